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
RA = rheumatoid arthritis {MCP, MCPs, seropositive, seronegative, erosive, tofacitinib, Xeljanz, upadacitinib, Rinvoq, MTX, CDAI, CCP, rituximab, leflunomide, HCQ, Plaquenil, infliximab, Humira, Enbrel, abatacept, rheum, sulfasalazine, rheumatoid, methotrexate, rheumatology, joint, joints, synovitis, DMARD, adalimumab, etanercept, hydroxychloroquine, anti-CCP, RF, arthritis}
seropositive RA | seropositive rheumatoid arthritis | RF positive rheumatoid arthritis | RF positive RA | RF+ RA | CCP positive RA = rheumatoid arthritis with rheumatoid factor
seronegative RA | seronegative rheumatoid arthritis | RF negative rheumatoid arthritis = rheumatoid arthritis without rheumatoid factor
JIA | JRA | juvenile idiopathic arthritis > M08.90
psoriatic arthritis | PsA > L40.50
reactive arthritis | reactive arthropathy > M02.9
septic joint | septic knee | septic hip | septic shoulder | septic elbow | septic wrist | septic ankle | septic arthritis of the knee | septic arthritis of the hip | septic arthritis of the shoulder | septic arthritis | infected joint | infectious arthritis | bacterial arthritis | suppurative arthritis | infective arthritis > M00.9

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
painful leg | sore leg | leg ache | aching legs | leg hurts | leg discomfort = pain in leg
thigh pain | painful thigh | quad pain | hamstring pain > M79.65
calf pain | shin pain | calf tenderness | pain in the calf | pain in the shin > M79.66
foot pain | painful foot | painful feet | sore foot | sore feet | foot hurts | heel pain | painful heel | midfoot pain | arch pain | forefoot pain | hindfoot pain > M79.67
toe pain | painful toe | sore toe | great toe pain > M79.67
upper extremity pain | pain in the upper extremity | pain in upper extremity > M79.603
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
RTC tear | RCT = rotator cuff tear {shoulder, cuff, supraspinatus, infraspinatus, subscapularis, MRI, degenerative, complete, partial, full thickness, massive, retracted, ortho}
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
dowager's hump | thoracic kyphosis | kyphotic posture > M40.204
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
infected bone | OM of the foot > M86.9
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
lead gout | plumbism gout > M10.1
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
macrognathism | hypoplasia of jaw > M26.09
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
costen syndrome | costen complex > M26.69
myalgia of mastication | masseter myalgia | masticatory myalgia > M79.11
trismus of joint | limited jaw opening > M26.52
mandibular torus | palatal torus | torus palatinus | torus mandibularis | stafne cyst | latent bone cyst of jaw > M27.0
central giant cell granuloma | giant cell granuloma of jaw > M27.1
abscess of jaw | jaw abscess | abscess of jaw bone | malar abscess | abscess of mandible | osteitis of jaw | osteoradionecrosis of jaw | osteoradionecrosis of mandible | ORN of mandible | infection of jaw | periostitis of jaw | osteomyelitis of mandible | osteomyelitis of maxilla | mandibular osteomyelitis | sequestrum of jaw | chronic osteomyelitis of mandible | acute osteomyelitis of mandible | phossy jaw > M27.2
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
diffuse systemic sclerosis | PSS scleroderma | progressive scleroderma | diffuse cutaneous systemic sclerosis | dcSSc > M34.0
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
amyotonia | muscle fibrillation | muscular fibrillation | muscle hernia | muscle herniation | myocele | myotonia | hernia of muscle | slipping of muscle | muscle scar > M62.89
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
necrosis of fat | sloughing of fascia | steatonecrosis > M79.89
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
hyperostosis of bone | monomelic hyperostosis > M85.8

# --- osteomyelitis and bone death
acute osteomyelitis > M86.1
acute hematogenous osteomyelitis | hematogenous osteomyelitis > M86.0
subacute osteomyelitis > M86.2
chronic multifocal osteomyelitis | CRMO | chronic recurrent multifocal osteomyelitis | multifocal hematogenous chronic osteomyelitis > M86.3
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

# --- acquired deformity of head, trunk, other
acquired saddle nose | nasal deformity acquired | acquired deformity of nose | deformity of nasal bone | deformed nose | nasal bone deformity > M95.0
wrestler's ear | boxer's ear | cauliflower ear > M95.1
deformity of forehead | deformity of head | skull deformity acquired | acquired plagiocephaly | head deformity > M95.2 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
acquired deformity of neck | neck deformity > M95.3
chest wall deformity | chest deformity | deformity of rib | acquired pectus | deformity of chest wall > M95.4 {acquired, chronic, longstanding, rheumatoid, arthritis, orthotic, orthotics, podiatry, progressive, contracture, nonunion, malunion}
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

# --- regions in longer wordings: drugs, trauma, fractures of osteoporosis, discs by level
drug-induced osteonecrosis of shoulder | osteonecrosis due to drugs of shoulder | drug-induced osteonecrosis of clavicle | osteonecrosis due to drugs of clavicle | drug-induced osteonecrosis of scapula | osteonecrosis due to drugs of scapula > M87.11
drug-induced osteonecrosis of humerus | osteonecrosis due to drugs of humerus | drug-induced osteonecrosis of upper arm | osteonecrosis due to drugs of upper arm > M87.12
drug-induced osteonecrosis of radius | osteonecrosis due to drugs of radius | drug-induced osteonecrosis of ulna | osteonecrosis due to drugs of ulna | drug-induced osteonecrosis of carpus | osteonecrosis due to drugs of carpus > M87.13
drug-induced osteonecrosis of hand | osteonecrosis due to drugs of hand | drug-induced osteonecrosis of finger | osteonecrosis due to drugs of finger | drug-induced osteonecrosis of thumb | osteonecrosis due to drugs of thumb | drug-induced osteonecrosis of metacarpus > M87.14
osteonecrosis due to drugs of metacarpus | drug-induced osteonecrosis of metacarpal | osteonecrosis due to drugs of metacarpal > M87.14
drug-induced osteonecrosis of femur | osteonecrosis due to drugs of femur | drug-induced osteonecrosis of thigh | osteonecrosis due to drugs of thigh > M87.15
drug-induced osteonecrosis of tibia | osteonecrosis due to drugs of tibia | drug-induced osteonecrosis of fibula | osteonecrosis due to drugs of fibula | drug-induced osteonecrosis of lower leg | osteonecrosis due to drugs of lower leg > M87.16
drug-induced osteonecrosis of foot | osteonecrosis due to drugs of foot | drug-induced osteonecrosis of ankle | osteonecrosis due to drugs of ankle | drug-induced osteonecrosis of toe | osteonecrosis due to drugs of toe | drug-induced osteonecrosis of tarsus > M87.17
osteonecrosis due to drugs of tarsus | drug-induced osteonecrosis of metatarsus | osteonecrosis due to drugs of metatarsus | drug-induced osteonecrosis of metatarsal | osteonecrosis due to drugs of metatarsal | drug-induced osteonecrosis of talus > M87.17
osteonecrosis due to drugs of talus | drug-induced osteonecrosis of calcaneus | osteonecrosis due to drugs of calcaneus > M87.17
drug-induced osteonecrosis of multiple sites | osteonecrosis due to drugs of multiple sites | drug-induced osteonecrosis of multiple bones | osteonecrosis due to drugs of multiple bones > M87.19
drug-induced osteonecrosis of pelvis | osteonecrosis due to drugs of pelvis | drug-induced osteonecrosis of ilium | osteonecrosis due to drugs of ilium | drug-induced osteonecrosis of ischium | osteonecrosis due to drugs of ischium | drug-induced osteonecrosis of pubis > M87.150
osteonecrosis due to drugs of pubis | drug-induced osteonecrosis of pubic ramus | osteonecrosis due to drugs of pubic ramus > M87.150
drug-induced osteonecrosis of vertebra | osteonecrosis due to drugs of vertebra | drug-induced osteonecrosis of rib | osteonecrosis due to drugs of rib | drug-induced osteonecrosis of skull | osteonecrosis due to drugs of skull | drug-induced osteonecrosis of neck > M87.188
osteonecrosis due to drugs of neck > M87.188
traumatic osteonecrosis of shoulder | osteonecrosis due to trauma of shoulder | traumatic osteonecrosis of clavicle | osteonecrosis due to trauma of clavicle | traumatic osteonecrosis of scapula | osteonecrosis due to trauma of scapula > M87.21
traumatic osteonecrosis of humerus | osteonecrosis due to trauma of humerus | traumatic osteonecrosis of upper arm | osteonecrosis due to trauma of upper arm > M87.22
traumatic osteonecrosis of radius | osteonecrosis due to trauma of radius | traumatic osteonecrosis of ulna | osteonecrosis due to trauma of ulna | traumatic osteonecrosis of carpus | osteonecrosis due to trauma of carpus > M87.23
traumatic osteonecrosis of hand | osteonecrosis due to trauma of hand | traumatic osteonecrosis of finger | osteonecrosis due to trauma of finger | traumatic osteonecrosis of thumb | osteonecrosis due to trauma of thumb | traumatic osteonecrosis of metacarpus > M87.24
osteonecrosis due to trauma of metacarpus | traumatic osteonecrosis of metacarpal | osteonecrosis due to trauma of metacarpal > M87.24
traumatic osteonecrosis of femur | osteonecrosis due to trauma of femur | traumatic osteonecrosis of thigh | osteonecrosis due to trauma of thigh > M87.25
traumatic osteonecrosis of tibia | osteonecrosis due to trauma of tibia | traumatic osteonecrosis of fibula | osteonecrosis due to trauma of fibula | traumatic osteonecrosis of lower leg | osteonecrosis due to trauma of lower leg > M87.26
traumatic osteonecrosis of foot | osteonecrosis due to trauma of foot | traumatic osteonecrosis of ankle | osteonecrosis due to trauma of ankle | traumatic osteonecrosis of toe | osteonecrosis due to trauma of toe | traumatic osteonecrosis of tarsus > M87.27
osteonecrosis due to trauma of tarsus | traumatic osteonecrosis of metatarsus | osteonecrosis due to trauma of metatarsus | traumatic osteonecrosis of metatarsal | osteonecrosis due to trauma of metatarsal | traumatic osteonecrosis of talus > M87.27
osteonecrosis due to trauma of talus | traumatic osteonecrosis of calcaneus | osteonecrosis due to trauma of calcaneus > M87.27
traumatic osteonecrosis of multiple sites | osteonecrosis due to trauma of multiple sites | traumatic osteonecrosis of multiple bones | osteonecrosis due to trauma of multiple bones > M87.29
traumatic osteonecrosis of pelvis | osteonecrosis due to trauma of pelvis | traumatic osteonecrosis of ilium | osteonecrosis due to trauma of ilium | traumatic osteonecrosis of ischium | osteonecrosis due to trauma of ischium | traumatic osteonecrosis of pubis > M87.250
osteonecrosis due to trauma of pubis | traumatic osteonecrosis of pubic ramus | osteonecrosis due to trauma of pubic ramus > M87.250
traumatic osteonecrosis of vertebra | osteonecrosis due to trauma of vertebra | traumatic osteonecrosis of rib | osteonecrosis due to trauma of rib | traumatic osteonecrosis of skull | osteonecrosis due to trauma of skull | traumatic osteonecrosis of neck > M87.28
osteonecrosis due to trauma of neck > M87.28
chronic osteomyelitis with draining sinus of shoulder | chronic osteomyelitis with draining sinus of clavicle | chronic osteomyelitis with draining sinus of scapula > M86.41
chronic osteomyelitis with draining sinus of humerus | chronic osteomyelitis with draining sinus of upper arm > M86.42
chronic osteomyelitis with draining sinus of radius | chronic osteomyelitis with draining sinus of ulna | chronic osteomyelitis with draining sinus of forearm > M86.43
chronic osteomyelitis with draining sinus of hand | chronic osteomyelitis with draining sinus of finger | chronic osteomyelitis with draining sinus of thumb | chronic osteomyelitis with draining sinus of carpus | chronic osteomyelitis with draining sinus of metacarpus > M86.44
chronic osteomyelitis with draining sinus of metacarpal > M86.44
chronic osteomyelitis with draining sinus of femur | chronic osteomyelitis with draining sinus of thigh > M86.45
chronic osteomyelitis with draining sinus of tibia | chronic osteomyelitis with draining sinus of fibula | chronic osteomyelitis with draining sinus of lower leg > M86.46
chronic osteomyelitis with draining sinus of foot | chronic osteomyelitis with draining sinus of ankle | chronic osteomyelitis with draining sinus of toe | chronic osteomyelitis with draining sinus of heel | chronic osteomyelitis with draining sinus of tarsus > M86.47
chronic osteomyelitis with draining sinus of metatarsus | chronic osteomyelitis with draining sinus of metatarsal | chronic osteomyelitis with draining sinus of calcaneus | chronic osteomyelitis with draining sinus of talus > M86.47
chronic osteomyelitis with draining sinus of spine | chronic osteomyelitis with draining sinus of rib | chronic osteomyelitis with draining sinus of skull | chronic osteomyelitis with draining sinus of neck > M86.48
bone development and growth disorder of shoulder | bone growth disorder of shoulder | bone development and growth disorder of clavicle | bone growth disorder of clavicle | bone development and growth disorder of scapula | bone growth disorder of scapula > M89.21
bone development and growth disorder of humerus | bone growth disorder of humerus | bone development and growth disorder of upper arm | bone growth disorder of upper arm > M89.22
bone development and growth disorder of radius | bone growth disorder of radius | bone development and growth disorder of ulna | bone growth disorder of ulna | bone development and growth disorder of forearm | bone growth disorder of forearm > M89.23
bone development and growth disorder of hand | bone growth disorder of hand | bone development and growth disorder of finger | bone growth disorder of finger | bone development and growth disorder of thumb | bone growth disorder of thumb > M89.24
bone development and growth disorder of carpus | bone growth disorder of carpus | bone development and growth disorder of metacarpus | bone growth disorder of metacarpus | bone development and growth disorder of metacarpal | bone growth disorder of metacarpal > M89.24
bone development and growth disorder of femur | bone growth disorder of femur | bone development and growth disorder of thigh | bone growth disorder of thigh > M89.25
bone development and growth disorder of tibia | bone growth disorder of tibia | bone development and growth disorder of fibula | bone growth disorder of fibula | bone development and growth disorder of lower leg | bone growth disorder of lower leg > M89.26
bone development and growth disorder of foot | bone growth disorder of foot | bone development and growth disorder of ankle | bone growth disorder of ankle | bone development and growth disorder of toe | bone growth disorder of toe > M89.27
bone development and growth disorder of heel | bone growth disorder of heel | bone development and growth disorder of tarsus | bone growth disorder of tarsus | bone development and growth disorder of metatarsus | bone growth disorder of metatarsus > M89.27
bone development and growth disorder of metatarsal | bone growth disorder of metatarsal | bone development and growth disorder of calcaneus | bone growth disorder of calcaneus | bone development and growth disorder of talus | bone growth disorder of talus > M89.27
bone development and growth disorder of vertebra | bone growth disorder of vertebra | bone development and growth disorder of spine | bone growth disorder of spine | bone development and growth disorder of rib | bone growth disorder of rib > M89.28
bone development and growth disorder of skull | bone growth disorder of skull | bone development and growth disorder of neck | bone growth disorder of neck > M89.28
bone development and growth disorder of multiple sites | bone growth disorder of multiple sites | bone development and growth disorder of multiple bones | bone growth disorder of multiple bones > M89.29
osteoporosis with current pathological fracture of shoulder | age-related osteoporosis with current pathological fracture of shoulder | osteoporosis with fracture of shoulder | osteoporosis with current pathological fracture of clavicle > M80.01
age-related osteoporosis with current pathological fracture of clavicle | osteoporosis with fracture of clavicle | osteoporosis with current pathological fracture of scapula | age-related osteoporosis with current pathological fracture of scapula > M80.01
osteoporosis with fracture of scapula > M80.01
osteoporosis with current pathological fracture of humerus | age-related osteoporosis with current pathological fracture of humerus | osteoporosis with fracture of humerus | osteoporosis with current pathological fracture of humeral neck > M80.02
age-related osteoporosis with current pathological fracture of humeral neck | osteoporosis with fracture of humeral neck | osteoporosis with current pathological fracture of upper arm | age-related osteoporosis with current pathological fracture of upper arm > M80.02
osteoporosis with fracture of upper arm > M80.02
osteoporosis with current pathological fracture of radius | age-related osteoporosis with current pathological fracture of radius | osteoporosis with fracture of radius | osteoporosis with current pathological fracture of ulna > M80.03
age-related osteoporosis with current pathological fracture of ulna | osteoporosis with fracture of ulna | osteoporosis with current pathological fracture of forearm | age-related osteoporosis with current pathological fracture of forearm > M80.03
osteoporosis with fracture of forearm | osteoporosis with current pathological fracture of wrist | age-related osteoporosis with current pathological fracture of wrist | osteoporosis with fracture of wrist > M80.03
osteoporosis with current pathological fracture of hand | age-related osteoporosis with current pathological fracture of hand | osteoporosis with fracture of hand | osteoporosis with current pathological fracture of finger > M80.04
age-related osteoporosis with current pathological fracture of finger | osteoporosis with fracture of finger | osteoporosis with current pathological fracture of thumb | age-related osteoporosis with current pathological fracture of thumb > M80.04
osteoporosis with fracture of thumb | osteoporosis with current pathological fracture of carpus | age-related osteoporosis with current pathological fracture of carpus | osteoporosis with fracture of carpus | osteoporosis with current pathological fracture of metacarpus > M80.04
age-related osteoporosis with current pathological fracture of metacarpus | osteoporosis with fracture of metacarpus | osteoporosis with current pathological fracture of metacarpal | age-related osteoporosis with current pathological fracture of metacarpal > M80.04
osteoporosis with fracture of metacarpal > M80.04
osteoporosis with current pathological fracture of femur | age-related osteoporosis with current pathological fracture of femur | osteoporosis with fracture of femur | osteoporosis with current pathological fracture of thigh > M80.05
age-related osteoporosis with current pathological fracture of thigh | osteoporosis with fracture of thigh | osteoporosis with current pathological fracture of hip | age-related osteoporosis with current pathological fracture of hip | osteoporosis with fracture of hip > M80.05
osteoporosis with current pathological fracture of femoral neck | age-related osteoporosis with current pathological fracture of femoral neck | osteoporosis with fracture of femoral neck > M80.05
osteoporosis with current pathological fracture of tibia | age-related osteoporosis with current pathological fracture of tibia | osteoporosis with fracture of tibia | osteoporosis with current pathological fracture of fibula > M80.06
age-related osteoporosis with current pathological fracture of fibula | osteoporosis with fracture of fibula | osteoporosis with current pathological fracture of lower leg | age-related osteoporosis with current pathological fracture of lower leg > M80.06
osteoporosis with fracture of lower leg > M80.06
osteoporosis with current pathological fracture of foot | age-related osteoporosis with current pathological fracture of foot | osteoporosis with fracture of foot | osteoporosis with current pathological fracture of ankle > M80.07
age-related osteoporosis with current pathological fracture of ankle | osteoporosis with fracture of ankle | osteoporosis with current pathological fracture of toe | age-related osteoporosis with current pathological fracture of toe | osteoporosis with fracture of toe > M80.07
osteoporosis with current pathological fracture of heel | age-related osteoporosis with current pathological fracture of heel | osteoporosis with fracture of heel | osteoporosis with current pathological fracture of tarsus > M80.07
age-related osteoporosis with current pathological fracture of tarsus | osteoporosis with fracture of tarsus | osteoporosis with current pathological fracture of metatarsus | age-related osteoporosis with current pathological fracture of metatarsus > M80.07
osteoporosis with fracture of metatarsus | osteoporosis with current pathological fracture of metatarsal | age-related osteoporosis with current pathological fracture of metatarsal | osteoporosis with fracture of metatarsal > M80.07
osteoporosis with current pathological fracture of calcaneus | age-related osteoporosis with current pathological fracture of calcaneus | osteoporosis with fracture of calcaneus | osteoporosis with current pathological fracture of talus > M80.07
age-related osteoporosis with current pathological fracture of talus | osteoporosis with fracture of talus > M80.07
osteoporosis with current pathological fracture of vertebra | age-related osteoporosis with current pathological fracture of vertebra | osteoporosis with fracture of vertebra | osteoporosis with current pathological fracture of spine > M80.08
age-related osteoporosis with current pathological fracture of spine | osteoporosis with fracture of spine > M80.08
osteoporosis with current pathological fracture of pelvis | age-related osteoporosis with current pathological fracture of pelvis | osteoporosis with fracture of pelvis | osteoporosis with current pathological fracture of ilium > M80.0B
age-related osteoporosis with current pathological fracture of ilium | osteoporosis with fracture of ilium | osteoporosis with current pathological fracture of ischium | age-related osteoporosis with current pathological fracture of ischium > M80.0B
osteoporosis with fracture of ischium | osteoporosis with current pathological fracture of pubis | age-related osteoporosis with current pathological fracture of pubis | osteoporosis with fracture of pubis | osteoporosis with current pathological fracture of pubic ramus > M80.0B
age-related osteoporosis with current pathological fracture of pubic ramus | osteoporosis with fracture of pubic ramus > M80.0B
osteoporosis with current pathological fracture of rib | age-related osteoporosis with current pathological fracture of rib | osteoporosis with fracture of rib > M80.0A
osteoporosis of disuse with pathological fracture of shoulder | drug-induced osteoporosis with pathological fracture of shoulder | idiopathic osteoporosis with pathological fracture of shoulder | osteoporosis of disuse with pathological fracture of clavicle > M80.81
drug-induced osteoporosis with pathological fracture of clavicle | idiopathic osteoporosis with pathological fracture of clavicle | osteoporosis of disuse with pathological fracture of scapula | drug-induced osteoporosis with pathological fracture of scapula > M80.81
idiopathic osteoporosis with pathological fracture of scapula > M80.81
osteoporosis of disuse with pathological fracture of humerus | drug-induced osteoporosis with pathological fracture of humerus | idiopathic osteoporosis with pathological fracture of humerus | osteoporosis of disuse with pathological fracture of humeral neck > M80.82
drug-induced osteoporosis with pathological fracture of humeral neck | idiopathic osteoporosis with pathological fracture of humeral neck | osteoporosis of disuse with pathological fracture of upper arm | drug-induced osteoporosis with pathological fracture of upper arm > M80.82
idiopathic osteoporosis with pathological fracture of upper arm > M80.82
osteoporosis of disuse with pathological fracture of radius | drug-induced osteoporosis with pathological fracture of radius | idiopathic osteoporosis with pathological fracture of radius | osteoporosis of disuse with pathological fracture of ulna > M80.83
drug-induced osteoporosis with pathological fracture of ulna | idiopathic osteoporosis with pathological fracture of ulna | osteoporosis of disuse with pathological fracture of forearm | drug-induced osteoporosis with pathological fracture of forearm > M80.83
idiopathic osteoporosis with pathological fracture of forearm | osteoporosis of disuse with pathological fracture of wrist | drug-induced osteoporosis with pathological fracture of wrist | idiopathic osteoporosis with pathological fracture of wrist > M80.83
osteoporosis of disuse with pathological fracture of hand | drug-induced osteoporosis with pathological fracture of hand | idiopathic osteoporosis with pathological fracture of hand | osteoporosis of disuse with pathological fracture of finger > M80.84
drug-induced osteoporosis with pathological fracture of finger | idiopathic osteoporosis with pathological fracture of finger | osteoporosis of disuse with pathological fracture of thumb | drug-induced osteoporosis with pathological fracture of thumb > M80.84
idiopathic osteoporosis with pathological fracture of thumb | osteoporosis of disuse with pathological fracture of carpus | drug-induced osteoporosis with pathological fracture of carpus | idiopathic osteoporosis with pathological fracture of carpus > M80.84
osteoporosis of disuse with pathological fracture of metacarpus | drug-induced osteoporosis with pathological fracture of metacarpus | idiopathic osteoporosis with pathological fracture of metacarpus | osteoporosis of disuse with pathological fracture of metacarpal > M80.84
drug-induced osteoporosis with pathological fracture of metacarpal | idiopathic osteoporosis with pathological fracture of metacarpal > M80.84
osteoporosis of disuse with pathological fracture of femur | drug-induced osteoporosis with pathological fracture of femur | idiopathic osteoporosis with pathological fracture of femur | osteoporosis of disuse with pathological fracture of thigh > M80.85
drug-induced osteoporosis with pathological fracture of thigh | idiopathic osteoporosis with pathological fracture of thigh | osteoporosis of disuse with pathological fracture of hip | drug-induced osteoporosis with pathological fracture of hip > M80.85
idiopathic osteoporosis with pathological fracture of hip | osteoporosis of disuse with pathological fracture of femoral neck | drug-induced osteoporosis with pathological fracture of femoral neck | idiopathic osteoporosis with pathological fracture of femoral neck > M80.85
osteoporosis of disuse with pathological fracture of tibia | drug-induced osteoporosis with pathological fracture of tibia | idiopathic osteoporosis with pathological fracture of tibia | osteoporosis of disuse with pathological fracture of fibula > M80.86
drug-induced osteoporosis with pathological fracture of fibula | idiopathic osteoporosis with pathological fracture of fibula | osteoporosis of disuse with pathological fracture of lower leg | drug-induced osteoporosis with pathological fracture of lower leg > M80.86
idiopathic osteoporosis with pathological fracture of lower leg > M80.86
osteoporosis of disuse with pathological fracture of foot | drug-induced osteoporosis with pathological fracture of foot | idiopathic osteoporosis with pathological fracture of foot | osteoporosis of disuse with pathological fracture of ankle > M80.87
drug-induced osteoporosis with pathological fracture of ankle | idiopathic osteoporosis with pathological fracture of ankle | osteoporosis of disuse with pathological fracture of toe | drug-induced osteoporosis with pathological fracture of toe > M80.87
idiopathic osteoporosis with pathological fracture of toe | osteoporosis of disuse with pathological fracture of heel | drug-induced osteoporosis with pathological fracture of heel | idiopathic osteoporosis with pathological fracture of heel > M80.87
osteoporosis of disuse with pathological fracture of tarsus | drug-induced osteoporosis with pathological fracture of tarsus | idiopathic osteoporosis with pathological fracture of tarsus | osteoporosis of disuse with pathological fracture of metatarsus > M80.87
drug-induced osteoporosis with pathological fracture of metatarsus | idiopathic osteoporosis with pathological fracture of metatarsus | osteoporosis of disuse with pathological fracture of metatarsal | drug-induced osteoporosis with pathological fracture of metatarsal > M80.87
idiopathic osteoporosis with pathological fracture of metatarsal | osteoporosis of disuse with pathological fracture of calcaneus | drug-induced osteoporosis with pathological fracture of calcaneus | idiopathic osteoporosis with pathological fracture of calcaneus > M80.87
osteoporosis of disuse with pathological fracture of talus | drug-induced osteoporosis with pathological fracture of talus | idiopathic osteoporosis with pathological fracture of talus > M80.87
osteoporosis of disuse with pathological fracture of vertebra | drug-induced osteoporosis with pathological fracture of vertebra | idiopathic osteoporosis with pathological fracture of vertebra | osteoporosis of disuse with pathological fracture of spine > M80.88
drug-induced osteoporosis with pathological fracture of spine | idiopathic osteoporosis with pathological fracture of spine > M80.88
osteoporosis of disuse with pathological fracture of pelvis | drug-induced osteoporosis with pathological fracture of pelvis | idiopathic osteoporosis with pathological fracture of pelvis | osteoporosis of disuse with pathological fracture of ilium > M80.8B
drug-induced osteoporosis with pathological fracture of ilium | idiopathic osteoporosis with pathological fracture of ilium | osteoporosis of disuse with pathological fracture of ischium | drug-induced osteoporosis with pathological fracture of ischium > M80.8B
idiopathic osteoporosis with pathological fracture of ischium | osteoporosis of disuse with pathological fracture of pubis | drug-induced osteoporosis with pathological fracture of pubis | idiopathic osteoporosis with pathological fracture of pubis > M80.8B
osteoporosis of disuse with pathological fracture of pubic ramus | drug-induced osteoporosis with pathological fracture of pubic ramus | idiopathic osteoporosis with pathological fracture of pubic ramus > M80.8B
osteoporosis of disuse with pathological fracture of rib | drug-induced osteoporosis with pathological fracture of rib | idiopathic osteoporosis with pathological fracture of rib > M80.8A
drug-induced gout of shoulder | drug-induced gout of acromioclavicular joint | drug-induced gout of sternoclavicular joint > M10.21
drug-induced gout of elbow > M10.22
drug-induced gout of wrist > M10.23
drug-induced gout of hand | drug-induced gout of finger | drug-induced gout of thumb > M10.24
drug-induced gout of hip | drug-induced gout of pelvic region > M10.25
drug-induced gout of knee > M10.26
drug-induced gout of ankle | drug-induced gout of foot | drug-induced gout of toe > M10.27
drug-induced gout of vertebra | drug-induced gout of spine > M10.28
drug-induced gout of multiple sites | drug-induced gout of multiple joints > M10.29
lead-induced gout of shoulder | lead-induced gout of acromioclavicular joint | lead-induced gout of sternoclavicular joint > M10.11
lead-induced gout of elbow > M10.12
lead-induced gout of wrist > M10.13
lead-induced gout of hand | lead-induced gout of finger | lead-induced gout of thumb > M10.14
lead-induced gout of hip | lead-induced gout of pelvic region > M10.15
lead-induced gout of knee > M10.16
lead-induced gout of ankle | lead-induced gout of foot | lead-induced gout of toe > M10.17
lead-induced gout of vertebra | lead-induced gout of spine > M10.18
lead-induced gout of multiple sites | lead-induced gout of multiple joints > M10.19
chronic drug-induced gout of shoulder | chronic drug-induced gout of acromioclavicular joint | chronic drug-induced gout of sternoclavicular joint > M1A.21
chronic drug-induced gout of elbow > M1A.22
chronic drug-induced gout of wrist > M1A.23
chronic drug-induced gout of hand | chronic drug-induced gout of finger | chronic drug-induced gout of thumb > M1A.24
chronic drug-induced gout of hip | chronic drug-induced gout of pelvic region > M1A.25
chronic drug-induced gout of knee > M1A.26
chronic drug-induced gout of ankle | chronic drug-induced gout of foot | chronic drug-induced gout of toe > M1A.27
chronic drug-induced gout of vertebra | chronic drug-induced gout of spine > M1A.28
chronic drug-induced gout of multiple sites | chronic drug-induced gout of multiple joints > M1A.29
C2-C3 disc disorder with myelopathy | C2-C3 disc herniation with myelopathy | C3-C4 disc disorder with myelopathy | C3-C4 disc herniation with myelopathy | C2-3 disc disorder with myelopathy | C2-3 disc herniation with myelopathy | C3-4 disc disorder with myelopathy > M50.01
C3-4 disc herniation with myelopathy > M50.01
C4-C5 disc disorder with myelopathy | C4-C5 disc herniation with myelopathy | C4-5 disc disorder with myelopathy | C4-5 disc herniation with myelopathy > M50.021
C5-C6 disc disorder with myelopathy | C5-C6 disc herniation with myelopathy | C5-6 disc disorder with myelopathy | C5-6 disc herniation with myelopathy > M50.022
C6-C7 disc disorder with myelopathy | C6-C7 disc herniation with myelopathy | C6-7 disc disorder with myelopathy | C6-7 disc herniation with myelopathy > M50.023
C7-T1 disc disorder with myelopathy | C7-T1 disc herniation with myelopathy > M50.03
C2-C3 disc disorder with radiculopathy | C2-C3 disc herniation with radiculopathy | C2-C3 disc disorder with neuritis | C3-C4 disc disorder with radiculopathy | C3-C4 disc herniation with radiculopathy | C3-C4 disc disorder with neuritis > M50.11
C2-3 disc disorder with radiculopathy | C2-3 disc herniation with radiculopathy | C2-3 disc disorder with neuritis | C3-4 disc disorder with radiculopathy | C3-4 disc herniation with radiculopathy | C3-4 disc disorder with neuritis > M50.11
C4-C5 disc disorder with radiculopathy | C4-C5 disc disorder with neuritis | C4-5 disc disorder with radiculopathy | C4-5 disc disorder with neuritis > M50.121
C5-C6 disc disorder with radiculopathy | C5-C6 disc disorder with neuritis | C5-6 disc disorder with radiculopathy | C5-6 disc disorder with neuritis > M50.122
C6-C7 disc disorder with radiculopathy | C6-C7 disc disorder with neuritis | C6-7 disc disorder with radiculopathy | C6-7 disc disorder with neuritis > M50.123
C7-T1 disc disorder with radiculopathy | C7-T1 disc herniation with radiculopathy | C7-T1 disc disorder with neuritis > M50.13
C2-C3 disc herniation | C2-C3 disc rupture | C2-C3 disc prolapse | C3-C4 disc rupture | C3-C4 disc prolapse | C2-3 disc displacement | C2-3 disc herniation | C2-3 disc rupture | C2-3 disc prolapse > M50.21
C3-4 disc displacement | C3-4 disc rupture | C3-4 disc prolapse > M50.21
C4-C5 disc rupture | C4-C5 disc prolapse | C4-5 disc displacement | C4-5 disc rupture | C4-5 disc prolapse > M50.221
C5-C6 disc rupture | C5-C6 disc prolapse | C5-6 disc displacement | C5-6 disc rupture | C5-6 disc prolapse > M50.222
C6-C7 disc rupture | C6-C7 disc prolapse | C6-7 disc displacement | C6-7 disc rupture | C6-7 disc prolapse > M50.223
C7-T1 disc displacement | C7-T1 disc rupture | C7-T1 disc prolapse > M50.23
C2-C3 disc degeneration | C2-C3 degenerative disc | C2-C3 DDD | C3-C4 disc degeneration | C3-C4 degenerative disc | C3-C4 DDD | C2-3 disc degeneration | C2-3 degenerative disc | C2-3 DDD | C3-4 disc degeneration | C3-4 degenerative disc | C3-4 DDD > M50.31
C4-C5 degenerative disc | C4-C5 DDD | C4-5 degenerative disc | C4-5 DDD > M50.321
C5-C6 degenerative disc | C5-C6 DDD | C5-6 degenerative disc > M50.322
C6-C7 degenerative disc | C6-C7 DDD | C6-7 degenerative disc > M50.323
C7-T1 degenerative disc | C7-T1 DDD > M50.33
cervical non-radiographic axial spondyloarthritis | cervical nr-axSpA > M45.A2
cervicothoracic non-radiographic axial spondyloarthritis | cervicothoracic nr-axSpA > M45.A3
thoracic non-radiographic axial spondyloarthritis | thoracic nr-axSpA > M45.A4
thoracolumbar non-radiographic axial spondyloarthritis | thoracolumbar nr-axSpA > M45.A5
lumbar non-radiographic axial spondyloarthritis | lumbar nr-axSpA > M45.A6
lumbosacral non-radiographic axial spondyloarthritis | lumbosacral nr-axSpA > M45.A7
sacral non-radiographic axial spondyloarthritis | sacral nr-axSpA > M45.A8
head segmental and somatic dysfunction > M99.00
cervical segmental and somatic dysfunction > M99.01
thoracic segmental and somatic dysfunction > M99.02
lumbar segmental and somatic dysfunction > M99.03
sacral segmental and somatic dysfunction > M99.04
pelvic segmental and somatic dysfunction > M99.05
lower extremity segmental and somatic dysfunction > M99.06
upper extremity segmental and somatic dysfunction > M99.07
rib segmental and somatic dysfunction > M99.08

# --- joints: what older and surgical notes call infection, crystals, wear and derangement
arthropyosis | pyoarthrosis | pyoarthritis | suppurative disease of joint | suppuration of joint | suppurative coxitis | septic coxitis | suppurative gonitis | joint suppuration | acute suppurative arthritis > M00.9
infection of hip joint | infection of knee joint | infection of ankle joint | infection of shoulder joint | infection of elbow joint | suppurative disease of hip | hip infection native > M00.9
pneumococcal septic joint > M00.10
staphylococcal septic joint > M00.00
streptococcal septic joint > M00.20
staphylococcal polyarthritis | multiple staphylococcal joints > M00.09
reiter keratoderma | keratoderma of reiter disease | keratoderma in reiter syndrome | conjunctivo-urethro-synovial syndrome | oculo-urethro-articular syndrome > M02.30
tumor necrosis factor receptor associated periodic syndrome | familial hibernian fever | periodic peritonitis | recurrent polyserositis | hereditary periodic fever > M04.1
rheumatic arthritis | chronic rheumatoid arthritis | atrophic arthritis | proliferative arthritis rheumatoid | rheumatoid polyarthritis | chronic inflammatory polyarthritis rheumatoid | arthritis deformans rheumatoid | progressive rheumatoid arthritis | rheumatic polyarthritis chronic > M06.9
rheumatoid arthritis with lung involvement | rheumatoid pleurisy | rheumatoid pneumonitis > M05.1
rheumatoid nodulosis | necrobiotic nodule of rheumatoid arthritis > M06.3
gouty tophi | gout of tophi | tophus of ear | tophus of heart > M1A.9XX1
calcium pyrophosphate crystals arthritis | pyrophosphate crystal arthritis | crystal deposition arthritis | pyrophosphate synovitis > M11.8
dicalcium phosphate crystal arthritis | dicalcium phosphate arthropathy | oxalate arthropathy > M11.8
arthritis nodosa | hypertrophic arthritis | hypertrophic joint disease | hypertrophic disease of joint | deforming arthritis | arthritis deformans | senile arthritis | arthritis senescent | degenerative polyarthritis | chronic hypertrophic arthritis > M19.90
osteoarthropathy of shoulder > M19.01
osteoarthropathy of elbow > M19.02
osteoarthropathy of ankle | osteoarthropathy of foot > M19.07
osteoarthropathy of knee > M17.9
osteoarthropathy of hip > M16.9
secondary osteoarthropathy | toxigenic osteoarthropathy | pulmonary osteoarthropathy | hypertrophic pneumic osteoarthropathy | acropachy secondary > M89.4
bilateral secondary osteoarthritis of hip | secondary osteoarthritis of both hips > M16.6
bilateral secondary osteoarthritis of knee | secondary osteoarthritis of both knees > M17.4
bilateral posttraumatic osteoarthritis of knee > M17.2
bilateral posttraumatic osteoarthritis of hip > M16.4
secondary osteoarthritis of hip > M16.7
secondary osteoarthritis of knee > M17.5
primary osteoarthritis of spine | osteoarthritis of vertebra | osteoarthritis of vertebral column > M47.9
monarticular arthritis | monoarticular arthritis > M13.10
arthralgia of temporomandibular joint | TMJ pain-dysfunction syndrome | temporomandibular joint pain dysfunction | temporomandibular arthralgia > M26.62
arthropathy of temporomandibular joint > M26.65
arthritis of multiple sites chronic | polyarticular arthritis chronic > M13.0
arthropathy transient > M12.80
pachydermoperiostosis | idiopathic hypertrophic osteoarthropathy > M89.40
chronic gouty arthropathy with tophus | chronic gout with tophi > M1A.9XX1
arthrokatadysis | protrusio acetabulum | otto-chrobak pelvis | acetabular protrusio | coxarthrokatadysis > M24.7
hydrops of joint | hydrarthron | hydroarthrosis | dropsy of joint | articular effusion > M25.40
locking of joint | locked joint | joint locking > M24.80
destruction of articular facet > M24.80
impingement of joint | joint impingement | periarticular ossification | calcification of joint | joint calcification > M25.80
snapping joint | noisy joint > M24.80
snapping shoulder > M24.81
clicking hip acquired > M24.85
hypermobile scapula | hypermobility of scapula | scapular instability | multidirectional shoulder instability | loose shoulder > M25.31
instability of joint due to flail | flail joint unspecified > M25.20
defect of capsule of joint | joint capsule relaxation | relaxation of joint capsule > M25.30
relaxation of joint of hip | hip microinstability > M25.35
relaxation of knee | laxity of knee joint > M23.8X
locking of knee | locked knee | knee locking | trick knee | trigger knee | slipping knee | knee joint clicks derangement > M23.8X
cicatrix of semilunar cartilage | cicatrix of meniscus | retained meniscus fragment | retention of meniscus | degenerate meniscus | degeneration of meniscus | detached meniscus old | regenerated meniscus | hypertrophy of meniscus > M23.30
old rupture of meniscus | old torn meniscus | old rupture of semilunar cartilage | old tear of meniscus | old bucket handle tear > M23.20
old tear of lateral meniscus | chronic lateral meniscus tear > M23.20
cyst of semilunar cartilage | cyst of lateral meniscus | cyst of medial meniscus | discoid meniscus cystic > M23.00
old rupture of knee ligament | old rupture of cruciate ligament | spontaneous disruption of ligament of knee > M23.60
old rupture of anterior cruciate ligament > M23.61
old rupture of posterior cruciate ligament > M23.62
old rupture of medial collateral ligament of knee > M23.63
old rupture of lateral collateral ligament of knee > M23.64
disruption of capsular ligament of knee | spontaneous disruption of capsular ligament of knee > M23.67
rice bodies of knee | rice bodies in knee | floating cartilage of knee | osteochondral loose body of knee > M23.4
slipping patella | floating patella | dislocated patella recurrent | patellar instability recurrent > M22.0
excessive lateral pressure syndrome | lateral patellar compression syndrome | patellar compression syndrome | hypermobile patella | patella alta acquired > M22.8X
derangement of patella > M22.3X
chondropathia patellae | chondropathy of patella | patellar softening | softening of knee cap cartilage | fibrillation of patellar cartilage > M22.4
chondromalacia of ankle | chondromalacia of foot > M94.27
chondromalacia of hip > M94.25
chondromalacia of shoulder > M94.21
chondromalacia of elbow > M94.22
chondromalacia of wrist > M94.23
chondromalacia of hand | chondromalacia of finger > M94.24
softening of cartilage | cartilage softening > M94.2
polychondritis | multiple chondritis | abscess of cartilage | calcification of cartilage | ossification of cartilage | necrosis of cartilage | cartilage necrosis | cartilage atrophy | atrophy of cartilage | cyst of cartilage | thinning of cartilage nonarticular > M94.8X9
degeneration of articular cartilage | articular cartilage degeneration | articular cartilage defect nontraumatic > M24.10
derangement of articular cartilage | old rupture of articular cartilage > M24.10
old rupture of ligament | old torn ligament | ligament degeneration | ligament calcification | degeneration of ligament | ligament contracture > M24.20
ossification of ligament > M67.80
chronic sprain of joint | old sprain of joint | recurrent sprain > M24.80
contracture of joint paralytic | paralytic contracture | hysterical contracture excluded joint > M24.50
contraction of joint | abduction contracture | adduction contracture | fixed flexion deformity of joint | frozen joint | contraction deformity > M24.50
abduction contracture of hip | adduction contracture of hip > M24.55
flexion contracture of wrist | contraction of wrist | contraction deformity of wrist | wrist contraction deformity > M24.53
contraction of elbow | contraction deformity of elbow > M24.52
contraction of finger joint | contraction of hand joint | finger joint contraction | flexion contracture of finger > M24.54
contraction of knee | contraction deformity of knee > M24.56
contraction of hip | contraction deformity of hip > M24.55
contraction of ankle | equinus contracture of ankle joint > M24.57
contraction of shoulder | shoulder contracture | frozen shoulder contracture > M24.51
pseudoankylosis | false ankylosis of joint | joint fusion spontaneous | solid joint > M24.60
scapulothoracic crepitus | scapulalgia | shoulder blade pain bone > M89.8X1
tarsalgia | podalgia | pododynia | talalgia | calcaneodynia | pternalgia | painful heel syndrome > M79.67
pain of limb | acroarthralgia limb | melosalgia | skelalgia | brachialgia pain in arm > M79.60

# --- limbs: deformity and difference of length
deformity of limb acquired > M21.9
deformity of upper arm acquired | acquired deformity of elbow | acquired deformity of shoulder | acquired deformity of arm > M21.92
acquired deformity of forearm | acquired deformity of wrist > M21.93
acquired deformity of hand | acquired hand deformity > M21.94
acquired deformity of hip | acquired deformity of thigh | acquired hip deformity > M21.95
acquired deformity of lower leg | acquired deformity of ankle | acquired deformity of knee | acquired deformity of leg > M21.96
acquired deformity of foot | acquired foot deformity > M21.6X
acquired deformity of toe | acquired toe deformity > M20.6
acquired deformity of finger | acquired finger deformity | acquired deformity of thumb > M20.00
cock-up toe | cocked up toe | cock-up deformity of toe | overriding toe acquired | dorsally displaced toe > M20.5X
hallux extensus | dorsal bunion hallux varus | hallux malleus deformity > M20.3
curly finger acquired | finger ulnar drift | ulnar drift of fingers | ulnar deviation of fingers > M20.09
short leg acquired | shortening of leg | shortening of hip | shortening of lower limb | short lower limb | leg shortening | shortening of limb | short limb acquired > M21.70
shortening of femur | short femur acquired | femoral shortening > M21.75
shortening of tibia | short tibia acquired | shortening of fibula > M21.76
shortening of humerus | shortening of upper arm > M21.72
shortening of radius | shortening of ulna | shortening of forearm > M21.73
clawhand acquired | main en griffe | intrinsic minus hand | ulnar claw | ulnar clawhand > M21.51
ape hand acquired | simian hand acquired > M21.51
talipes acquired | talipes equinus acquired | talipes cavus acquired | acquired equinus | acquired talipes equinovarus > M21.54
rocker bottom foot acquired | charcot rocker bottom deformity | metatarsus adductus acquired | splay foot | splayfoot | spread foot | broad forefoot | metatarsus primus varus acquired | forefoot varus | forefoot valgus > M21.6X
talipes calcaneus acquired | calcaneus deformity acquired | pes cavus acquired > M21.6X
pes valgus acquired | hindfoot valgus acquired | valgus deformity of foot | valgus foot acquired > M21.6X
varus foot acquired | varus deformity of foot > M21.6X
torsion of tibia acquired | tibial torsion | internal tibial torsion | external tibial torsion > M21.86
femoral torsion | femoral retroversion > M21.85
anteversion of femur acquired > M21.85
genu recurvatum | genu recurvatum acquired | back knee | hyperextension deformity of knee > M21.86
flexion deformity of elbow > M21.22
flexion deformity of wrist > M21.23
flexion deformity of shoulder > M21.21
flexion deformity of ankle | flexion deformity of toe > M21.27
valgus knee acquired | valgus deformity of knee | knee in valgus | valgus malalignment of knee > M21.06
varus knee | varus deformity of knee | knee in varus | varus malalignment of knee > M21.16
valgus deformity of elbow > M21.02
varus deformity of elbow > M21.12
valgus deformity of hip > M21.05
varus deformity of hip > M21.15
tibia varus deformity juvenile | varus deformity of tibia juvenile > M92.51
swelling of foot joint | swelling of hand joint | swelling of finger joint > M25.4

# --- jaws and teeth in the dentist's and surgeon's words
apertognathia | apertognathism | open bite deformity > M26.29
anomaly of tooth position | abnormal direction of teeth | malaligned teeth | malalignment of teeth | tilted tooth | tipped tooth | displaced tooth | ectopic tooth position | migration of teeth | drifting teeth | inclined tooth > M26.30
transposed teeth | transposition of teeth | tooth transposition | labioversion | linguoversion > M26.39
extruded tooth | supraeruption of tooth | infraocclusion | supraversion of tooth | infraversion of tooth | extrusion of tooth > M26.34
tipped teeth | horizontal displacement of teeth | tipping of teeth > M26.33
mesio-occlusion | mesiocclusion | mesial occlusion | prenormal occlusion > M26.213
disto-occlusion | distocclusion | distal occlusion | postnormal occlusion | division I distocclusion > M26.212
neutro-occlusion | neutrocclusion > M26.211
buccocclusion | linguocclusion | posterior lingual occlusion of mandibular teeth | anomaly of dental arch | dental arch anomaly | soft tissue impingement of dental arch > M26.29
edge-to-edge bite | locked bite | traumatic occlusion | faulty bite | irregular bite > M26.4
interarch distance anomaly > M26.25
alveolar anomaly | anomaly of alveolar process | anomaly of alveolus | aplasia of alveolar process | agenesis of alveolar process | alveolar dentofacial anomaly > M26.70
hypoplasia of alveolar process | alveolar hypoplasia | occlusal plane deviation > M26.79
hyperplasia of maxillary alveolus | hyperplasia of maxillary alveolar process | vertical maxillary excess > M26.71
hyperplasia of mandibular alveolus | hyperplasia of mandibular alveolar process > M26.72
hyperplasia of upper jaw | hypertrophy of upper jaw | macrognathia of maxilla | maxillary macrognathism | maxillary prognathism > M26.01
hypoplasia of upper jaw | maxillary micrognathism | micrognathia of maxilla | retrusive maxilla | midface retrusion of maxilla > M26.02
hyperplasia of lower jaw | hypertrophy of mandible | macrognathia mandibular | mandibular macrognathism > M26.03
hypoplasia of lower jaw | mandibular micrognathism | micrognathia of mandible | retrusive mandible > M26.04
agenesis of jaw | agenesis of mandible | agenesis of maxilla | aplasia of jaw | bird face | macrognathia > M26.09
hyperplasia of chin | genial hyperplasia > M26.05
hypoplasia of chin | genial hypoplasia > M26.06
asymmetry of jaw | mandibular asymmetry | asymmetric mandible > M26.12
maxillary asymmetry | asymmetry of maxilla > M26.11
protrusion of mandible | protruding jaw | mandibular protrusion | mandibular prognathism | protrusion of jaw | maxillary protrusion | jaw protrusion | bimaxillary protrusion | retrusion of mandible | mandibular retrognathism | retrognathism > M26.19
anomaly of jaw-cranial base relationship > M26.10
anomaly of jaw size | abnormal jaw size > M26.00
distortion of jaw | narrowing of palate | narrow palate | high arched palate acquired | narrow maxillary arch | palatal constriction | transverse maxillary deficiency > M26.89
deviation of jaw on opening | jaw deviation on opening | mandibular deviation on opening | deviation of midline of mandible > M26.53
mouth breather dentofacial | tongue thrust | tongue thrusting | thumb sucking dentofacial abnormality | abnormal swallowing dentofacial | sleep postures dentofacial abnormality > M26.59
temporomandibular malocclusion | loose body of temporomandibular joint | snapping jaw | clicking jaw | popping jaw | jaw popping | locking of jaw | lock jaw from TMJ > M26.69
fibrosis of temporomandibular joint | bony ankylosis of jaw | fibrous ankylosis of jaw > M26.61
abscess of maxilla | abscess of maxillary bone | empyema of maxilla bone | suppurative osteitis of jaw | maxillary osteomyelitis | maxillitis | gnathitis | sequestrum of mandible | necrosis of mandible > M27.2
alveolodental periostitis | septic socket | alveolalgia | alveolitis sicca dolorosa | postextraction alveolitis | infected tooth socket | painful socket after extraction > M27.3
cyst of maxilla | cyst of mandible | mandibular cyst | maxillary bone cyst > M27.40
solitary cyst of jaw | solitary bone cyst of jaw | aneurysmal bone cyst of jaw | traumatic bone cyst of jaw | extravasation cyst of jaw > M27.49
latent cyst of jaw | developmental disorder of jaw > M27.0
epulis giant cell | giant cell reparative granuloma | reparative granuloma of jaw | gingival giant cell granuloma > K06.8
hyperplasia of mandibular condyle | hypoplasia of mandibular condyle | unilateral condylar hypoplasia | exostosis of mandible | jaw exostosis | hypertrophy of bone of jaw > M27.8
iatrogenic perforation of tooth root | root perforation | perforation of pulp chamber floor > M27.51
failed osseointegration of dental implant | osseointegration failure of dental implant | dental implant not osseointegrated | iatrogenic osseointegration failure of dental implant | pre-integration failure of dental implant > M27.61
peri-implantitis | periimplantitis | biological failure of dental implant | post-osseointegration biological failure of dental implant > M27.62
fractured dental implant | broken dental implant | mechanical failure of dental implant | dental implant failure due to dental prosthesis > M27.63
endosseous dental implant failure | dental implant failure | failure of dental implant > M27.69

# --- collagen disease and vessels
panangiitis | necrotizing panarteritis | necrotizing panangiitis | disseminated necrotizing periarteritis | essential polyangiitis | polyarteritis with kidney involvement > M30.0
verrucous endocarditis | nonbacterial verrucous endocarditis > M32.11
SLE glomerular disease | lupus glomerular disease | systemic lupus erythematosus with glomerular disorder | systemic lupus erythematosus with glomerulonephritis | diffuse proliferative lupus nephritis | membranous lupus nephritis > M32.14
systemic lupus erythematosus with tubulo-interstitial disorder | SLE with tubulointerstitial nephropathy > M32.15
disseminated lupus erythematosus | acute lupus erythematosus | erythematous lupus systemic > M32.9
poikilodermatomyositis with respiratory involvement > M33.11
dermatomyositis with myopathy | dermatopolymyositis with myopathy > M33.12
juvenile dermatomyositis with respiratory involvement > M33.01
juvenile dermatomyositis with myopathy > M33.02
polymyositis with myopathy > M33.22
idiopathic polymyositis | chronic polymyositis | acute polymyositis > M33.20
connective tissue overlap syndrome | overlap syndrome of connective tissue | overlap syndrome | scleroderma polymyositis overlap | overlap connective tissue disease > M35.1
PIMS | PIMS-TS | pediatric inflammatory multisystem syndrome | MIS-C | MIS-A > M35.81
sicca syndrome with organ involvement | sjogren syndrome with organ involvement > M35.09
sjogren vasculitis > M35.06
systemic autoimmune disease > M35.9
gouty panniculitis | lipogranulomatosis weber-christian | nonsuppurative nodular panniculitis | febrile nodular panniculitis | pfeifer-weber-christian syndrome > M35.6
marfanoid hypermobility syndrome | loose joint syndrome > M35.7
multifocal fibrosclerosis | idiopathic retroperitoneal fibrosclerosis > M35.5
diffuse scleroderma with esophageal involvement | generalized morphea scleroderma > M34.9
osteopathia in collagen disease | amyloid arthritis > M36.8
buerger-grutz collagen arteritis | allergic vasculitis necrotizing | Zeek disease | hypersensitivity arteritis > M31.0
lung purpura syndrome | lung hemorrhage and glomerulonephritis | goodpasture disease | pneumorenal syndrome > M31.0
thrombotic microangiopathy | hematopoietic stem cell transplantation-associated thrombotic microangiopathy > M31.10
stewart granuloma | malignant granuloma face | midfacial granuloma lethal > M31.2
necrotizing respiratory granulomatosis | rhinogenic granulomatosis | wegener syndrome | wegener disease > M31.30
martorell-fabre syndrome | aortitis takayasu | raeder-harbitz syndrome | obliterative brachiocephalic arteritis > M31.4
horton giant cell arteritis | horton-magath-brown syndrome | arteritis temporalis | giant cell aortitis > M31.6
adamantiades-behcet disease | gilbert-behcet syndrome | oculobuccogenital syndrome | recurrent hypopyon uveitis with aphthae behcet | triple symptom complex of behcet > M35.2
forestier-certonciny syndrome | rhizomelic pseudopolyarthritis | senile rheumatic gout polymyalgia | polymyalgia arteritica > M35.3

# --- spine in older, chiropractic and radiologic words
spondylitis > M46.90
infectious spondylitis | infective arthritis of spine | septic arthritis of spine | purulent arthritis of spine | pyogenic arthritis of spine | suppurative spondylitis > M46.50
marie-strumpell arthritis of spine | strumpell-marie spine | strumpell-marie disease | rhizomelic spondylosis | spondylosis rhizomelic | bekhterev-strumpell-marie syndrome | poker spine | bamboo spine | ankylosing arthritis of spine | felty of spine > M45.9
hypertrophic spondylitis | spondylitis deformans | spondylitis deformans chronic | osteoarthritic spondylitis | degenerative spondylitis | hypertrophic spondylosis | spondyloarthropathia deformans > M47.9
traumatic spondylitis | spondylitis traumatic | compression spondylopathy traumatic > M48.3
post-traumatic spondylopathy > M48.3
rigid spine | stiff spine | spinal rigidity | ankylosed spine nonsurgical > M53.80
nontuberculous abscess of vertebra | abscess of vertebra | spinal bone abscess | vertebral abscess | abscess of spinal bone | nontuberculous spinal abscess of bone | caries of spine nontuberculous > M46.20
compression of anterior spinal artery | anterior spinal artery compression | spondylogenic compression of anterior spinal artery > M47.019
vertebral artery compression | compression of vertebral artery > M47.029
spondylogenic compression of spinal cord | cord compression due to spondylosis | compression of spinal cord by osteophyte | spondylogenic myelopathy > M47.1
cauda equina stenosis | caudal stenosis | sacral stenosis | sacral spinal stenosis > M48.08
degeneration of vertebra | atrophy of vertebra | thinning of vertebra | hypertrophy of ligamentum flavum | ligamentum flavum hypertrophy | calcification of spinal ligament | calcification of ligamentum flavum | ossification of ligamentum flavum > M48.8X
vertebral ankylosis hyperostotic | senile ankylosing hyperostosis of spine > M48.1
vertebra plana | wedge vertebra | codfish vertebra | crush fracture of vertebra nontraumatic > M48.5
osteoporotic collapse of vertebra | collapse of vertebra due to osteoporosis | collapsed vertebra in osteoporosis | vertebral collapse due to osteoporosis > M80.08
dissolution of vertebra > M81.0
hunchback | humpback | kyphos | gibbus deformity | gibbosity | angular kyphosis | kyphotic spine > M40.20
radiation kyphosis | kyphosis due to radiation | kyphosis following radiation > M96.2
radiation scoliosis | scoliosis following radiation | scoliosis due to radiation > M96.5
kyphosis following laminectomy | kyphosis after laminectomy > M96.3
lordosis after surgery | postprocedural lordosis > M96.4
sciatic scoliosis | scoliosis due to sciatica | antalgic scoliosis > M54.4
kyphoscoliosis | scoliokyphosis > M41.9
kyphoscoliotic heart disease deformity | scoliosis with kyphosis > M41.9
postural scoliosis | structural scoliosis | rotoscoliosis | scoliosis acquired > M41.9
idiopathic juvenile osteochondrosis of spine | scheuermann osteochondrosis | juvenile dorsal kyphosis | juvenile discogenic disease | epiphysitis of vertebra | juvenile vertebral osteochondritis > M42.00
spondylolysis degenerative | degenerative spondylolysis > M43.0
slipped vertebra | forward slip of vertebra | traumatic spondylolisthesis old | subluxation of vertebra chronic | spondyloptosis | slipping of vertebra > M43.1
ankylosis of spine | ankylosis of vertebra | spinal ankylosis | fusion of spine acquired > M43.2
torticollis | contraction of sternocleidomastoid muscle acquired | twisted neck | caput obstipum acquired | intermittent torticollis | rheumatic wryneck | stiff neck torticollis > M43.6
habitual atlantoaxial subluxation | recurrent dislocation of vertebra | vertebral dislocation recurrent > M43.5X9
recurrent cervical vertebral dislocation > M43.5X2
acquired deformity of spine | acquired spinal deformity | acquired deformity of vertebra | vertebral deformity acquired | deformity of pelvic tilt spine > M43.9
deformity of coccyx acquired | deformity of sacrum acquired > M43.8X8
intervertebral disc disease | intervertebral disc disorder | disorder of disc | disc disorder | discogenic syndrome | discopathy | intervertebral disc syndrome | disc derangement > M51.9
disc calcification | calcification of intervertebral disc | vacuum disc | vacuum disc phenomenon | narrow disc | calcified disc | discal cyst > M51.86
lumbar disc disorder > M51.86
thoracic disc disorder > M51.84
lumbosacral disc disorder > M51.87
cervical disc disorder > M50.90
sciatica due to disc | sciatica due to intervertebral disc disorder | sciatica due to displacement of disc | lumbago with sciatica due to disc | lumbago due to displacement of intervertebral disc with sciatica | lumbar disc sciatica > M51.17
lumbago due to disc displacement | lumbago due to displacement of intervertebral disc > M51.27
schmorl disease | intraosseous disc herniation > M51.4
sacrococcygeal schmorl node > M53.3
vertebrogenic pain | vertebrogenic syndrome | spondylogenic pain > M54.89
spinal root pain | root pain | nerve root pain | radicular syndrome | radiculalgia | spinal nerve root neuralgia | root neuralgia | radicular neuropathy | radicular neuritis | spinal neuritis | neuritis of nerve root > M54.10
cervicodynia | cervicalgia muscular | neck ache chronic > M54.2
cervicobrachial syndrome | cervicobrachial neuralgia diffuse | shoulder-neck syndrome | cervico-omo-brachialgia > M53.1
neri-barre-lieou syndrome | cervical migraine | migraine cervicalis > M53.0
slipped sacroiliac joint | slipped sacroiliac | chronic sacroiliac sprain | old sacroiliac sprain | chronic sprain of sacroiliac joint | sacroiliac slip | sacroiliac subluxation chronic | relaxation of sacroiliac joint | loose sacroiliac joint > M53.2X8
loosening of vertebra | hypermobility of spine | segmental instability of spine | hypermobile coccyx > M53.2X
destruction of sacroiliac joint | degeneration of sacroiliac joint | sacroiliac arthrosis | disruption of sacroiliac joint old | backache sacroiliac | pain of sacroiliac > M53.3
coccyalgia | coccyodynia > M53.3
lumbosacral strain chronic | low back strain chronic | weak back | lame back > M54.50
lumbar dorsalgia | dorsodynia thoracic > M54.6
muscular backache | rachialgia | rachiodynia | spinal ache > M54.9
multifidus dysfunction | multifidus muscle dysfunction | multifidus atrophy lumbar > M62.85

# --- tendon, bursa, muscle and fascia: synonyms
tendosynovitis | tenontosynovitis | tenontothecitis | tendovaginitis | tenovaginitis | synoviitis | vaginitis of tendon sheath | thecitis > M65.90
infection of tendon | infection of tendon sheath | infected tendon | tendon infection | infection of synovium | suppurative tendinitis > M65.1
adhesive tendinitis | tendinitis with adhesions | adhesions of tendon | tendon adhesions | peritendinitis with adhesions | fibrosis of tendon sheath | contraction of tendon sheath > M65.88
gonococcal-like bursal effusion synovial | effusion of tendon sheath > M65.80
bicipital tenosynovitis | tenosynovitis of biceps | bicipital tendinitis | bicipital syndrome > M75.2
periarthritis humeroscapularis | humeroscapular periarthritis | calcareous periarthritis | shoulder-hand capsulitis | ankylosis of shoulder capsule | duplay syndrome | retractile capsulitis | scapulohumeral syndrome > M75.0
lesion of shoulder | enthesopathy of shoulder | shoulder enthesopathy | enthesopathy of shoulder region | shoulder syndrome > M75.9
enthesopathy of lower limb | lower limb enthesopathy > M76.9
gluteal insertional tendinitis | gluteal bursal tendinitis > M76.0
bursitis of tibial collateral ligament | bursitis of medial collateral ligament | medial collateral bursitis > M76.4
bursitis of foot | bursitis of ankle | calcaneal bursitis | heel bursitis | foot bursitis | ankle bursitis | bursitis of heel | bursitis of toe | intermetatarsal bursitis | metatarsal bursitis > M77.5
enthesopathy of hand | enthesopathy of forearm | enthesopathy of upper arm | enthesopathy of pelvis | enthesopathy of multiple sites | hand enthesopathy > M77.8
disease of aponeurosis | aponeurosis disorder | disorder of ligamentous attachment | ligamentous attachment disorder | disorder of muscle attachment | peritendinitis | periarthritis | tendoperiostitis | capsulitis of joint | bone spur enthesis > M77.9
ligamentous enthesopathy | tendinitis | tendonitis > M77.9
anterior metatarsalgia > M77.4
nun's knee | clergyman's knee | vicar's knee | miner's knee > M70.4
coalminer's elbow | coal miner's elbow | draftsman's elbow | drafting elbow > M70.2
beat hand | bursitis from crutch hand > M70.1
crepitant wrist synovitis | crepitating tenosynovitis | peritendinitis crepitans > M70.0
overuse synovitis | synovitis from overuse | synovitis due to overuse | bursitis due to overuse | bursitis due to pressure | overuse syndrome | RSI of arm | cumulative trauma disorder > M70.90
bursitis of buttock | bursitis of ischium | lighterman's bottom > M70.7
effusion of bursa | bursal effusion | bursal thickening | adhesions of bursa | hygroma of bursa | hygroma of knee bursa > M71.8
hygroma praepatellare | prepatellar hygroma > M70.4
synovial cyst | bursal hernia > M71.3
popliteal synovial cyst | semimembranosus cyst > M71.2
tenalgia > M77.9
hernia of tendon sheath | nodule of tendon | tendon xanthoma nodule | hemorrhage of tendon sheath > M67.8
plica of knee | synovial plica syndrome | infrapatellar plica | mediopatellar plica > M67.5
hemorrhage of synovial membrane | villous synovitis | proliferative synovitis | synovial proliferation > M67.2
contraction of Achilles tendon | tight Achilles tendon acquired | shortened heel cord | tendo calcaneus shortening > M67.0
ganglion of pelvic region > M67.45
ruptured popliteal bursa > M66.0
rupture of synovium of upper arm > M66.12
hamstring avulsion spontaneous | gluteus medius rupture nontraumatic | nontraumatic gluteal tendon tear > M66.85
nontraumatic rupture of peroneal tendon | spontaneous rupture of tibialis tendon > M66.87
contraction of muscle | muscular contracture | shortening of muscle | myocontracture | muscle contracture postural > M62.40
infective myositis of arm | infective myositis of upper limb > M60.00
infective myositis of leg | infective myositis of lower limb > M60.00
traumatic myositis | idiopathic myositis | purulent myositis chronic | occupational myositis > M60.80
fibrous myositis | chronic interstitial myositis | fibrositis of muscle interstitial > M60.1
foreign body granuloma of soft tissue | foreign body granuloma of muscle | foreign body reaction of muscle | paraffinoma of soft tissue > M60.20
munchmeyer syndrome | fibrocellulitis progressiva ossificans | stoneman disease > M61.1
drill bone | cavalryman's bone | exercise bone > M61.00
defect of extensor retinaculum | retinaculum defect | muscle sheath hernia | hernia of fascia | fascial hernia | calcareous degeneration of muscle | fatty degeneration of muscle > M62.89
laxity of abdominal muscles | relaxation of abdominal wall | weak abdominal muscles > M62.89
diastasis of rectus muscle of abdomen | separation of rectus abdominis nontraumatic > M62.08
charley horse nontraumatic | cramp of limb spasm > M62.83
asthenia of muscle | amyosthenia | myasthenia nonspecific weakness | muscle asthenia > M62.81
idiopathic rhabdomyolysis | nontraumatic rhabdomyolysis | exertional rhabdomyolysis > M62.82
senile sarcopenia | age-related muscle loss > M62.84
plantar fascia syndrome | plantar fascia disease | contracture of plantar fascia | plantar contracture | plantar aponeurosis contracture | policeman's heel > M72.2
contraction of palmar fascia | palmar fascia contracture | palmar contracture | viking disease > M72.0
infective fasciitis | infectious fasciitis | abscess fascia > M72.8

multiple subcutaneous knuckle fibromatosis > M72.1
fibroblastic disorder | disease of fascia > M72.9
degeneration of infrapatellar fat pad | degeneration of popliteal fat pad | hypertrophy of popliteal fat pad | hypertrophy of fat pad of knee | hoffa syndrome | hoffa-kastert syndrome > M79.4
contracture of fascia | fascial contracture | soft tissue calcification | calcification of soft tissue | fibrosis of soft tissue | polyalgia > M79.89
nontraumatic compartment syndrome > M79.A9
pain of muscle of unspecified site > M79.10

# --- bone: older names
osteoperiostitis | osteomyelitis nonsuppurating | nonsuppurative osteomyelitis | garre osteitis | pearl-worker's disease | sclerosing osteitis nonsuppurative | brodie abscess of bone granuloma | granuloma of bone | eosinophilic osteomyelitis | conchiolin osteomyelitis > M86.8X9
bone decalcification | decalcification of bone | osteoporotic bone | porous bones | involutional osteoporosis | rarefaction of bone > M81.0
postclimacteric osteoporosis | type I osteoporosis | type II osteoporosis > M81.0
lequesne osteoporosis > M81.6
posttraumatic osteoporosis | post-traumatic osteoporosis | postimmobilization osteoporosis | steroid osteoporosis | male osteoporosis > M81.8
morgagni disease | morgagni syndrome | morgagni-morel syndrome | hyperostosis frontalis | internal frontal hyperostosis | hyperostosis cranii interna | hyperostosis calvariae interna | hypertrophy of skull | thickening of skull bone > M85.2
leri disease melorheostosis | bone sclerosis | sclerosis of bone | eburnation of bone | bone island > M85.8
bone lesion NOS disorder > M89.9
fibroma of bone nonossifying | nonossifying fibroma | fibroma of bone | fibrous cortical defect > M89.8X9
ostealgia | osteodynia | osteocopic pain | periosteal pain > M89.8X9
caffey disease | caffey syndrome | caffey-silverman syndrome > M89.8X9
hyperplasia of bone | bone hyperplasia > M89.3
overgrowth of bone | bony overgrowth of long bone > M89.2
shoulder-hand syndrome > M89.0
sudeck disease | sudeck syndrome | sudeck-leriche syndrome > M89.0
complete physeal arrest of ulna | complete epiphyseal arrest of ulna | epiphyseal arrest of ulna | epiphyseal arrest of radius > M89.13
epiphyseal arrest of femur | physeal arrest of femur | growth arrest of femur > M89.15
epiphyseal arrest of tibia | physeal arrest of tibia | epiphyseal arrest of fibula > M89.16
epiphyseal arrest of humerus | physeal arrest of humerus > M89.12
osteopathy due to poliomyelitis > M89.60
osteogenesis disorder acquired bone atrophy | atrophy of bone | bone atrophy | bone cicatrix > M89.8X9
osteomalacia in pelvis puerperal > M83.8
pathological fracture due to osteomyelitis | pathological fracture due to bone cyst > M84.60
neoplastic fracture | fracture due to metastasis | fracture due to bone metastasis | fracture in neoplastic disease | pathologic fracture due to tumor | pathologic fracture due to myeloma > M84.50
fracture due to osteoporosis > M80.00
konig disease | koenig disease > M93.20
osteochondritis juvenilis | juvenile osteochondritis | epiphysitis juvenile | apophysitis juvenile | traction apophysitis > M92.9
juvenile osteochondrosis of arm | juvenile osteochondrosis of upper limb > M92.3
juvenile osteochondrosis of hand | osteochondrosis of metacarpal | osteochondrosis of metacarpal head > M92.20
osteochondrosis of capitellum | osteochondrosis of humerus | panner osteochondrosis | juvenile osteochondrosis of humerus > M92.0
osteochondrosis of radial head | juvenile osteochondrosis of radius | brailsford osteochondrosis | burns osteochondrosis of ulna > M92.1
osteochondrosis of lunate | osteochondrosis of lunate bone | juvenile osteochondrosis of lunate > M92.21
kienbock osteochondrosis of adult | adult kienbock's > M93.1
blount osteochondrosis | osteochondrosis deformans tibiae | erlacher-blount syndrome | tibia vara of child > M92.51
osgood-schlatter osteochondrosis | schlatter disease | schlatter-osgood disease | schlatter tibia | tibial tuberosity apophysitis > M92.52
diaz osteochondrosis | haglund osteochondrosis | sever osteochondrosis | kohler osteochondrosis | os calcis osteochondrosis | calcaneal epiphysitis | thiemann-like apophysitis of calcaneus | tarsal scaphoid osteochondrosis > M92.6
freiberg osteochondrosis | freiberg infraction of metatarsal | iselin osteochondrosis | osteochondrosis of fifth metatarsal > M92.7
sinding-larsen osteochondrosis | osteochondrosis of patella | juvenile osteochondrosis of patella > M92.4
legg-perthes osteochondrosis | capital femoral osteochondrosis | osteochondrosis of femoral head | osteochondrosis of hip | quiet hip disease > M91.1
osteochondrosis of acetabulum | osteochondrosis of iliac crest | osteochondrosis of ischiopubic synchondrosis | juvenile osteochondrosis of pelvis | pierson disease | osteochondrosis of symphysis pubis > M91.0
coxalgia pseudo > M91.3

barrel chest | barrel chest deformity | shoemaker's chest | cobbler's chest | funnel chest acquired | pigeon chest acquired | acquired chest deformity | acquired deformity of rib > M95.4
acquired deformity of abdominal wall | abdominal wall deformity acquired > M95.8
acquired flattening of nose | depression of nose bridge | depressed nasal bridge acquired | collapse of nose | acquired depression of nose | broken nose old deformity | acquired nasal deformity | acquired bent nose > M95.0
deformity of ischium | tipping of pelvis | tipped pelvis | tilted pelvis acquired | acquired pelvic obliquity | pelvic tilt deformity > M95.5
acquired deformity of ear cauliflower | hematoma auris chronic deformity > M95.1
acquired deformity of clavicle | acquired deformity of sternum | acquired deformity of scapula > M95.8
postprocedural scoliosis | postprocedural orthopedic complication | orthopedic complication postprocedural | musculoskeletal complication after surgery | postprocedural musculoskeletal disorder > M96.89
post-fusion pseudarthrosis | pseudarthrosis post-fusion | failed fusion of joint pseudarthrosis > M96.0
accidental laceration of muscle during surgery | accidental puncture of musculoskeletal structure during surgery > M96.820
postprocedural hematoma of musculoskeletal structure > M96.840
postprocedural seroma of musculoskeletal structure > M96.842
hematoma of musculoskeletal structure following non-orthopedic surgery > M96.841
seroma of musculoskeletal structure following non-orthopedic surgery > M96.843
periprosthetic fracture of joint prosthesis | fracture around prosthetic joint | fracture around joint replacement > M97.9
fracture around hip prosthesis | periprosthetic fracture around prosthetic hip joint > M97.0
fracture around knee prosthesis | periprosthetic fracture around prosthetic knee joint > M97.1
periprosthetic fracture of ankle | fracture around ankle prosthesis > M97.2
fracture around shoulder prosthesis > M97.3
subluxation complex of sternoclavicular region | subluxation complex of acromioclavicular region > M99.17
nonallopathic lesion > M99.9

# --- third round: joints
joint adhesions | adhesions of joint > M24.60
arthrodynia > M25.50
lax ligament | ligaments lax > M24.20
old dislocation of knee | old sprain of knee | articular facet destruction of knee | old derangement of knee | recurrent knee subluxation due to ligament > M23.8X
patella clunk | patellar clunk syndrome > M25.86
sinus tarsi syndrome | tarsal sinus syndrome > M25.57
semilunar cartilage derangement | derangement of semilunar cartilage > M23.30
uratic arthritis | uratic synovitis | gouty synovitis | tophaceous deposits > M1A.9
tophi | tophus > M1A.9 {gout, uric, urate, allopurinol, colchicine, tophaceous}
infective synovitis > M65.1
arthritis due to infectious disease | arthritis in infectious disease > M01.X0
chondromalacia of knee patella > M22.4
proximal interphalangeal osteoarthritis | PIP osteoarthritis | PIP joint osteoarthritis > M15.2
spondylosis rhizomelica | rhizomelic spondylitis | Bechterew syndrome > M45.9
forestier syndrome | rotes querol disease > M48.10
autoinflammatory disease > M04.9
Yao syndrome > M04.8
antiglomerular basement membrane antibody disease > M31.0
HSCT-TMA | TA-TMA > M31.11
thrombotic purpura > M31.19
thibierge-weissenbach syndrome > M34.9
mesenchymal disease > M35.9
eosinophilia-myalgia syndrome > M35.89
dermatomyositis with organ involvement > M33.19
juvenile dermatomyositis with organ involvement > M33.09
dermatopolymyositis with organ involvement | dermatopolymyositis unspecified with organ involvement > M33.99
dermatomucosomyositis with myopathy > M33.12
polymyositis with skin involvement > M33.90
lupus cerebral arteritis | lupus polyneuropathy | lupus arteritis of brain | polyneuropathy in lupus > M32.19
sjogren pyelonephritis | sjogren tubulointerstitial nephropathy > M35.04
rheumatoid arthritis with myocarditis | rheumatoid arthritis with pericarditis | rheumatoid arthritis with endocarditis > M05.30
# --- third round: limbs, arches, chest
broken arches | dropped arches | weak arches | flattened arches | depressed arches > M21.4
limb length inequality > M21.70
short arm acquired | acquired short leg > M21.70 {length, limb, discrepancy, shortening, shoe}
leg deformity acquired > M21.95
paralytic clubfoot | paralytic talipes > M21.54
hallux deformity | deformity of great toe > M20.5X
depression of sternum | sternal depression acquired > M95.4
acquired facial deformity | acquired deformity of face > M95.2
prizefighter ear > M95.1
osteochondral defect acquired > M95.8
# --- third round: jaws and bite
abocclusion | malposition of dental arch > M26.29
excessive tooth spacing | wide tooth spacing > M26.32
inadequate intermaxillary vertical dimension | lost vertical dimension of occlusion | loss of intermaxillary vertical dimension | insufficient interocclusal distance > M26.36
loss of posterior bite | loss of posterior support > M26.57
alveolar ridge hypertrophy | alveolar process hypertrophy > M26.70
premaxillary retrusion | premaxilla displacement > M26.09
dentofacial abnormality | mandible anomaly > M26.9
old temporomandibular sprain > M26.69
magitot disease | infection of maxilla | maxillary osteitis > M27.2
dental periostitis | periosteal suppuration dental | suppuration of dental periosteum | dental periosteum suppuration > M27.3
dental implant failure due to lack of attached gingiva > M27.62
# --- third round: spine
deformity of back > M43.9
acquired sacroiliac deformity > M43.8
recurrent vertebral subluxation | recurrent subluxation of vertebra > M43.5
saddle back > M40.50
spine osteoarthropathy > M47.9
disease of spine | spine disease | spinal disease > M48.9
sacral abscess of bone | sacrum abscess nontuberculous | abscess of vertebra > M46.28 {bone, osteomyelitis, vertebra, sacrum}
facet joint septic arthritis > M46.50
disease of cervical disc | cervical disk disease > M50.90
degeneration of sacrococcygeal disc | sacrococcygeal disc degeneration > M53.3
craniovertebral syndrome | vertebrocranial syndrome | craniovertebral junction syndrome > M53.0
vertebrogenic back pain | basivertebral nerve pain > M54.51
pathologic sacroiliac dislocation | sacroiliac pathological dislocation > M53.2X8
neuritis due to disc herniation | neuritis due to herniated nucleus pulposus > M51.9
# --- third round: muscle, tendon, fat
myodiastasis > M62.00
fascia disorder > M62.9
inflammatory muscle disease > M60.9
short tibialis anterior | shortened tibialis anterior > M62.40
loose body in tendon sheath | loose bodies of tendon sheath > M67.80
slipped tendon | tendon slip > M67.90
necrotizing infective fasciitis > M72.6
localized fat of knee | infrapatellar fat pad syndrome > M79.4
# --- third round: bone
osteomalacia > M83.9
aluminium bone disease > M83.4
nutritional osteomalacia > M83.8
complete transverse atypical femoral fracture | transverse complete atypical femur fracture > M84.756
cranial bone diastasis | diastasis of cranial bones > M84.88
osteitis fibrosa circumscripta | circumscribed osteitis fibrosa > M85.00
old bone abscess | chronic bone abscess | abscess of bone chronic > M86.60
osteonecrosis due to previous injury > M87.20
dysplasia of periosteum | periosteal dysplasia > M89.8X
epiphysiolysis | epiphyseolysis > M93.90
Buchanan osteochondrosis > M91.0
Burns disease > M92.1
osteochondrosis of sternal clavicle epiphysis | Friedrich disease | juvenile osteochondrosis of clavicle > M92.3
adult lunate osteochondrosis | adult osteochondrosis of lunate > M93.1
osteochondrosis dissecans > M93.20
osteochondropathy of hip > M93.95
sternoclavicular chondromalacia > M94.21
Paget disease of metatarsal > M88.869
sternum fracture from chest compressions > M96.A1
periprosthetic spinal fracture > M97.8
musculoskeletal hemorrhage during surgery | intraoperative hemorrhage of muscle | intraoperative bleeding musculoskeletal > M96.810


# --- where a disorder of bone, joint, muscle, tendon or spine is filed by its region: finer places than the titles name
@each stress fracture | fatigue fracture | march fracture
clavicle | scapula > M84.31
upper arm > M84.32
forearm > M84.33
thumb | carpus | metacarpus | metacarpal > M84.34
thigh > M84.35
lower leg > M84.36
tarsus | metatarsus | metatarsal | calcaneus | talus > M84.37
ilium | ischium | pubis | pubic ramus > M84.350
@each pathological fracture | pathologic fracture | spontaneous fracture
shoulder | clavicle | scapula > M84.41
humerus | humeral neck | upper arm > M84.42
radius | ulna | forearm > M84.43
hand | finger | thumb | carpus | metacarpus | metacarpal > M84.44
femur | thigh | hip | femoral neck > M84.45
tibia | fibula | lower leg > M84.46
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M84.47
vertebra | spine | rib | skull | sternum > M84.48
pelvis | ilium | ischium | pubis | pubic ramus > M84.454
@each pathological fracture due to neoplastic disease | pathologic fracture due to neoplasm | pathologic fracture due to metastasis | neoplastic fracture | metastatic fracture | pathological fracture in neoplastic disease
shoulder | clavicle | scapula > M84.51
humerus | humeral neck | upper arm > M84.52
radius | ulna | forearm > M84.53
hand | finger | thumb | carpus | metacarpus | metacarpal > M84.54
femur | thigh | hip | femoral neck > M84.55
tibia | fibula | lower leg > M84.56
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M84.57
vertebra | spine | rib | skull | sternum > M84.58
pelvis | ilium | ischium | pubis | pubic ramus > M84.550
@each pathological fracture due to other disease | pathological fracture in other disease | pathological fracture due to specified disease
shoulder | clavicle | scapula > M84.61
humerus | humeral neck | upper arm > M84.62
radius | ulna | forearm > M84.63
hand | finger | thumb | carpus | metacarpus | metacarpal > M84.64
femur | thigh | hip | femoral neck > M84.65
tibia | fibula | lower leg > M84.66
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M84.67
vertebra | spine | rib | skull | sternum > M84.68
pelvis | ilium | ischium | pubis | pubic ramus > M84.650
@each continuity disorder bone | disorder of continuity of bone
shoulder | clavicle | scapula > M84.81
humerus | upper arm > M84.82
radius | ulna | forearm > M84.83
hand | finger | thumb | carpus | metacarpus | metacarpal > M84.84
femur | thigh > M84.85
tibia | fibula | lower leg > M84.86
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M84.87
vertebra | spine | rib | skull | neck > M84.88
@each senile osteoporosis with pathological fracture | postmenopausal osteoporosis with pathological fracture | age-related osteoporosis with pathological fracture | age-related osteoporosis with current pathological fracture | osteoporosis with pathological fracture
shoulder | clavicle | scapula > M80.01
humerus | humeral neck | upper arm > M80.02
radius | ulna | forearm | wrist > M80.03
hand | finger | thumb | carpus | metacarpus | metacarpal > M80.04
femur | thigh | hip > M80.05
tibia | fibula | lower leg > M80.06
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M80.07
vertebra | spine > M80.08
pelvis | ilium | ischium | pubis | pubic ramus > M80.0B
rib | skull | sternum > M80.0A
@each osteoporosis with current pathological fracture | osteoporotic fracture | fragility fracture | osteoporosis with fracture
shoulder | clavicle | scapula > M80.01
humerus | humeral neck | upper arm > M80.02
radius | ulna | forearm | wrist > M80.03
hand | finger | thumb | carpus | metacarpus | metacarpal > M80.04
femur | thigh | hip > M80.05
tibia | fibula | lower leg > M80.06
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M80.07
vertebra | spine > M80.08
pelvis | ilium | ischium | pubis | pubic ramus > M80.0B
rib | skull | sternum > M80.0A
@each disuse osteoporosis with pathological fracture | osteoporosis of disuse with pathological fracture | osteoporosis of disuse with current pathological fracture | drug-induced osteoporosis with pathological fracture | drug-induced osteoporosis with current pathological fracture
shoulder | clavicle | scapula > M80.81
humerus | humeral neck | upper arm > M80.82
radius | ulna | forearm | wrist > M80.83
hand | finger | thumb | carpus | metacarpus | metacarpal > M80.84
femur | thigh | hip | femoral neck > M80.85
tibia | fibula | lower leg > M80.86
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M80.87
vertebra | spine > M80.88
pelvis | ilium | ischium | pubis | pubic ramus > M80.8B
rib | skull | sternum > M80.8A
@each idiopathic osteoporosis with pathological fracture | idiopathic osteoporosis with current pathological fracture | postoophorectomy osteoporosis with pathological fracture | postoophorectomy osteoporosis with current pathological fracture
shoulder | clavicle | scapula > M80.81
humerus | humeral neck | upper arm > M80.82
radius | ulna | forearm | wrist > M80.83
hand | finger | thumb | carpus | metacarpus | metacarpal > M80.84
femur | thigh | hip | femoral neck > M80.85
tibia | fibula | lower leg > M80.86
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M80.87
vertebra | spine > M80.88
pelvis | ilium | ischium | pubis | pubic ramus > M80.8B
rib | skull | sternum > M80.8A
@each post-traumatic osteoporosis with pathological fracture | post-traumatic osteoporosis with current pathological fracture | secondary osteoporosis with fracture | steroid-induced osteoporosis with fracture | osteoporosis of disuse with fracture
shoulder | clavicle | scapula > M80.81
humerus | humeral neck | upper arm > M80.82
radius | ulna | forearm | wrist > M80.83
hand | finger | thumb | carpus | metacarpus | metacarpal > M80.84
femur | thigh | hip | femoral neck > M80.85
tibia | fibula | lower leg > M80.86
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M80.87
vertebra | spine > M80.88
pelvis | ilium | ischium | pubis | pubic ramus > M80.8B
rib | skull | sternum > M80.8A
@each fibrous dysplasia | monostotic fibrous dysplasia
clavicle | scapula > M85.01
humerus > M85.02
radius | ulna > M85.03
finger | thumb | carpus | metacarpus | metacarpal > M85.04
femur > M85.05
tibia | fibula > M85.06
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M85.07
multiple bones > M85.09
@each skeletal fluorosis
clavicle | scapula > M85.11
humerus > M85.12
radius | ulna > M85.13
finger | thumb | carpus | metacarpus | metacarpal > M85.14
femur > M85.15
tibia | fibula > M85.16
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M85.17
multiple bones > M85.19
@each osteitis condensans | condensing osteitis
shoulder | clavicle | scapula > M85.31
humerus | upper arm > M85.32
radius | ulna | forearm > M85.33
hand | finger | thumb | carpus | metacarpus | metacarpal > M85.34
femur | thigh > M85.35
tibia | fibula | lower leg > M85.36
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M85.37
vertebra | spine | rib | skull | neck > M85.38
pelvis | ischium > M85.38
@each solitary bone cyst | simple bone cyst | unicameral bone cyst
clavicle | scapula > M85.41
upper arm > M85.42
forearm > M85.43
finger | thumb | carpus | metacarpus | metacarpal > M85.44
femur | thigh > M85.45
lower leg > M85.46
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M85.47
ilium | ischium | pubis | pubic ramus > M85.45
@each aneurysmal bone cyst
clavicle | scapula > M85.51
humerus > M85.52
radius | ulna > M85.53
finger | thumb | carpus | metacarpus | metacarpal > M85.54
femur > M85.55
tibia | fibula > M85.56
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M85.57
multiple bones > M85.59
ilium > M85.58
@each hyperostosis
clavicle | scapula > M85.81
humerus > M85.82
radius | ulna > M85.83
finger | thumb | carpus | metacarpus | metacarpal > M85.84
femur > M85.85
tibia | fibula > M85.86
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M85.87
skull > M85.88
multiple bones > M85.89
@each acute hematogenous osteomyelitis | hematogenous osteomyelitis
clavicle | scapula > M86.01
upper arm > M86.02
forearm > M86.03
finger | thumb | carpus | metacarpus | metacarpal > M86.04
thigh > M86.05
lower leg > M86.06
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M86.07
vertebra | spine | rib | skull | neck > M86.08
multiple bones > M86.09
pelvis | ilium | ischium | pubis | pubic ramus > M86.08
@each acute osteomyelitis
upper arm > M86.12
forearm > M86.13
carpus | metacarpus > M86.14
thigh > M86.15
lower leg > M86.16
tarsus | metatarsus > M86.17
multiple bones > M86.19
@each subacute osteomyelitis
upper arm > M86.22
forearm > M86.23
carpus | metacarpus > M86.24
thigh > M86.25
lower leg > M86.26
toe | tarsus | metatarsus > M86.27
multiple bones > M86.29
@each chronic multifocal osteomyelitis
upper arm > M86.32
forearm > M86.33
carpus | metacarpus > M86.34
thigh > M86.35
lower leg > M86.36
toe | tarsus | metatarsus > M86.37
multiple bones > M86.39
@each chronic osteomyelitis with draining sinus | osteomyelitis with draining sinus
shoulder | clavicle | scapula > M86.41
humerus | upper arm > M86.42
radius | ulna | forearm > M86.43
hand | finger | thumb | carpus | metacarpus | metacarpal > M86.44
femur | thigh > M86.45
tibia | fibula | lower leg > M86.46
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M86.47
vertebra | spine | rib | skull | neck > M86.48
multiple sites | multiple bones > M86.49
pelvis | ilium | ischium | pubis | pubic ramus > M86.48
@each chronic hematogenous osteomyelitis
upper arm > M86.52
forearm > M86.53
carpus | metacarpus > M86.54
thigh > M86.55
lower leg > M86.56
foot | toe | tarsus | metatarsus > M86.57
multiple bones > M86.59
@each chronic osteomyelitis
upper arm > M86.62
forearm > M86.63
carpus | metacarpus > M86.64
femur > M86.65
lower leg > M86.66
tarsus | metatarsus > M86.67
multiple bones > M86.69
@each osteitis deformans | paget disease | paget disease of bone
shoulder | clavicle | scapula > M88.81
humerus | upper arm > M88.82
radius | ulna | forearm > M88.83
finger | thumb | carpus | metacarpus | metacarpal > M88.84
femur | thigh > M88.85
tibia | fibula > M88.86
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M88.87
multiple bones > M88.89
pelvis | ilium | ischium | pubis | pubic ramus | rib | neck | sacrum > M88.88
spine > M88.1
@each algoneurodystrophy
clavicle | scapula > M89.01
humerus > M89.02
radius | ulna > M89.03
finger | thumb | carpus | metacarpus | metacarpal > M89.04
femur > M89.05
tibia | fibula > M89.06
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.07
multiple bones > M89.09
@each bone hypertrophy | hypertrophy bone | enlargement bone | thickening bone
shoulder | clavicle | scapula > M89.31
humerus | upper arm > M89.32
radius | ulna | forearm > M89.33
hand | finger | thumb | carpus | metacarpus | metacarpal > M89.34
femur | thigh > M89.35
tibia | fibula | lower leg > M89.36
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.37
vertebra | spine | rib | skull | neck > M89.38
multiple sites | multiple bones > M89.39
@each hypertrophic osteoarthropathy
clavicle | scapula > M89.41
humerus > M89.42
radius | ulna > M89.43
finger | thumb | carpus | metacarpus | metacarpal > M89.44
femur > M89.45
tibia | fibula > M89.46
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.47
multiple bones > M89.49
@each osteolysis | bone resorption
clavicle | scapula > M89.51
humerus > M89.52
radius | ulna > M89.53
finger | thumb | carpus | metacarpus | metacarpal > M89.54
femur > M89.55
tibia | fibula > M89.56
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.57
multiple bones > M89.59
@each osteopathy after poliomyelitis
clavicle | scapula > M89.61
humerus > M89.62
radius | ulna > M89.63
finger | thumb | carpus | metacarpus | metacarpal > M89.64
femur > M89.65
tibia | fibula > M89.66
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.67
multiple bones > M89.69
@each major osseous defect | osseous defect
shoulder | clavicle | scapula > M89.71
humerus | upper arm > M89.72
radius | ulna | forearm > M89.73
hand | finger | thumb | carpus | metacarpus | metacarpal > M89.74
femur | thigh > M89.75
tibia | fibula | lower leg > M89.76
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.77
vertebra | spine | rib | skull | neck > M89.78
multiple sites | multiple bones > M89.79
pelvis | ilium | ischium | pubis | pubic ramus > M89.75
@each bone development and growth disorder | disorder of bone development and growth | bone growth disorder
shoulder | clavicle | scapula > M89.21
humerus | upper arm > M89.22
radius | ulna | forearm > M89.23
hand | finger | thumb | carpus | metacarpus | metacarpal > M89.24
femur | thigh > M89.25
tibia | fibula | lower leg > M89.26
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M89.27
vertebra | spine | rib | skull | neck > M89.28
multiple sites | multiple bones > M89.29
pelvis | ilium | ischium | pubis | pubic ramus > M89.28
@each osteochondropathy
clavicle | scapula > M93.91
humerus > M93.92
radius | ulna > M93.93
finger | thumb | carpus | metacarpus | metacarpal > M93.94
femur > M93.95
tibia | fibula > M93.96
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M93.97
vertebra | spine | rib | skull | neck > M93.98
multiple bones > M93.99
@each idiopathic aseptic necrosis | idiopathic osteonecrosis | aseptic necrosis | idiopathic avascular necrosis | avascular necrosis | AVN
shoulder | clavicle | scapula > M87.01
humerus | upper arm > M87.02
radius | ulna | forearm | carpus > M87.03
hand | finger | thumb | metacarpus | metacarpal > M87.04
femur | thigh > M87.05
tibia | fibula | lower leg > M87.06
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M87.07
vertebra | spine | rib | skull | neck > M87.08
multiple sites | multiple bones > M87.09
pelvis | ilium | ischium | pubis | pubic ramus > M87.050
@each drug-induced osteonecrosis | osteonecrosis due to drugs | steroid-induced osteonecrosis | osteonecrosis secondary due to drugs
clavicle | scapula > M87.11
upper arm > M87.12
radius | ulna | forearm | carpus > M87.13
thumb | metacarpus | metacarpal > M87.14
thigh > M87.15
lower leg > M87.16
tarsus | metatarsus | metatarsal | calcaneus | talus > M87.17
multiple bones > M87.19
ilium | ischium | pubis | pubic ramus > M87.150
vertebra | spine | rib | skull | neck > M87.188
@each posttraumatic osteonecrosis | osteonecrosis due to trauma | osteonecrosis due to previous trauma | traumatic osteonecrosis | osteonecrosis secondary due to trauma
shoulder | clavicle | scapula > M87.21
humerus | upper arm > M87.22
radius | ulna | forearm | carpus > M87.23
hand | finger | thumb | metacarpus | metacarpal > M87.24
femur | thigh > M87.25
tibia | fibula | lower leg > M87.26
foot | ankle | toe | heel | tarsus | metatarsus | metatarsal | calcaneus | talus > M87.27
vertebra | spine | rib | skull | neck > M87.28
multiple sites | multiple bones > M87.29
pelvis | ilium | ischium | pubis | pubic ramus > M87.250
@each secondary osteonecrosis | osteonecrosis secondary
clavicle | scapula > M87.31
upper arm > M87.32
radius | ulna | forearm | carpus > M87.33
thumb | metacarpus | metacarpal > M87.34
thigh > M87.35
lower leg > M87.36
toe | tarsus | metatarsus | metatarsal | calcaneus | talus > M87.37
multiple bones > M87.39
ilium | ischium | pubis | pubic ramus > M87.350
@each osteochondritis dissecans | osteochondral defect
shoulder | acromioclavicular joint | sternoclavicular joint > M93.21
elbow > M93.22
wrist > M93.23
hand | finger | thumb > M93.24
hip | pelvic region > M93.25
knee > M93.26
ankle | foot | toe > M93.27
multiple sites | multiple joints > M93.29
@each staphylococcal arthritis
sternoclavicular joint > M00.01
finger | thumb > M00.04
pelvic region > M00.05
toe > M00.07
spine > M00.08
multiple sites | multiple joints > M00.09
@each pneumococcal arthritis
sternoclavicular joint > M00.11
finger | thumb > M00.14
pelvic region > M00.15
toe > M00.17
spine > M00.18
multiple sites | multiple joints > M00.19
@each streptococcal arthritis
acromioclavicular joint | sternoclavicular joint > M00.21
finger | thumb > M00.24
pelvic region > M00.25
toe > M00.27
spine > M00.28
multiple sites | multiple joints > M00.29
@each gram negative arthritis | pseudomonas arthritis | bacterial arthritis | hemophilus arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M00.81
elbow > M00.82
wrist > M00.83
hand | finger | thumb > M00.84
hip | pelvic region > M00.85
knee > M00.86
ankle | foot | toe > M00.87
vertebra | spine > M00.88
multiple sites | multiple joints > M00.89
@each postdysenteric arthritis | postdysenteric arthropathy
sternoclavicular joint > M02.11
finger | thumb > M02.14
pelvic region > M02.15
toe > M02.17
spine > M02.18
multiple joints > M02.19
@each postimmunization arthropathy | postimmunization arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M02.21
elbow > M02.22
wrist > M02.23
hand | finger | thumb > M02.24
hip | pelvic region > M02.25
knee > M02.26
ankle | foot | toe > M02.27
vertebra | spine > M02.28
multiple sites | multiple joints > M02.29
@each reiter disease | reiter arthritis | venereal arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M02.31
elbow > M02.32
wrist > M02.33
hand | finger | thumb > M02.34
hip | pelvic region > M02.35
knee > M02.36
ankle | foot | toe > M02.37
vertebra | spine > M02.38
multiple sites | multiple joints > M02.39
@each reactive arthritis | postinfectious arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M02.81
elbow > M02.82
wrist > M02.83
hand | finger | thumb > M02.84
hip | pelvic region > M02.85
knee > M02.86
ankle | foot | toe > M02.87
vertebra | spine > M02.88
multiple sites | multiple joints > M02.89
@each felty syndrome
sternoclavicular joint > M05.01
finger | thumb > M05.04
pelvic region > M05.05
toe > M05.07
multiple joints > M05.09
@each rheumatoid vasculitis
sternoclavicular joint > M05.21
finger | thumb > M05.24
pelvic region > M05.25
toe > M05.27
multiple joints > M05.29
@each rheumatoid carditis
sternoclavicular joint > M05.31
finger | thumb > M05.34
pelvic region > M05.35
toe > M05.37
multiple joints > M05.39
@each rheumatoid myopathy
sternoclavicular joint > M05.41
finger | thumb > M05.44
pelvic region > M05.45
toe > M05.47
multiple joints > M05.49
@each rheumatoid polyneuropathy
sternoclavicular joint > M05.51
finger | thumb > M05.54
pelvic region > M05.55
toe > M05.57
multiple joints > M05.59
@each seropositive rheumatoid arthritis
sternoclavicular joint > M05.71
finger | thumb > M05.74
pelvic region > M05.75
toe > M05.77
multiple joints > M05.79
@each seronegative rheumatoid arthritis
sternoclavicular joint > M06.01
finger | thumb > M06.04
pelvic region > M06.05
toe > M06.07
spine > M06.08
multiple joints > M06.09
@each rheumatoid bursitis
sternoclavicular joint > M06.21
finger | thumb > M06.24
pelvic region > M06.25
toe > M06.27
spine > M06.28
multiple joints > M06.29
@each rheumatoid nodule
sternoclavicular joint > M06.31
finger | thumb > M06.34
pelvic region > M06.35
toe > M06.37
spine > M06.38
multiple joints > M06.39
@each enteropathic arthritis
sternoclavicular joint > M07.61
finger | thumb > M07.64
pelvic region > M07.65
toe > M07.67
spine > M07.68
multiple joints > M07.69
@each juvenile rheumatoid arthritis
sternoclavicular joint > M08.01
finger | thumb > M08.04
pelvic region > M08.05
toe > M08.07
spine > M08.08
multiple joints > M08.09
@each pauciarticular juvenile arthritis | pauciarticular arthritis | oligoarticular juvenile arthritis
sternoclavicular joint > M08.41
finger | thumb > M08.44
pelvic region > M08.45
toe > M08.47
spine > M08.48
@each juvenile arthritis
sternoclavicular joint > M08.91
finger | thumb > M08.94
pelvic region > M08.95
toe > M08.97
spine > M08.98
multiple joints > M08.99
@each idiopathic gout | primary gout
sternoclavicular joint > M10.01
finger | thumb > M10.04
pelvic region > M10.05
toe > M10.07
spine > M10.08
multiple joints > M10.09
@each lead gout | lead-induced gout | saturnine gout
sternoclavicular joint > M10.11
finger | thumb > M10.14
pelvic region > M10.15
toe > M10.17
spine > M10.18
multiple joints > M10.19
@each drug-induced gout
sternoclavicular joint > M10.21
finger | thumb > M10.24
pelvic region > M10.25
toe > M10.27
spine > M10.28
multiple joints > M10.29
@each secondary gout
sternoclavicular joint > M10.41
finger | thumb > M10.44
pelvic region > M10.45
toe > M10.47
spine > M10.48
multiple joints > M10.49
@each chronic idiopathic gout
sternoclavicular joint > M1A.01
finger | thumb > M1A.04
pelvic region > M1A.05
toe > M1A.07
spine > M1A.08
multiple joints > M1A.09
@each chronic drug-induced gout
sternoclavicular joint > M1A.21
finger | thumb > M1A.24
pelvic region > M1A.25
toe > M1A.27
spine > M1A.28
multiple joints > M1A.29
@each hydroxyapatite deposition | hydroxyapatite arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M11.01
elbow > M11.02
wrist > M11.03
hand | finger | thumb > M11.04
hip | pelvic region > M11.05
knee > M11.06
ankle | foot | toe > M11.07
vertebra | spine > M11.08
multiple sites | multiple joints > M11.09
@each familial chondrocalcinosis
sternoclavicular joint > M11.11
finger | thumb > M11.14
pelvic region > M11.15
toe > M11.17
spine > M11.18
multiple joints > M11.19
@each chondrocalcinosis | pseudogout | CPPD
sternoclavicular joint > M11.21
finger | thumb > M11.24
pelvic region > M11.25
toe > M11.27
spine > M11.28
multiple joints > M11.29
@each dicalcium phosphate arthritis | pyrophosphate arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M11.81
elbow > M11.82
wrist > M11.83
hand | finger | thumb > M11.84
hip | pelvic region > M11.85
knee > M11.86
ankle | foot | toe > M11.87
vertebra | spine > M11.88
multiple sites | multiple joints > M11.89
@each postrheumatic arthropathy | jaccoud arthropathy | chronic rheumatic arthritis
shoulder | acromioclavicular joint | sternoclavicular joint > M12.01
elbow > M12.02
wrist > M12.03
hand | finger | thumb > M12.04
hip | pelvic region > M12.05
knee > M12.06
ankle | foot | toe > M12.07
vertebra | spine > M12.08
multiple sites | multiple joints > M12.09
@each kaschin-beck disease
sternoclavicular joint > M12.11
finger | thumb > M12.14
pelvic region > M12.15
toe > M12.17
spine > M12.18
multiple joints > M12.19
@each villonodular synovitis | PVNS
sternoclavicular joint > M12.21
finger | thumb > M12.24
pelvic region > M12.25
toe > M12.27
spine > M12.28
multiple joints > M12.29
@each palindromic rheumatism | palindromic arthritis
sternoclavicular joint > M12.31
finger | thumb > M12.34
pelvic region > M12.35
toe > M12.37
spine > M12.38
multiple joints > M12.39
@each intermittent hydrarthrosis
sternoclavicular joint > M12.41
finger | thumb > M12.44
pelvic region > M12.45
toe > M12.47
multiple joints > M12.49
@each traumatic arthritis | traumatic arthropathy
sternoclavicular joint > M12.51
finger | thumb > M12.54
pelvic region > M12.55
toe > M12.57
spine > M12.58
multiple joints > M12.59
@each transient arthropathy | transient arthritis
sternoclavicular joint > M12.81
finger | thumb > M12.84
pelvic region > M12.85
toe > M12.87
vertebra | spine > M12.88
multiple joints > M12.89
@each monoarthritis
sternoclavicular joint > M13.11
finger | thumb > M13.14
pelvic region > M13.15
toe > M13.17
@each allergic arthritis | toxic arthritis | climacteric arthritis | menopausal arthritis
sternoclavicular joint > M13.81
finger | thumb > M13.84
pelvic region > M13.85
toe > M13.87
multiple sites | multiple joints > M13.89
@each charcot joint | neuropathic arthropathy | neurogenic arthropathy | neuropathic arthritis
sternoclavicular joint > M14.61
finger | thumb > M14.64
pelvic region > M14.65
toe > M14.67
spine > M14.68
multiple joints > M14.69
@each loose body | joint mouse | rice bodies
sternoclavicular joint > M24.01
hand | thumb > M24.04
pelvic region > M24.05
foot > M24.07
@each articular cartilage disorder | cartilage derangement
shoulder | acromioclavicular joint | sternoclavicular joint > M24.11
elbow > M24.12
wrist > M24.13
hand | finger | thumb > M24.14
hip | pelvic region > M24.15
ankle | foot | toe > M24.17
@each ligament disorder | ligament laxity | ligamentous laxity | relaxation of ligament
sternoclavicular joint > M24.21
finger | thumb > M24.24
pelvic region > M24.25
toe > M24.27
spine > M24.28
@each pathological dislocation | spontaneous dislocation | pathologic dislocation
sternoclavicular joint > M24.31
finger | thumb > M24.34
pelvic region > M24.35
toe > M24.37
@each recurrent dislocation | recurrent subluxation | habitual dislocation
sternoclavicular joint > M24.41
elbow > M24.42
wrist > M24.43
hand | finger | thumb > M24.44
hip | pelvic region > M24.45
knee > M24.46
ankle | foot | toe > M24.47
@each contracture | joint contracture | contracture joint | flexion contracture | contraction joint
shoulder | acromioclavicular joint | sternoclavicular joint > M24.51
elbow > M24.52
wrist > M24.53
hand | finger | thumb > M24.54
hip | pelvic region > M24.55
knee > M24.56
ankle | foot | toe > M24.57
@each ankylosis | ankylosis joint | fibrous ankylosis | bony ankylosis
sternoclavicular joint > M24.61
finger | thumb > M24.64
pelvic region > M24.65
toe > M24.67
@each hemarthrosis | joint hemorrhage
sternoclavicular joint > M25.01
finger | thumb > M25.04
pelvic region > M25.05
toe > M25.07
@each joint fistula | articular fistula | joint sinus
sternoclavicular joint > M25.11
finger | thumb > M25.14
pelvic region > M25.15
toe > M25.17
@each flail joint
sternoclavicular joint > M25.21
finger | thumb > M25.24
pelvic region > M25.25
toe > M25.27
@each joint instability | instability
sternoclavicular joint > M25.31
pelvic region > M25.35
foot | toe > M25.37
@each joint effusion | hydrarthrosis | hydrops | joint hydrops | effusion
shoulder | acromioclavicular joint | sternoclavicular joint > M25.41
elbow > M25.42
wrist > M25.43
hand | finger | thumb > M25.44
hip | pelvic region > M25.45
knee > M25.46
ankle | foot | toe > M25.47
@each stiffness | joint stiffness | stiff joint
sternoclavicular joint > M25.61
thumb > M25.64
pelvic region > M25.65
toe > M25.67
@each osteophyte
sternoclavicular joint > M25.71
finger | thumb > M25.74
pelvic region > M25.75
toe > M25.77
spine > M25.78
@each interstitial myositis
wrist > M60.13
finger | thumb > M60.14
hip | pelvic region > M60.15
knee > M60.16
toe > M60.17
trunk | back > M60.18
@each foreign body granuloma
wrist > M60.23
finger | thumb > M60.24
hip | pelvic region > M60.25
knee > M60.26
toe > M60.27
trunk | back > M60.28
@each muscle diastasis | diastasis of muscle | separation of muscle
wrist > M62.03
finger | thumb > M62.04
hip | pelvic region > M62.05
knee > M62.06
toe > M62.07
trunk | back > M62.08
@each nontraumatic muscle rupture | nontraumatic rupture of muscle | spontaneous muscle rupture
wrist > M62.13
finger | thumb > M62.14
hip | pelvic region > M62.15
knee > M62.16
toe > M62.17
trunk | back > M62.18
@each muscle infarction | infarct of muscle | ischemic muscle infarction
wrist > M62.23
finger | thumb > M62.24
hip | pelvic region > M62.25
knee > M62.26
toe > M62.27
trunk | back > M62.28
@each muscle contracture | contracture of muscle | contraction of muscle
shoulder > M62.41
upper arm > M62.42
forearm | wrist > M62.43
hand | finger | thumb > M62.44
thigh | hip | pelvic region > M62.45
lower leg | knee | calf > M62.46
ankle | foot | toe > M62.47
neck | trunk | back > M62.48
multiple sites > M62.49
@each muscle atrophy | atrophy of muscle | muscle wasting | wasting of muscle
wrist > M62.53
finger | thumb > M62.54
knee > M62.56
toe > M62.57
trunk | back > M62.58
@each abscess of tendon sheath | tendon sheath abscess | tendon abscess | abscess of tendon
wrist > M65.03
finger | thumb > M65.04
hip | pelvic region > M65.05
lower leg | knee | calf > M65.06
toe > M65.07
trunk | back > M65.08
@each infective tenosynovitis | septic tenosynovitis | suppurative tenosynovitis | infective synovitis | pyogenic tenosynovitis
shoulder > M65.11
elbow > M65.12
wrist > M65.13
hand | finger | thumb > M65.14
hip | pelvic region > M65.15
knee > M65.16
ankle | foot | toe > M65.17
neck | trunk | back > M65.18
multiple sites > M65.19
@each calcific tendinitis | calcific tendonitis
upper arm > M65.22
forearm | wrist > M65.23
hand | finger | thumb > M65.24
thigh | hip | pelvic region > M65.25
lower leg | knee | calf > M65.26
ankle | foot | toe > M65.27
neck | trunk | back > M65.28
multiple sites > M65.29
@each synovitis | tenosynovitis
wrist > M65.93
finger | thumb > M65.94
hip | pelvic region > M65.95
knee > M65.96
toe > M65.97
neck | trunk | back > M65.98
@each synovial rupture | rupture of synovium
upper arm > M66.12
forearm > M66.13
thumb > M66.14
pelvic region > M66.15
@each nontraumatic rupture of extensor tendon | nontraumatic extensor tendon rupture | spontaneous extensor tendon rupture | spontaneous rupture of extensor tendon
shoulder > M66.21
upper arm > M66.22
forearm | wrist > M66.23
finger | thumb > M66.24
hip | pelvic region > M66.25
lower leg | knee | calf > M66.26
ankle | foot | toe > M66.27
neck | trunk | back > M66.28
multiple sites > M66.29
@each nontraumatic rupture of flexor tendon | nontraumatic flexor tendon rupture | spontaneous flexor tendon rupture | spontaneous rupture of flexor tendon
shoulder > M66.31
upper arm > M66.32
forearm | wrist > M66.33
finger | thumb > M66.34
hip | pelvic region > M66.35
lower leg | knee | calf > M66.36
ankle | foot | toe > M66.37
neck | trunk | back > M66.38
multiple sites > M66.39
@each nontraumatic tendon rupture | nontraumatic rupture of tendon | spontaneous tendon rupture | spontaneous rupture of tendon
shoulder > M66.81
upper arm > M66.82
forearm | wrist > M66.83
hand | finger | thumb > M66.84
thigh | hip | pelvic region > M66.85
lower leg | knee | calf > M66.86
ankle | foot | toe > M66.87
neck | trunk | back > M66.88
multiple sites > M66.89
@each synovial hypertrophy | hypertrophic synovium | synovial thickening
wrist > M67.23
finger | thumb > M67.24
hip | pelvic region > M67.25
knee > M67.26
toe > M67.27
trunk | back > M67.28
@each transient synovitis | toxic synovitis
finger | thumb > M67.34
toe > M67.37
neck | trunk | back > M67.38
@each ganglion | ganglion cyst | tendon sheath ganglion | joint ganglion
forearm > M67.43
finger | thumb > M67.44
pelvic region > M67.45
toe > M67.47
neck | trunk | spine | lumbar spine > M67.48
multiple sites > M67.49
@each tendon disorder | synovium disorder | synovial disorder | disorder of tendon | disorder of synovium
shoulder > M67.91
upper arm > M67.92
forearm | wrist > M67.93
hand | finger | thumb > M67.94
thigh | hip | pelvic region > M67.95
lower leg | knee | calf > M67.96
ankle | foot | toe > M67.97
neck | trunk | back > M67.98
multiple sites > M67.99
@each soft tissue disorder due to overuse | overuse disorder | occupational soft tissue disorder
shoulder > M70.91
upper arm > M70.92
forearm | wrist > M70.93
hand | finger | thumb > M70.94
thigh | hip | pelvic region > M70.95
lower leg | knee | calf > M70.96
ankle | foot | toe > M70.97
neck | trunk | back > M70.98
multiple sites > M70.99
@each abscess of bursa | bursal abscess | bursa abscess
finger | thumb > M71.04
pelvic region > M71.05
toe > M71.07
trunk | back > M71.08
@each infective bursitis | septic bursitis | pyogenic bursitis | suppurative bursitis
finger | thumb > M71.14
pelvic region > M71.15
toe > M71.17
trunk | back > M71.18
@each bursal cyst | cyst of bursa | synovial cyst
wrist > M71.33
finger | thumb > M71.34
pelvic region > M71.35
toe > M71.37
trunk > M71.38
@each bursa calcification | calcification of bursa | calcific bursitis | calcified bursa
finger | thumb > M71.44
pelvic region > M71.45
toe > M71.47
trunk | back > M71.48
@each kyphosis
cervical > M40.202
cervicothoracic > M40.203
thoracolumbar > M40.205
@each postural kyphosis
cervicothoracic > M40.03
thoracic > M40.04
thoracolumbar > M40.05
@each secondary kyphosis
cervical | cervical region | cervical spine > M40.12
cervicothoracic | cervicothoracic region > M40.13
thoracic | thoracic region | thoracic spine > M40.14
thoracolumbar | thoracolumbar region > M40.15
@each lordosis
thoracolumbar > M40.55
lumbosacral > M40.57
@each postural lordosis
thoracolumbar > M40.45
lumbosacral > M40.47
@each flat back syndrome | flatback
thoracolumbar > M40.35
lumbosacral > M40.37
@each idiopathic scoliosis
cervical > M41.22
cervicothoracic > M41.23
thoracic | thoracic spine > M41.24
thoracolumbar > M41.25
lumbar spine > M41.26
lumbosacral > M41.27
@each infantile scoliosis | infantile idiopathic scoliosis
cervical > M41.02
cervicothoracic > M41.03
thoracic > M41.04
thoracolumbar > M41.05
lumbosacral > M41.07
sacral > M41.08
@each juvenile scoliosis | juvenile idiopathic scoliosis
cervical > M41.112
cervicothoracic > M41.113
thoracic > M41.114
thoracolumbar > M41.115
lumbosacral > M41.117
@each adolescent scoliosis | adolescent idiopathic scoliosis
cervical > M41.122
cervicothoracic > M41.123
thoracic > M41.124
thoracolumbar > M41.125
lumbosacral > M41.127
@each thoracogenic scoliosis
thoracic > M41.34
thoracolumbar > M41.35
@each neuromuscular scoliosis | paralytic scoliosis
occipito-atlanto-axial > M41.41
cervical > M41.42
cervicothoracic > M41.43
thoracic > M41.44
thoracolumbar > M41.45
lumbosacral > M41.47
@each secondary scoliosis | degenerative scoliosis
cervical > M41.52
cervicothoracic > M41.53
thoracic | thoracic spine > M41.54
thoracolumbar > M41.55
lumbar spine > M41.56
lumbosacral > M41.57
@each juvenile osteochondrosis | juvenile osteochondrosis of spine | scheuermann disease
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M42.01
cervical | cervical region > M42.02
cervicothoracic | cervicothoracic region > M42.03
thoracic | thoracic region > M42.04
thoracolumbar | thoracolumbar region > M42.05
lumbar | lumbar region > M42.06
lumbosacral | lumbosacral region > M42.07
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M42.08
@each adult osteochondrosis | adult osteochondrosis of spine
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M42.11
cervical | cervical region > M42.12
cervicothoracic | cervicothoracic region > M42.13
thoracic | thoracic region > M42.14
thoracolumbar | thoracolumbar region > M42.15
lumbar | lumbar region > M42.16
lumbosacral | lumbosacral region > M42.17
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M42.18
@each spondylolysis
occipito-atlanto-axial > M43.01
cervical > M43.02
cervicothoracic > M43.03
thoracic > M43.04
thoracolumbar > M43.05
lumbosacral > M43.07
sacral > M43.08
@each spondylolisthesis | listhesis
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M43.11
cervical | cervical region | cervical spine > M43.12
cervicothoracic | cervicothoracic region > M43.13
thoracic | thoracic region | thoracic spine > M43.14
thoracolumbar | thoracolumbar region > M43.15
lumbar | lumbar region | lumbar spine > M43.16
lumbosacral | lumbosacral region > M43.17
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M43.18
@each spinal fusion acquired | acquired fusion of spine | acquired vertebral fusion
occipito-atlanto-axial > M43.21
cervical > M43.22
cervicothoracic > M43.23
thoracic > M43.24
thoracolumbar > M43.25
lumbosacral > M43.27
sacral > M43.28
@each ankylosing spondylitis | rheumatoid spondylitis | spondylitis ankylopoietica
occipito-atlanto-axial > M45.1
cervical > M45.2
cervicothoracic > M45.3
thoracic > M45.4
thoracolumbar > M45.5
lumbosacral > M45.7
@each non-radiographic axial spondyloarthritis | nonradiographic axial spondyloarthritis | nr-axSpA
cervical > M45.A2
cervicothoracic > M45.A3
thoracic > M45.A4
thoracolumbar > M45.A5
lumbosacral > M45.A7
sacral > M45.A8
@each spinal enthesopathy
occipito-atlanto-axial > M46.01
cervical > M46.02
cervicothoracic > M46.03
thoracic > M46.04
thoracolumbar > M46.05
lumbosacral > M46.07
sacral > M46.08
@each vertebral osteomyelitis | osteomyelitis of vertebra | spinal osteomyelitis
occipito-atlanto-axial > M46.21
cervical > M46.22
cervicothoracic > M46.23
thoracic > M46.24
thoracolumbar > M46.25
lumbosacral > M46.27
sacral > M46.28
@each pyogenic disc infection | disc infection | intervertebral disc infection
occipito-atlanto-axial > M46.31
cervical > M46.32
cervicothoracic > M46.33
thoracic > M46.34
thoracolumbar > M46.35
lumbosacral > M46.37
sacral > M46.38
@each discitis | diskitis
occipito-atlanto-axial > M46.41
cervical > M46.42
cervicothoracic > M46.43
thoracic > M46.44
thoracolumbar > M46.45
lumbosacral > M46.47
sacral > M46.48
@each infective spondylopathy | infectious spondylitis | infective spondylitis | infective spondylopathies
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M46.51
cervical | cervical region | cervical spine > M46.52
cervicothoracic | cervicothoracic region > M46.53
thoracic | thoracic region | thoracic spine > M46.54
thoracolumbar | thoracolumbar region > M46.55
lumbar | lumbar region | lumbar spine > M46.56
lumbosacral | lumbosacral region > M46.57
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M46.58
@each inflammatory spondylopathy
occipito-atlanto-axial > M46.91
cervical > M46.92
cervicothoracic > M46.93
thoracic > M46.94
thoracolumbar > M46.95
lumbosacral > M46.97
sacral > M46.98
@each spondylosis with myelopathy | spondylosis myelopathy
occipito-atlanto-axial > M47.11
cervicothoracic > M47.13
thoracolumbar > M47.15
@each spondylosis with radiculopathy | spondylosis radiculopathy
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M47.21
cervicothoracic | cervicothoracic region > M47.23
thoracolumbar | thoracolumbar region > M47.25
sacral | sacral region > M47.28
@each spondylosis without myelopathy or radiculopathy
occipito-atlanto-axial > M47.811
cervical > M47.812
cervicothoracic > M47.813
thoracic > M47.814
thoracolumbar > M47.815
lumbar > M47.816
lumbosacral > M47.817
sacral > M47.818
@each spondylosis
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M47.811
cervicothoracic | cervicothoracic region > M47.813
thoracolumbar | thoracolumbar region > M47.815
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M47.818
@each spinal stenosis | stenosis of spinal canal
occipito-atlanto-axial > M48.01
cervicothoracic > M48.03
sacral > M48.08
@each ankylosing hyperostosis | forestier disease
occipito-atlanto-axial | occipito-atlanto-axial region | atlantoaxial > M48.11
cervical | cervical region > M48.12
cervicothoracic | cervicothoracic region > M48.13
thoracic | thoracic region > M48.14
thoracolumbar | thoracolumbar region > M48.15
lumbar | lumbar region > M48.16
lumbosacral | lumbosacral region > M48.17
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M48.18
@each kissing spine | baastrup disease
occipito-atlanto-axial > M48.21
cervical > M48.22
cervicothoracic > M48.23
thoracic > M48.24
thoracolumbar > M48.25
lumbosacral > M48.27
@each traumatic spondylopathy | kummell disease
occipito-atlanto-axial > M48.31
cervical > M48.32
cervicothoracic > M48.33
thoracic > M48.34
thoracolumbar > M48.35
lumbosacral > M48.37
sacral > M48.38
@each fatigue fracture of vertebra | vertebral stress fracture | vertebral fatigue fracture
occipito-atlanto-axial > M48.41
cervical > M48.42
cervicothoracic > M48.43
thoracic > M48.44
thoracolumbar > M48.45
lumbosacral > M48.47
sacral > M48.48
@each collapsed vertebra | vertebral collapse | collapse of vertebra | wedging of vertebra
occipito-atlanto-axial > M48.51
cervical > M48.52
cervicothoracic > M48.53
thoracic > M48.54
thoracolumbar > M48.55
lumbosacral > M48.57
sacral > M48.58
@each panniculitis
cervical | cervical region | cervical spine > M54.02
cervicothoracic | cervicothoracic region > M54.03
thoracic | thoracic region | thoracic spine > M54.04
thoracolumbar | thoracolumbar region > M54.05
lumbar spine > M54.06
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M54.08
@each radiculopathy | radiculitis | root pain
cervical | cervical region | cervical spine > M54.12
cervicothoracic | cervicothoracic region > M54.13
thoracic | thoracic region | thoracic spine > M54.14
thoracolumbar | thoracolumbar region > M54.15
lumbar | lumbar region | lumbar spine > M54.16
lumbosacral | lumbosacral region > M54.17
sacral | sacrococcygeal | sacral region | sacrococcygeal region > M54.18
@each disc disorder with myelopathy | disc herniation with myelopathy | cervical disc disorder with myelopathy
C2-C3 | C3-C4 | C2-3 | C3-4 > M50.01
C4-C5 | C4-5 > M50.021
C5-C6 | C5-6 > M50.022
C6-C7 | C6-7 > M50.023
C7-T1 | cervicothoracic > M50.03
@each disc disorder with radiculopathy | disc herniation with radiculopathy | cervical disc disorder with radiculopathy | disc disorder with radiculitis | disc disorder with neuritis
C2-C3 | C3-C4 | C2-3 | C3-4 | high cervical > M50.11
C4-C5 | C4-5 > M50.121
C5-C6 | C5-6 > M50.122
C6-C7 | C6-7 > M50.123
C7-T1 | cervicothoracic > M50.13
@each disc displacement | disc prolapse | disc rupture | disk herniation | herniated disc | disc herniation
C2-C3 | C3-C4 | C2-3 | C3-4 | high cervical > M50.21
C4-C5 | C4-5 > M50.221
C5-C6 | C5-6 > M50.222
C6-C7 | C6-7 > M50.223
C7-T1 | cervicothoracic > M50.23
@each disc degeneration | degenerative disc
C2-C3 | C3-C4 | C2-3 | C3-4 | high cervical > M50.31
C4-C5 | C4-5 > M50.321
C5-C6 | C5-6 > M50.322
C6-C7 | C6-7 > M50.323
C7-T1 | cervicothoracic > M50.33
@each disc disorder
C2-C3 | C3-C4 | C2-3 | C3-4 > M50.91
C4-C5 | C4-5 > M50.921
C5-C6 | C5-6 > M50.922
C6-C7 | C6-7 > M50.923
C7-T1 > M50.93
@each disc disorder with radiculopathy | disc disorder with sciatica | disc displacement with radiculopathy | disc displacement with sciatica | disc degeneration with radiculopathy | disc disorder with radiculitis | disc disorder with neuritis
thoracic | thoracic region > M51.14
thoracolumbar | thoracolumbar region > M51.15
lumbar | lumbar region > M51.16
lumbosacral | lumbosacral region > M51.17
@each disc displacement | intervertebral disc displacement | displacement of intervertebral disc | disc rupture | disc prolapse
thoracic | thoracic region > M51.24
thoracolumbar | thoracolumbar region > M51.25
lumbar | lumbar region > M51.26
lumbosacral | lumbosacral region > M51.27
@each somatic dysfunction | segmental dysfunction | segmental and somatic dysfunction
head | occipitocervical > M99.00
cervical | cervicothoracic > M99.01
thoracic | thoracolumbar > M99.02
lumbosacral > M99.03
sacral | sacroiliac > M99.04
pelvic | hip | pubic > M99.05
lower limb > M99.06
upper limb | acromioclavicular | sternoclavicular > M99.07
costochondral | costovertebral | sternochondral > M99.08
@each subluxation complex | vertebral subluxation complex
head | occipitocervical > M99.10
cervicothoracic > M99.11
sacroiliac > M99.14
hip | pubic > M99.15
lower limb > M99.16
upper limb | acromioclavicular | sternoclavicular > M99.17
sternochondral > M99.18
@each subluxation stenosis of neural canal | neural canal subluxation stenosis
head | occipitocervical > M99.20
cervical | cervicothoracic > M99.21
thoracic | thoracolumbar > M99.22
lumbosacral > M99.23
sacral | sacroiliac > M99.24
pelvic | hip | pubic > M99.25
lower limb > M99.26
upper limb | acromioclavicular | sternoclavicular > M99.27
costochondral | costovertebral | sternochondral > M99.28
@each osseous stenosis of neural canal | neural canal osseous stenosis | bony stenosis of neural canal
head | occipitocervical > M99.30
cervical | cervicothoracic > M99.31
thoracic | thoracolumbar > M99.32
lumbosacral > M99.33
sacral | sacroiliac > M99.34
pelvic | hip | pubic > M99.35
lower limb > M99.36
upper limb | acromioclavicular | sternoclavicular > M99.37
costochondral | costovertebral | sternochondral > M99.38
@each connective tissue stenosis of neural canal
head | occipitocervical > M99.40
cervical | cervicothoracic > M99.41
thoracic | thoracolumbar > M99.42
lumbosacral > M99.43
sacral | sacroiliac > M99.44
pelvic | hip | pubic > M99.45
lower limb > M99.46
upper limb | acromioclavicular | sternoclavicular > M99.47
costochondral | costovertebral | sternochondral > M99.48
@each disc stenosis of neural canal | intervertebral disc stenosis of neural canal
head | occipitocervical > M99.50
cervical | cervical region | cervicothoracic > M99.51
thoracic | thoracic region | thoracolumbar > M99.52
lumbar | lumbar region | lumbosacral > M99.53
sacral | sacral region | sacrococcygeal | sacroiliac > M99.54
pelvic | pelvic region | hip | pubic > M99.55
lower extremity | lower limb > M99.56
upper extremity | upper limb | acromioclavicular | sternoclavicular > M99.57
rib cage | costochondral | costovertebral | sternochondral > M99.58
abdomen > M99.59
@each osseous stenosis of intervertebral foramina | osseous foraminal stenosis | bony foraminal stenosis | subluxation stenosis of intervertebral foramina
head | occipitocervical > M99.60
cervical | cervicothoracic > M99.61
thoracic | thoracolumbar > M99.62
lumbosacral > M99.63
sacral | sacroiliac > M99.64
pelvic | hip | pubic > M99.65
lower limb > M99.66
upper limb | acromioclavicular | sternoclavicular > M99.67
costochondral | costovertebral | sternochondral > M99.68
@each disc stenosis of intervertebral foramina | connective tissue stenosis of intervertebral foramina | foraminal stenosis | neuroforaminal stenosis
head | occipitocervical > M99.70
cervical | cervicothoracic > M99.71
thoracic | thoracolumbar > M99.72
lumbosacral > M99.73
sacral | sacroiliac > M99.74
pelvic | hip | pubic > M99.75
lower limb > M99.76
upper limb | acromioclavicular | sternoclavicular > M99.77
costochondral | costovertebral | sternochondral > M99.78
@each biomechanical lesion | nonallopathic lesion
head | occipitocervical > M99.80
cervical | cervical region | cervicothoracic > M99.81
thoracic | thoracic region | thoracolumbar > M99.82
lumbar | lumbar region | lumbosacral > M99.83
sacral | sacral region | sacrococcygeal | sacroiliac > M99.84
pelvic | pelvic region | hip | pubic > M99.85
lower extremity | lower limb > M99.86
upper extremity | upper limb | acromioclavicular | sternoclavicular > M99.87
rib cage | costochondral | costovertebral | sternochondral > M99.88
abdomen > M99.89
@each apatite deposition | apatite arthritis | hydroxyapatite crystal arthritis | hydroxyapatite crystal disease
shoulder > M11.01
elbow > M11.02
wrist > M11.03
hand | finger > M11.04
hip > M11.05
knee > M11.06
ankle | foot | toe > M11.07
@each monarthritis | monarticular arthritis | single-joint arthritis
shoulder > M13.11
elbow > M13.12
wrist > M13.13
hand > M13.14
hip > M13.15
knee > M13.16
ankle | foot > M13.17
@each adhesions joint | joint adhesions | adhesions
shoulder joint > M24.61
elbow joint > M24.62
wrist joint > M24.63
hand joint > M24.64
hip joint > M24.65
knee joint > M24.66
ankle joint | foot joint > M24.67
@each abduction deformity | adduction deformity | abduction contracture | adduction contracture
shoulder > M24.51
elbow > M24.52
wrist > M24.53
hand | finger > M24.54
hip > M24.55
knee > M24.56
ankle | foot > M24.57
@each old osteomyelitis | chronic bone abscess | bone abscess chronic | old bone abscess | necrotic bone sequestrum | sequestrum | bony sequestrum | chronic osteitis
clavicle | scapula | shoulder > M86.61
humerus > M86.62
radius | ulna > M86.63
hand | finger | metacarpal | carpus > M86.64
femur | thigh > M86.65
tibia | fibula | lower leg > M86.66
foot | ankle | toe | metatarsal | calcaneus > M86.67
rib | skull | sternum > M86.68
@each unicameral cyst | simple cyst of bone
clavicle | scapula > M85.41
humerus > M85.42
radius | ulna > M85.43
hand | finger | metacarpal > M85.44
femur > M85.45
tibia | fibula > M85.46
foot | toe | calcaneus | metatarsal > M85.47
rib > M85.48
@each purulent bursitis | infected bursitis | bacterial bursitis | bursal infection | infected bursa
shoulder > M71.11
elbow | olecranon > M71.12
wrist > M71.13
hand > M71.14
hip | trochanteric > M71.15
knee | prepatellar > M71.16
ankle | foot > M71.17
@each gram negative arthritis | gram negative septic arthritis | arthritis due to gram-negative bacteria | E coli septic arthritis | hemophilus septic arthritis
shoulder > M00.81
elbow > M00.82
wrist > M00.83
hand > M00.84
hip > M00.85
knee > M00.86
ankle | foot > M00.87

# --- shorthand, surgery, birth, injury
@type condition
R thumb CMC OA | R thumb CMC arthritis | R thumb CMC DJD | R thumb CMC osteoarthritis | right thumb CMC OA | right thumb CMC arthritis | right thumb CMC DJD | right thumb CMC osteoarthritis | R CMC OA | R CMC arthritis | R CMC DJD | R first CMC OA | R first CMC arthritis | R first CMC DJD | R 1st CMC OA | R 1st CMC arthritis | R 1st CMC DJD | right CMC OA | right CMC arthritis | right CMC DJD | right first CMC OA | right first CMC arthritis | right first CMC DJD | right 1st CMC OA | right 1st CMC arthritis | right 1st CMC DJD | CMC OA R thumb | CMC OA R hand | CMC OA right thumb | CMC OA right hand | CMC arthritis R thumb | CMC arthritis R hand | CMC arthritis right thumb | CMC arthritis right hand | R thumb basal joint OA | R thumb basal joint arthritis | right thumb basal joint OA | right thumb basal joint arthritis > M18.11
L thumb CMC OA | L thumb CMC arthritis | L thumb CMC DJD | L thumb CMC osteoarthritis | left thumb CMC OA | left thumb CMC arthritis | left thumb CMC DJD | left thumb CMC osteoarthritis | L CMC OA | L CMC arthritis | L CMC DJD | L first CMC OA | L first CMC arthritis | L first CMC DJD | L 1st CMC OA | L 1st CMC arthritis | L 1st CMC DJD | left CMC OA | left CMC arthritis | left CMC DJD | left first CMC OA | left first CMC arthritis | left first CMC DJD | left 1st CMC OA | left 1st CMC arthritis | left 1st CMC DJD | CMC OA L thumb | CMC OA L hand | CMC OA left thumb | CMC OA left hand | CMC arthritis L thumb | CMC arthritis L hand | CMC arthritis left thumb | CMC arthritis left hand | L thumb basal joint OA | L thumb basal joint arthritis | left thumb basal joint OA | left thumb basal joint arthritis > M18.12
b/l thumb CMC OA | b/l thumb CMC DJD | bilateral thumb CMC OA | bilateral thumb CMC DJD | b/l CMC OA | b/l CMC DJD | bilateral CMC OA | bilateral CMC DJD > M18.0
ring trigger digit | RF trigger finger | RF trigger digit | trigger RF | trigger ring > M65.34
long trigger digit | middle trigger digit | MF trigger finger | MF trigger digit | trigger long | trigger middle > M65.33
index trigger digit | IF trigger finger | IF trigger digit | trigger index > M65.32
small trigger digit | little trigger finger | little trigger digit | SF trigger finger | SF trigger digit | trigger small | trigger little > M65.35
ddd l1-2 | ddd l2-3 | ddd l3-4 | ddd l4-5 | ddd l3-5 | ddd l2-5 | ddd l1-5 | ddd l2-4 | ddd l3-l5 | ddd l2-l5 | ddd l4-l5 | ddd l3-l4 | ddd l2-l3 > M51.369
ddd l5-s1 | ddd l4-s1 | ddd l3-s1 > M51.379
ddd c5-6 > M50.322
ddd c4-5 > M50.321
ddd c6-7 > M50.323
ddd c4-6 | ddd c5-7 | ddd c4-7 | ddd c3-7 | ddd c3-6 > M50.320
medial compartment OA of R knee | medial compartment OA of L knee | medial compartment DJD of R knee | medial compartment DJD of L knee | medial compt OA of R knee | medial compt OA of L knee | medial compt DJD of R knee | medial compt DJD of L knee | knee medial compartment OA | knee medial compartment DJD > M17.1
HNP L4-5 | HNP L3-4 | HNP L2-3 | HNP L4-L5 | HNP L3-L4 > M51.26
HNP L5-S1 > M51.27
DQT > M65.4
@type condition
LBP with R sciatica | LBP with R radiculopathy | LBP with R radic | low back pain with R sciatica | low back pain with R radiculopathy | low back pain with R radic | LBP R sciatica | LBP with right sciatica | LBP with right leg sciatica | low back pain with right leg sciatica > M54.41
LBP with L sciatica | LBP with L radic | low back pain with L sciatica | low back pain with L radic | LBP L sciatica | LBP with left sciatica | LBP with left leg sciatica | low back pain with left leg sciatica > M54.42
RCT > M75.10 {adhesive capsulitis, RCR, frozen shoulder, subacromial, SAD, acromioplasty, biceps tenodesis}
l4-5 hnp | l3-4 hnp | l2-3 hnp | l4-l5 hnp | l3-l4 hnp > M51.26
l5-s1 hnp > M51.27
hnp lumbar > M51.26
hnp cervical > M50.2
pyogenic flexor tenosynovitis | pyogenic flexor tendon sheath | purulent flexor tenosynovitis | purulent flexor tendon sheath | suppurative flexor tenosynovitis | suppurative flexor tendon sheath | infectious flexor tenosynovitis | infectious flexor tendon sheath | septic flexor tenosynovitis | septic flexor tendon sheath | infected flexor tenosynovitis | infected flexor tendon sheath | flexor tenosynovitis kanavel | PFT hand | flexor sheath infection > M65.14 {finger, hand, Kanavel, thumb, MF, IF, RF, SF, LF}
achilles tendinitis R ankle | achilles tendinitis R heel | achilles tendinitis right ankle | achilles tendinitis right heel | achilles tendinopathy R ankle | achilles tendinopathy R heel | achilles tendinopathy right ankle | achilles tendinopathy right heel | achilles tendonitis R ankle | achilles tendonitis R heel | achilles tendonitis right ankle | achilles tendonitis right heel > M76.61
achilles tendinitis L ankle | achilles tendinitis L heel | achilles tendinitis left ankle | achilles tendinitis left heel | achilles tendinopathy L ankle | achilles tendinopathy L heel | achilles tendinopathy left ankle | achilles tendinopathy left heel | achilles tendonitis L ankle | achilles tendonitis L heel | achilles tendonitis left ankle | achilles tendonitis left heel > M76.62
hammertoe R foot | hammertoe R 2nd toe | hammertoe R second toe | hammertoe R 3rd toe | hammertoe right foot | hammertoe right 2nd toe | hammertoe right second toe | hammertoe right 3rd toe | hammer toe R foot | hammer toe R 2nd toe | hammer toe R second toe | hammer toe R 3rd toe | hammer toe right foot | hammer toe right 2nd toe | hammer toe right second toe | hammer toe right 3rd toe | R 2nd hammertoe | R 2nd hammer toe | R 3rd hammertoe | R 3rd hammer toe | R 4th hammertoe | R 4th hammer toe | right 2nd hammertoe | right 2nd hammer toe | right 3rd hammertoe | right 3rd hammer toe | right 4th hammertoe | right 4th hammer toe > M20.41
hammertoe L foot | hammertoe L 2nd toe | hammertoe L second toe | hammertoe L 3rd toe | hammertoe left foot | hammertoe left 2nd toe | hammertoe left second toe | hammertoe left 3rd toe | hammer toe L foot | hammer toe L 2nd toe | hammer toe L second toe | hammer toe L 3rd toe | hammer toe left foot | hammer toe left 2nd toe | hammer toe left second toe | hammer toe left 3rd toe | L 2nd hammertoe | L 2nd hammer toe | L 3rd hammertoe | L 3rd hammer toe | L 4th hammertoe | L 4th hammer toe | left 2nd hammertoe | left 2nd hammer toe | left 3rd hammertoe | left 3rd hammer toe | left 4th hammertoe | left 4th hammer toe > M20.42
@type condition
RC tear > M75.10 {shoulder, cuff, supraspinatus, SAI, RCR, bursitis, impingement, PT}
partial RC tear | PT RC tear | high grade partial RC tear | RC tear partial > M75.11
complete RC tear | full thickness RC tear | FT RC tear | massive RC tear | RC tear complete | RC tear full thickness > M75.12
osteo = osteomyelitis {DFU, ulcer, probes, probe, vanc, IV abx, bone bx, bone biopsy, cefepime, zosyn, ray amp}

# --- shorthand, adult medicine
@type condition
OP > M81.0 {DEXA, DXA, T-score, alendronate, fosamax, prolia, denosumab, bisphosphonate, reclast, evenity}
postmenopausal OP | senile OP > M81.0
SSc-related ILD | ILD SSc-related | SSc with ILD > M34.81

# --- bone density of a named bone is filed under the region of the limb
osteopenia of hip | hip osteopenia | osteopenia of femoral neck | femoral neck osteopenia | osteopenia of femur | low bone density of hip > M85.85
osteopenia of spine | spine osteopenia | osteopenia of lumbar spine | lumbar osteopenia | vertebral osteopenia > M85.88
osteopenia of forearm | forearm osteopenia | osteopenia of wrist > M85.83
compression fracture due to osteoporosis | compression fracture due to age-related osteoporosis | compression fracture from osteoporosis | vertebral fracture due to osteoporosis | compression fx due to osteoporosis | vertebral compression fracture due to osteoporosis | osteoporosis with compression fracture | osteoporosis with vertebral fracture > M80.08

rheumatoid factor positive rheumatoid arthritis | rheumatoid factor positive RA > M05.9
rheumatoid factor positive rheumatoid arthritis of multiple joints | rheumatoid factor positive rheumatoid arthritis, multiple joints | seropositive rheumatoid arthritis of multiple joints | seropositive RA of multiple joints | seropositive RA, multiple joints > M05.79
@type site
posterior horn of the medial meniscus | anterior horn of the medial meniscus | body of the medial meniscus | root of the medial meniscus | posterior horn medial meniscus | anterior horn medial meniscus = medial meniscus
posterior horn of the lateral meniscus | anterior horn of the lateral meniscus | body of the lateral meniscus | root of the lateral meniscus | posterior horn lateral meniscus | anterior horn lateral meniscus = lateral meniscus
@type condition
RA, seropositive | RA - seropos | rheumatoid arthritis, seropositive | CCP+ RA | seropos RA = rheumatoid arthritis with rheumatoid factor
@type site
multi-joint | multijoint | multiple joints = multiple sites
RA RF+ multiple joints | RA RF positive multiple joints | RF+ RA multiple joints | erosive seropositive RA > M05.79
sacral osteomyelitis | osteomyelitis of sacrum | osteomyelitis of the sacrum > M46.28
@type condition
@type site
@type condition
RA, multiple joints | RA of multiple joints | rheumatoid arthritis, multiple joints | rheumatoid arthritis of multiple joints > M06.9
@type site
@type condition
L5-S1 herniation | L5-S1 extrusion | L5-S1 protrusion | herniation at L5-S1 | extrusion at L5-S1 > M51.27
L4-5 herniation | L4-L5 herniation | L4-5 extrusion | L4-L5 extrusion | L3-4 herniation | L3-L4 herniation | L3-4 extrusion | herniation at L4-5 | extrusion at L4-5 > M51.26
@type site
finger catching | finger locking | finger catching/locking | finger triggering | triggering of finger | thumb triggering | catching/locking finger = trigger finger

# --- as the Index files them
@type condition
diffuse scleroderma > M34.9
lumbar discal hernia | lumbar disc hernia | hernia of lumbar disc | discal hernia lumbar | lumbar hernia of disc > M51.26
discal hernia | disc hernia > M51.9
joint inflammation | inflammation of the joint | inflamed joint > M19.90

# --- pain of a whole limb
@type condition
upper limb pain | pain in upper limb | pain in the upper limb | UE pain | pain of upper extremity = pain in arm
right upper extremity pain | pain in the right upper extremity | pain in right upper extremity | pain in the right upper limb | RUE pain | right upper limb pain > M79.601
left upper extremity pain | pain in the left upper extremity | pain in left upper extremity | pain in the left upper limb | LUE pain | left upper limb pain > M79.602
bilateral lower extremity pain | lower extremity pain | pain in the lower extremity | pain in lower extremity | LE pain | lower limb pain | pain in lower limb | pain in the lower limb | pain of lower extremity > M79.606
right lower extremity pain | pain in the right lower extremity | pain in right lower extremity | pain in the right lower limb | RLE pain | right lower limb pain > M79.604
left lower extremity pain | pain in the left lower extremity | pain in left lower extremity | pain in the left lower limb | LLE pain | left lower limb pain > M79.605
right thumb pain | pain in the right thumb | pain in right thumb | pain at the right thumb | pain of the right thumb | right finger pain | pain in the right finger > M79.644
left thumb pain | pain in the left thumb | pain in left thumb | pain at the left thumb | pain of the left thumb | left finger pain | pain in the left finger > M79.645
rib fractures, multiple > S22.4

# --- osteochondritis by its short name
@type condition
OCD > M93.2 {condyle, knee, talus, cartilage, osteochondral, unstable OCD, loose body}

# --- pain in the back of something else
@type condition
pain in the back of the knee | pain in the back of her knee | pain in the back of his knee | pain behind the knee | pain behind her knee > M25.56
pain in the back of the leg | pain in the back of her leg | pain in the back of his leg | pain in the back of the calf = pain in leg
pain in the back of the thigh | pain in the back of her thigh | pain in the back of his thigh | posterior thigh pain = pain in thigh
pain in the back of the neck | pain in the back of her neck | pain in the back of his neck = cervicalgia
pain in the back of the hand = pain in hand
pain in the back of the foot = pain in foot

# --- said in case reports
@type condition
arthromyalgia | joints are hurting | joints hurting > M25.50
limited mouth opening | limited oral opening | limitation of the oral opening | limitation of the mouth opening | mouth opening limitation | restricted mouth opening | reduced mouth opening > M26.52
lumbosciatic | lumbosciatic pain > M54.40
losing muscle bulk > M62.50
decreased muscle strength | loss of muscle strength > M62.81
rabiesolysis | rhabdolysis > M62.82
spasm in his buttocks | buttock spasm > M62.838
bone erosions | cortical bone erosion > M85.80
bone lysis > M89.50
facial deformity > M95.2

# --- rheumatoid arthritis and its factor
@type condition
RA, rheumatoid factor positive | rheumatoid arthritis, rheumatoid factor positive | RA, RF positive | RA, RF+ = rheumatoid arthritis with rheumatoid factor

# --- impingement by its tests
@type condition
impingement > M75.4 {shoulder, Neer, Hawkins, cuff, subacromial, overhead}

# --- single lines of assessments, musculoskeletal
@type condition
GT bursitis | greater trochanter bursitis > M70.6
IT band syndrome > M76.3
PT tendonitis | PT tendinitis | PTT tendonitis > M76.82
AIS, thoracic curve | AIS, right thoracic curve > M41.124
AIS, lumbar curve > M41.126
fibro > M79.7
FM > M79.7 {WPI, milnacipran, savella, cymbalta, duloxetine, pregabalin, lyrica, tender points, widespread}
oligo JIA > M08.4
erosive hand OA > M15.4
post-lami syndrome | post-lam syndrome > M96.1
basal joint arthritis of the thumb > M18.9
abnormal RF and CCP | RF and CCP abnormal | abnormal RF and anti-CCP > R76.81

# --- osteomyelitis of the spine in short
@type condition
vertebral osteo | spinal osteo | spine osteo > M46.2

# --- spine and joints in short
@type condition
AS > M45.9 {uveitis, HLA-B27, HLA-B27+, BASDAI, sacroiliitis, sacroiliac, axial SpA, axSpA, secukinumab, ixekizumab}
C5 radiculitis | C6 radiculitis | C7 radiculitis | C8 radiculitis > M54.12
L4 radiculitis | L5 radiculitis > M54.16
S1 radiculitis > M54.17
cervical central stenosis | C3-4 central stenosis | C4-5 central stenosis | C5-6 central stenosis | C5-7 central stenosis | C3-6 central stenosis | C4-7 central stenosis | C6-7 central stenosis | C3-7 central stenosis > M48.02
charcot midfoot | charcot R midfoot | charcot L midfoot | charcot ankle | charcot R foot | charcot L foot > M14.67
path fx thru met | path fx through met | pathologic fx through met | pathologic fracture through metastasis | path fx through bone met = pathological fracture in neoplastic disease

# --- tendons and fingers in short
@type condition
stenosing tenosynovitis, ring finger | stenosing tenosynovitis, long finger | stenosing tenosynovitis, middle finger > M65.3
complete RTC tear, degenerative | complete rotator cuff tear, degenerative = complete rotator cuff tear not specified as traumatic
L5 root compression | L4 root compression | L5 nerve root compression | L4 nerve root compression > M54.16
S1 root compression | S1 nerve root compression > M54.17
C6 root compression | C7 root compression | C5 root compression > M54.12

seropositive RA involving multiple joints > M05.79

seropositive RA, polyarticular | polyarticular seropositive RA | seropositive polyarticular RA | seropositive RA, multiple sites | seropositive rheumatoid arthritis, polyarticular > M05.79

# --- bursae and joints as assessments name them in short
@type condition
troch bursitis | greater troch bursitis | trochanteric bursa inflammation = trochanteric bursitis
olecranon bursitis elbow | olecranon bursitis of elbow | elbow olecranon bursitis > M70.2
RA, seronegative | RA (seronegative) | rheumatoid arthritis, seronegative | seroneg RA | CCP negative RA | RA, RF negative = rheumatoid arthritis without rheumatoid factor
RA (seropositive) | RA, CCP positive | CCP positive rheumatoid arthritis | anti-CCP positive RA = rheumatoid arthritis with rheumatoid factor
compression fx, osteoporotic | compression fracture, osteoporotic | compression fx (osteoporotic) | compression fx from osteoporosis | osteoporotic vertebral compression fx > M80.08
lumbar DDD with axial back pain | lumbar DDD with discogenic back pain | lumbar DDD with axial LBP | lumbar DDD with back pain only | DDD L-spine with axial back pain | DDD lumbar spine with axial back pain | L-spine DDD with axial back pain | lumbar DDD with discogenic pain | DDD lumbar with discogenic back pain > M51.360
lumbar DDD with axial back pain only | DDD L-spine with axial back pain only | L-spine DDD with axial back pain only | lumbar DDD with discogenic back pain only > M51.360

# --- cramps at night
nocturnal leg cramps | nighttime leg cramps | leg cramps at night | calf cramps at night | nocturnal calf cramps | night time leg cramps | leg cramps nightly | nightly leg cramps | nocturnal foot cramps | foot cramps at night | charley horses at night | nocturnal charley horses | leg cramps overnight > G47.62

# --- septic joints by the germ
@type condition
MSSA septic knee | MRSA septic knee | staph septic knee | septic knee, MSSA | septic knee, MRSA | septic knee from MSSA | septic knee from MRSA | septic knee 2/2 MSSA | septic knee 2/2 MRSA = staphylococcal arthritis knee
MSSA septic hip | MRSA septic hip | staph septic hip | septic hip, MSSA | septic hip, MRSA | septic hip from MSSA | septic hip from MRSA | septic hip 2/2 MSSA | septic hip 2/2 MRSA = staphylococcal arthritis hip
MSSA septic shoulder | MRSA septic shoulder | staph septic shoulder | septic shoulder, MSSA | septic shoulder, MRSA | septic shoulder from MSSA | septic shoulder from MRSA | septic shoulder 2/2 MSSA | septic shoulder 2/2 MRSA = staphylococcal arthritis shoulder
MSSA septic elbow | MRSA septic elbow | staph septic elbow | septic elbow, MSSA | septic elbow, MRSA | septic elbow from MSSA | septic elbow from MRSA | septic elbow 2/2 MSSA | septic elbow 2/2 MRSA = staphylococcal arthritis elbow
MSSA septic wrist | MRSA septic wrist | staph septic wrist | septic wrist, MSSA | septic wrist, MRSA | septic wrist from MSSA | septic wrist from MRSA | septic wrist 2/2 MSSA | septic wrist 2/2 MRSA = staphylococcal arthritis wrist
MSSA septic ankle | MRSA septic ankle | staph septic ankle | septic ankle, MSSA | septic ankle, MRSA | septic ankle from MSSA | septic ankle from MRSA | septic ankle 2/2 MSSA | septic ankle 2/2 MRSA = staphylococcal arthritis ankle
MSSA septic joint | MRSA septic joint | staph septic joint | septic joint, MSSA | septic joint, MRSA | septic joint from MSSA | septic joint from MRSA | septic joint 2/2 MSSA | septic joint 2/2 MRSA = staphylococcal arthritis

# --- the spine by level, gout and the connective tissue in short
@type condition
C4-5 HNP with myelopathy | C4-5 herniated disc with myelopathy | HNP C4-5 with myelopathy | disc herniation C4-5 with myelopathy | C4-5 disc with myelopathy > M50.021
C4-5 herniated disc with radiculopathy | HNP C4-5 with radiculopathy | disc herniation C4-5 with radiculopathy | C4-5 HNP with radic > M50.121
C5-6 HNP with myelopathy | C5-6 herniated disc with myelopathy | HNP C5-6 with myelopathy | disc herniation C5-6 with myelopathy | C5-6 disc with myelopathy > M50.022
C5-6 herniated disc with radiculopathy | HNP C5-6 with radiculopathy | disc herniation C5-6 with radiculopathy | C5-6 HNP with radic > M50.122
C6-7 HNP with myelopathy | C6-7 herniated disc with myelopathy | HNP C6-7 with myelopathy | disc herniation C6-7 with myelopathy | C6-7 disc with myelopathy > M50.023
C6-7 herniated disc with radiculopathy | HNP C6-7 with radiculopathy | disc herniation C6-7 with radiculopathy | C6-7 HNP with radic > M50.123
C3-4 HNP with myelopathy | C3-4 herniated disc with myelopathy | HNP C3-4 with myelopathy | disc herniation C3-4 with myelopathy | C3-4 disc with myelopathy > M50.01
C3-4 herniated disc with radiculopathy | HNP C3-4 with radiculopathy | disc herniation C3-4 with radiculopathy | C3-4 HNP with radic > M50.11
pain between shoulder blades | pain between the shoulder blades | pain between scapulae | pain between her shoulder blades | pain between his shoulder blades | interscapular back pain | ache between shoulder blades > M54.6
scheuermann's > M42.0
diffuse SSc | diffuse cutaneous scleroderma > M34.0
limited SSc > M34.1
scleroderma with ILD | limited scleroderma with ILD | diffuse scleroderma with ILD | systemic sclerosis with ILD | ILD from scleroderma | ILD 2/2 scleroderma | ILD 2/2 systemic sclerosis > M34.81
gout, chronic | gout, chronic, no tophi | gout, chronic, without tophi | chronic gout, nontophaceous | nontophaceous chronic gout | chronic nontophaceous gout > M1A.9XX0
paget's of bone | paget's of the bone | Paget disease of the bone = Paget's disease of bone
post traumatic knee OA | posttraumatic knee OA | post traumatic OA of knee | post traumatic arthritis of knee | post-traumatic OA knee > M17.3
post traumatic hip OA | post traumatic OA of hip | post traumatic arthritis of hip | post-traumatic OA hip > M16.5
hip OA from dysplasia | hip OA 2/2 dysplasia | hip OA secondary to dysplasia | hip dysplasia with OA | hip dysplasia with secondary OA | OA secondary to hip dysplasia | dysplastic hip OA | hip arthritis from dysplasia | hip arthritis secondary to dysplasia | DDH with secondary OA > M16.3
growing pains > R29.898

# --- the kind of a tear or of an arthritis behind its comma
@type condition
SLAP tear, degenerative | degenerative SLAP tear | SLAP lesion, degenerative | degenerative labral tear shoulder | shoulder labral tear, degenerative > M24.11
hip labral tear, degenerative | labral tear of hip, degenerative | degenerative hip labral tear > M24.15
meniscal tear, degenerative | meniscus tear, degenerative | degenerative tear of the meniscus > M23.2
arthritis, post-traumatic | OA, post-traumatic | osteoarthritis, post-traumatic | DJD, post-traumatic = post-traumatic osteoarthritis
path fx | path fracture | pathologic fx = pathological fracture
hx of vertebral fx | h/o vertebral fx | hx of vertebral compression fx | h/o vertebral compression fx | prior vertebral compression fx | hx of osteoporotic fx | h/o fragility fx | hx of fragility fx | hx fragility fracture | prior fragility fx > Z87.310 {osteoporosis, osteopenia, DEXA, DXA, T-score}
