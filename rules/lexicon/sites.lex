# Body sites as people write them, rewritten to the site words that official titles use.
# The right side keeps the official name of a part and adds the region under which other chapters file it
# (a quadriceps tear is "quadriceps muscle" in S76 and "thigh" in M60-M62).
@type site

# --- limbs in general
UE | upper ext = upper limb
LE | lower ext = lower limb {leg, foot, edema, extremity, extremities, knee, ankle, thigh, calf, DVT, strength, pulses}
upper extremity | upper extrem = upper limb
lower extremity | lower extrem = lower limb
RUE | right UE | R UE | RT UE = right upper limb
LUE | left UE | L UE | LT UE = left upper limb
RLE | right LE | R LE | RT LE = right lower limb
LLE | left LE | L LE | LT LE = left lower limb
BUE | bilat UE | bilateral UE | both UE | B/L UE | BL UE = bilateral upper limb
BLE | bilat LE | bilateral LE | both LE | B/L LE | BL LE = bilateral lower limb
right upper extremity | right upper ext = right upper limb
left upper extremity | left upper ext = left upper limb
right lower extremity | right lower ext = right lower limb
left lower extremity | left lower ext = left lower limb
both upper extremities | bilateral upper extremities = bilateral upper limb
both lower extremities | bilateral lower extremities = bilateral lower limb
both arms = bilateral upper limb
both legs = bilateral lower limb
both feet = bilateral foot
both hands = bilateral hand
both knees = bilateral knee
both hips = bilateral hip
both shoulders = bilateral shoulder
both ankles = bilateral ankle
both wrists = bilateral wrist
both elbows = bilateral elbow
both eyes = bilateral eye

# --- thigh and hip muscles
quads | quad muscle | quadricep | quadriceps femoris | quadriceps muscle = quadriceps muscle thigh
vastus lateralis | vastus medialis | vastus intermedius | vastus medialis oblique | VMO = quadriceps muscle thigh
rectus femoris | rectus femoris muscle = quadriceps muscle thigh
quad tendon | quadriceps tendon = quadriceps tendon thigh
hamstring | hamstring muscle | hamstring tendon = muscle tendon posterior muscle group thigh
biceps femoris | biceps femoris muscle = muscle tendon posterior muscle group thigh
semitendinosus | semimembranosus | semitendinosus muscle | semimembranosus muscle = muscle tendon posterior muscle group thigh
adductor muscle | adductors | adductor longus | adductor magnus | adductor brevis | hip adductor = adductor muscle thigh
gracilis | gracilis muscle | pectineus = adductor muscle thigh
groin muscle = adductor muscle thigh
sartorius | sartorius muscle | tensor fasciae latae | tensor fascia lata | TFL = thigh muscle
iliotibial tract = iliotibial band
ITB | iliotibial band = iliotibial band thigh
iliopsoas | iliopsoas muscle | psoas tendon | iliopsoas tendon | hip flexor | hip flexor muscle = hip muscle tendon thigh
iliacus | iliacus muscle | psoas major | psoas muscle = hip muscle
gluteus maximus | gluteus medius | gluteus minimus | gluteal muscle | glute | gluteal tendon = gluteal hip muscle tendon
gluteus medius tendon | gluteus minimus tendon = gluteal hip tendon
piriformis | piriformis muscle = hip muscle
gluteal region | gluteal area = buttock
buttocks | gluteal cheek = buttock
inguinal region | inguinal area | groin region | groin area = groin
upper leg | anterior thigh | posterior thigh | lateral thigh | medial thigh | inner thigh | outer thigh = thigh
femoral shaft | shaft of the femur | midshaft femur | mid shaft femur | diaphysis of femur | femoral diaphysis = shaft of femur

# --- lower leg muscles
calf | calves | calf muscle = lower leg
gastrocnemius | gastroc | gastrocnemius muscle | medial gastrocnemius | lateral gastrocnemius = posterior muscle group lower leg
soleus | soleus muscle | triceps surae | plantaris | popliteus muscle = posterior muscle group lower leg
tibialis posterior | posterior tibialis | posterior tibial tendon | tibialis posterior tendon | PTT = posterior muscle group lower leg tendon {tendon, tendonitis, tendinitis, flatfoot, ankle, foot}
tibialis posterior muscle | posterior tibialis muscle = posterior muscle group lower leg
tibialis anterior | anterior tibialis | tibialis anterior muscle | anterior tibial muscle = anterior muscle group lower leg
extensor hallucis longus | extensor digitorum longus = anterior muscle group lower leg
peroneal muscle | peroneus | peroneus longus | peroneus brevis | fibularis | fibularis longus | fibularis brevis = peroneal muscle group lower leg
peroneal tendon | fibular tendon = peroneal muscle group tendon lower leg
tendoachilles | tendo achillis | tendo-achilles | heel cord | calcaneal tendon = Achilles tendon
achilles = Achilles tendon
shin | pretibial | pretibial area | pretibial region = lower leg
leg below the knee | below knee = lower leg
anterior compartment of the leg | anterior leg compartment = lower leg

# --- arm muscles
biceps brachii | bicep | bicep muscle = muscle biceps upper arm
long head of biceps | long head of the biceps | long head biceps | LHB | biceps long head | proximal biceps tendon = long head of biceps muscle tendon upper arm
distal biceps | distal biceps tendon = other parts of biceps muscle tendon upper arm
tricep | triceps brachii | triceps muscle | triceps tendon = triceps muscle tendon upper arm
brachialis | brachialis muscle | coracobrachialis = upper arm muscle
brachioradialis | brachioradialis muscle = forearm muscle
forearm flexor | wrist flexor | flexor carpi radialis | flexor carpi ulnaris | FCR | FCU = flexor muscle forearm {forearm, wrist, tendon, elbow, hand}
forearm extensor | wrist extensor | extensor carpi radialis | extensor carpi ulnaris | ECRB | ECRL | ECU = extensor muscle forearm {forearm, wrist, tendon, elbow, hand}
flexor digitorum profundus | flexor digitorum superficialis | FDP | FDS = flexor muscle finger {finger, tendon, hand, wrist, forearm}
flexor digitorum profundus tendon | flexor digitorum superficialis tendon | FDP tendon | FDS tendon | flexor pollicis longus tendon | FPL tendon = flexor tendon finger {finger, tendon, thumb, hand, wrist, forearm}
flexor pollicis longus | FPL = long flexor muscle thumb
extensor pollicis longus | EPL = extensor muscle thumb {thumb, tendon, hand, wrist}
pronator teres | pronator muscle | supinator muscle | palmaris longus = forearm muscle
volar forearm | dorsal forearm = forearm
upper arms | brachium = upper arm
axillary area | axillary region | armpit | underarm = axilla
antecubital fossa | antecubital | AC fossa | cubital fossa = elbow

# --- shoulder muscles
deltoid | deltoid muscle = shoulder muscle
supraspinatus | infraspinatus | subscapularis | teres minor | supraspinatus muscle | infraspinatus muscle | subscapularis muscle = rotator cuff muscle tendon shoulder
supraspinatus tendon | infraspinatus tendon | subscapularis tendon | teres minor tendon | RTC tendon | cuff tendon | rotator cuff tendon = rotator cuff tendon shoulder
RTC | RC = rotator cuff {shoulder, cuff, rotator}
trapezius | trapezius muscle | traps | trap muscle = shoulder muscle
teres major | latissimus dorsi | rhomboid | rhomboid muscle | serratus anterior = shoulder muscle
shoulder girdle | shoulder joint | shoulder blade area = shoulder
glenohumeral joint | glenohumeral | GH joint | GHJ = shoulder joint
AC joint | ACJ | acromioclavicular = acromioclavicular joint shoulder
SC joint | SCJ | sternoclavicular = sternoclavicular joint
shoulder blade = scapula
collar bone = clavicle
scapulothoracic | periscapular = shoulder
subacromial bursa | subdeltoid bursa | subacromial space = bursa of shoulder
glenoid fossa | glenoid = glenoid cavity of scapula
coracoid = coracoid process

# --- hand and foot muscles
thenar | thenar eminence | hypothenar | hypothenar eminence | thenar muscle | interossei | interosseous muscles | lumbricals | intrinsic hand muscles | hand intrinsics = hand muscle
plantar muscle | intrinsic foot muscles | abductor hallucis | flexor hallucis brevis = foot muscle
plantar surface of the foot | sole of the foot | sole of foot | plantar foot | plantar aspect of the foot = foot
dorsum of the foot | dorsum of foot | top of the foot | top of foot | dorsal foot | forefoot = foot
dorsum of the hand | back of the hand | dorsal hand | palm of the hand | palmar surface = hand
heel = heel foot
mid foot = midfoot
rear foot | hind foot | rearfoot | hindfoot = ankle and foot

# --- trunk, neck and head muscles (M60-M62: other site)
paraspinal | paraspinal muscle | paravertebral muscle | erector spinae | multifidus | quadratus lumborum = back muscle
cervical paraspinal | cervical paraspinal muscles | SCM muscle | sternocleidomastoid | sternocleidomastoid muscle | scalene muscle | levator scapulae | splenius capitis = neck muscle
lumbar paraspinal | lumbar paraspinal muscles = lower back muscle
thoracic paraspinal = thorax muscle
rectus abdominis | external oblique | internal oblique | abdominal oblique | transversus abdominis | abdominal wall muscle | abdominal muscle = abdomen muscle
pectoral muscle | pectoralis | pectoralis major | pectoralis minor | pec major | pec muscle | intercostal muscle = thorax muscle
masseter | masseter muscle | temporalis muscle | pterygoid muscle | muscles of mastication = head muscle
anterior chest wall | lateral chest wall | posterior chest wall = chest wall
anterior thorax = front wall of thorax
rib cage | ribcage | costal margin = rib

# --- humerus, elbow, forearm bones
proximal humerus | upper humerus | humeral head | proximal humeral = upper end of humerus
surgical neck of the humerus | humeral surgical neck = surgical neck of humerus
anatomical neck of the humerus | humeral anatomical neck = anatomical neck of humerus
greater tuberosity | greater tuberosity of the humerus = greater tuberosity of humerus
lesser tuberosity | lesser tuberosity of the humerus = lesser tuberosity of humerus
humeral shaft | midshaft humerus | mid-shaft humerus | shaft of the humerus | humeral diaphysis = shaft of humerus
distal humerus | distal humeral = lower end of humerus
supracondylar humeral = supracondylar humerus
lateral condyle of the humerus | lateral humeral condyle = lateral condyle of humerus
medial condyle of the humerus | medial humeral condyle = medial condyle of humerus
medial epicondyle | medial humeral epicondyle = medial epicondyle of humerus
lateral epicondyle | lateral humeral epicondyle = lateral epicondyle of humerus
capitellum | capitulum = capitulum of humerus
olecranon = olecranon process of ulna
coronoid process of the ulna | ulnar coronoid = coronoid process of ulna
radial head | head of the radius = head of radius
radial neck | neck of the radius = neck of radius
proximal radius = upper end of radius
proximal ulna = upper end of ulna
radial shaft | midshaft radius | shaft of the radius = shaft of radius
ulnar shaft | midshaft ulna | shaft of the ulna = shaft of ulna
distal radius | distal radial | DR = lower end of radius {radius, wrist}
distal ulna | distal ulnar = lower end of ulna
radial styloid | radius styloid = radial styloid process
ulnar styloid | ulna styloid = ulnar styloid process
DRUJ | distal radioulnar joint = distal radioulnar joint wrist
both bones of the forearm | both bone forearm = forearm
funny bone = elbow

# --- wrist and hand bones and joints
scaphoid | scaphoid bone | navicular of wrist | carpal navicular = navicular [scaphoid] bone of wrist
scaphoid waist | waist of the scaphoid = middle third of navicular [scaphoid] bone of wrist
scaphoid proximal pole | proximal pole of the scaphoid | proximal pole scaphoid = proximal third of navicular [scaphoid] bone of wrist
scaphoid distal pole | distal pole of the scaphoid | distal pole scaphoid = distal pole of navicular [scaphoid] bone of wrist
triquetrum | triquetral = triquetrum bone wrist
lunate | lunate bone = lunate wrist
hook of hamate | hook of the hamate = hook process of hamate bone
radiocarpal | radiocarpal joint | carpus | carpal joint | carpal bones = wrist
CMC joint | CMC | carpometacarpal = carpometacarpal joint
first CMC | 1st CMC | first CMC joint | 1st CMC joint | thumb CMC | thumb CMC joint | thumb carpometacarpal joint | basal joint of the thumb | basal thumb joint | thumb basal joint | thumb base | base of the thumb | base of thumb = first carpometacarpal joint
MCP joint | MCPJ | MCP = metacarpophalangeal joint hand
PIP joint | PIPJ | PIP = proximal interphalangeal joint finger
DIP joint | DIPJ | DIP = distal interphalangeal joint finger
thumb MCP | thumb MCP joint | MCP joint of the thumb = metacarpophalangeal joint of thumb
thumb IP joint | IP joint of the thumb = interphalangeal joint of thumb
UCL of the thumb | thumb UCL | ulnar collateral ligament of the thumb = metacarpophalangeal joint of thumb
knuckle = hand
fingertip | finger tip = finger
fingernail = finger nail
toenail = toe nail
thumbnail = thumb nail
pointer finger | forefinger | second finger | 2nd finger | 2nd digit of the hand | index digit | IF finger = index finger
long finger | third finger | 3rd finger | middle digit = middle finger
fourth finger | 4th finger | ring digit = ring finger
fifth finger | 5th finger | pinky | pinkie | pinky finger | small finger | little digit | small digit = little finger
1st metacarpal | thumb metacarpal | MC1 = first metacarpal bone
2nd metacarpal | index metacarpal | index finger metacarpal = second metacarpal bone
3rd metacarpal | middle finger metacarpal | long finger metacarpal = third metacarpal bone
4th metacarpal | ring finger metacarpal | ring metacarpal = fourth metacarpal bone
5th metacarpal | little finger metacarpal | small finger metacarpal | pinky metacarpal = fifth metacarpal bone
metacarpal neck | metacarpal head = neck of metacarpal bone
metacarpal shaft | midshaft metacarpal = shaft of metacarpal bone
metacarpal base = base of metacarpal bone
P1 of the finger | proximal phalanx of the finger = proximal phalanx finger
middle phalanx of the finger | P2 of the finger = middle phalanx finger
distal phalanx of the finger | tuft of the finger | distal tuft | finger tuft | P3 of the finger = distal phalanx finger
distal phalanx of the thumb = distal phalanx thumb
TFCC | triangular fibrocartilage complex | triangular fibrocartilage = wrist
scapholunate ligament | SL ligament | scapholunate = wrist
flexor tendon of the finger = flexor muscle tendon finger

# --- pelvis, hip and femur bones
femoral neck | neck of the femur = neck of femur
femoral head | head of the femur = head of femur
capital femoral epiphysis = epiphysis (separation) (upper) of femur
intertroch | intertrochanteric femoral | intertrochanteric hip = intertrochanteric femur
subtroch | subtrochanteric femoral = subtrochanteric femur
greater troch | GT of femur | greater trochanteric = greater trochanter femur
lesser troch = lesser trochanter femur
proximal femur | proximal femoral = femur neck
distal femur | distal femoral = lower end of femur
femoral condyle | lateral femoral condyle | medial femoral condyle = condyle of lower end of femur
supracondylar femur | supracondylar femoral | distal femoral metaphysis = supracondylar lower end of femur
hip socket | acetabular roof | acetabular dome = acetabulum
SI joint | SIJ | sacroiliac = sacroiliac joint
pubic ramus | pubic rami | superior pubic ramus | inferior pubic ramus | superior ramus | inferior ramus = pubis
pubic symphysis | symphysis = symphysis pubis {pubic, pubis, pelvis, pelvic, groin}
ischial tuberosity | sit bone = ischium
iliac crest | iliac wing | iliac bone | ASIS | anterior superior iliac spine = ilium
tail bone = coccyx
pelvic ring | bony pelvis = pelvis
hip joints | femoroacetabular joint | coxofemoral joint = hip joint
trochanteric bursa | greater trochanteric bursa = trochanteric bursa hip

# --- knee and lower leg bones and parts
knee cap = patella
patellofemoral | patellofemoral joint | PF joint | patello-femoral = patellofemoral knee
patella tendon | patellar ligament = patellar tendon
patellar pole | inferior pole of the patella = patella
tibiofemoral joint | tibiofemoral | medial compartment of the knee | lateral compartment of the knee | medial compartment knee | lateral compartment knee = knee
prepatellar | suprapatellar | infrapatellar | retropatellar = knee
anterior cruciate | ACL ligament = anterior cruciate ligament of knee
posterior cruciate | PCL ligament = posterior cruciate ligament of knee
ACL = anterior cruciate ligament of knee
PCL = posterior cruciate ligament of knee {knee, ligament, tibia, cruciate, ACL, meniscus, MRI}
MCL = medial collateral ligament of knee {knee, ligament, valgus, ACL, meniscus, tear, sprain}
LCL = lateral collateral ligament of knee {knee, ligament, varus, ACL, meniscus, tear, sprain}
popliteal fossa | back of the knee | behind the knee | popliteal space | posterior knee = knee
tibial plateau | proximal tibia | proximal tibial = upper end of tibia
lateral tibial plateau = lateral condyle of tibia
medial tibial plateau = medial condyle of tibia
bicondylar tibial plateau = bicondylar tibia
tibial tubercle = tibial tuberosity
tibial shaft | midshaft tibia | mid-shaft tibia | tibial diaphysis | shin bone = shaft of tibia
distal tibia | distal tibial | tibial pilon | tibial plafond | plafond = lower end of tibia
fibular shaft | midshaft fibula = shaft of fibula
fibular head | head of the fibula | proximal fibula | fibular neck | head of fibula = upper end of fibula
distal fibula | distal fibular = lateral malleolus of fibula
lateral malleolar | outer ankle bone = lateral malleolus
medial malleolar | inner ankle bone = medial malleolus
bimalleolar ankle = bimalleolar lower leg
trimalleolar ankle = trimalleolar lower leg

# --- ankle and foot
talocrural | talocrural joint | tibiotalar | tibiotalar joint | ankle mortise | ankle joint = ankle
subtalar | subtalar joint | talonavicular joint | calcaneocuboid joint | talocalcaneal joint = ankle and foot
heel bone | os calcis = calcaneus
talar dome = talus
talar neck | neck of the talus = neck of talus
ATFL | anterior talofibular ligament | anterior talofibular = talofibular ligament of ankle
CFL | calcaneofibular = calcaneofibular ligament of ankle {ankle, ligament, ATFL}
deltoid ligament of the ankle | ankle deltoid ligament = deltoid ligament of ankle
syndesmosis | ankle syndesmosis | syndesmotic | high ankle = tibiofibular ligament of ankle
Lisfranc joint | Lisfranc ligament | TMT joint | tarsometatarsal = tarsometatarsal ligament of foot
tarsal navicular | navicular of the foot | navicular bone of the foot = navicular of foot
1st metatarsal | first MT = first metatarsal bone
2nd metatarsal | second MT = second metatarsal bone
3rd metatarsal | third MT = third metatarsal bone
4th metatarsal | fourth MT = fourth metatarsal bone
5th metatarsal | fifth MT | 5th MT | base of the fifth metatarsal | base of the 5th metatarsal | fifth metatarsal base = fifth metatarsal bone
metatarsals | metatarsal head = metatarsal bone
MTP joint | MTPJ | MTP | MPJ = metatarsophalangeal joint foot
first MTP | 1st MTP | first MPJ | 1st MPJ | first MTP joint | 1st MTP joint | great toe MTP = metatarsophalangeal joint of great toe foot
big toe | hallux | 1st toe | first toe | great toe joint = great toe
second toe | 2nd toe | third toe | 3rd toe | fourth toe | 4th toe | fifth toe | 5th toe | little toe | small toe | baby toe | pinky toe | lesser toes = lesser toe
ball of the foot | ball of foot | balls of the feet = foot
arch of the foot | arch of foot | foot arch = foot
interdigital space of the foot | web space of the foot | between the toes = foot

# --- spine
C-spine | cervical spine | cervical vertebrae = cervical region
T-spine | thoracic spine | dorsal spine | mid back | midback | upper back = thoracic region
TL spine | T/L spine | thoracolumbar spine | thoracolumbar junction | TL junction = thoracolumbar region
L-spine | lumbar spine | lumbar vertebrae = lumbar region
LS spine | L/S spine | lumbosacral spine | lumbosacral junction | lumbo-sacral = lumbosacral region
CT junction | cervicothoracic junction | cervicothoracic spine = cervicothoracic region
craniocervical junction | craniovertebral junction | atlanto-occipital | atlantoaxial | C1-C2 | C1-2 = occipito-atlanto-axial region
sacral spine | sacrococcygeal = sacral and sacrococcygeal region
vertebral body | spinal bone = vertebra
lower back | low back | small of the back | lumbar area | lumbar = lumbar region lower back
nape of the neck | nape | posterior neck | back of the neck | back of neck = neck
vertebral column | spinal column = spine
facet | facet joints | zygapophyseal joint | z-joint = facet joint
odontoid process | odontoid | odontoid peg | dens of C2 = dens second cervical vertebra

# --- head and face bones, jaw and teeth
TMJ | TM joint | temporomandibular = temporomandibular joint
jaw bone | jawbone | lower jaw = mandible
upper jaw | maxillary bone = maxilla
cheek bone | cheekbone | zygomatic arch | malar | zygoma | zygomatic bone = zygomatic
nose bone | nasal bone | nasal bridge = nasal bones
floor of the orbit = orbital floor
skull base | base of the skull | basilar skull = base of skull
cranial vault | calvarium | calvaria | calvarial = vault of skull
scalp area = scalp
forehead = forehead head
behind the ear | retroauricular | postauricular | pinna | earlobe | ear lobe | auricle of the ear | external ear = ear
eye socket | orbital cavity = orbit
eye lid | eyelids | upper lid | lower lid | upper eyelid | lower eyelid = eyelid
right upper lid = right upper eyelid
left upper lid = left upper eyelid
right lower lid = right lower eyelid
left lower lid = left lower eyelid
eye brow | eyebrow | periorbital | periocular = eyelid and periocular area
molar | premolar | bicuspid | incisor | cuspid | wisdom tooth | wisdom teeth | third molar | front tooth | front teeth | dentition = tooth
tongue base | base of the tongue | BOT = base of tongue {tongue, oropharynx, tonsil, carcinoma, SCC}
FOM = floor of mouth
voice box = larynx
nasal cavity | nostril | nares | naris = nose
adam's apple = larynx

# --- trunk and abdomen
RUQ = right upper quadrant
LUQ = left upper quadrant
RLQ = right lower quadrant
LLQ = left lower quadrant
right upper abdomen | right upper abdominal = right upper quadrant abdomen
left upper abdomen | left upper abdominal = left upper quadrant abdomen
right lower abdomen | right lower abdominal = right lower quadrant abdomen
left lower abdomen | left lower abdominal = left lower quadrant abdomen
right hypochondrium | right hypochondriac | right hypochondrial = right upper quadrant
left hypochondrium | left hypochondriac | left hypochondrial = left upper quadrant
right iliac fossa | RIF = right lower quadrant {pain, tenderness, abdomen, abdominal, appendix, appendicitis, mass}
left iliac fossa | LIF = left lower quadrant {pain, tenderness, abdomen, abdominal, diverticulitis, mass}
epigastrium | epigastric region | epigastric area | pit of the stomach | mid-epigastric | midepigastric = epigastric
peri-umbilical | periumbilic | around the umbilicus | around the navel | around the belly button | umbilical area | paraumbilical = periumbilical
belly button | navel = umbilicus
hypogastric | hypogastrium | suprapubic area | suprapubic region = suprapubic
lower belly | lower tummy = lower abdomen
upper belly | upper tummy = upper abdomen
tummy | belly = abdomen
CVA area | costovertebral angle = flank
flanks | loin = flank
right loin = right flank
left loin = left flank
breast bone = sternum
xiphoid | xiphoid process = sternum
retrosternal area | behind the breastbone = precordial
perianal area | perianal region = perianal
genital area | genital region | private parts | groin and genitals = genital organ
genitalia | external genitalia = external genital organ
scrotal sac = scrotum
labial | labia = vulva
upper outer quadrant of the breast | upper outer breast | UOQ = upper-outer quadrant of breast
upper inner quadrant of the breast | UIQ = upper-inner quadrant of breast
lower outer quadrant of the breast | LOQ = lower-outer quadrant of breast
lower inner quadrant of the breast | LIQ = lower-inner quadrant of breast
nipple areolar complex | NAC of breast | areolar = nipple and areola

# --- inner organs
RUL = upper lobe right lung {lung, lobe, lobectomy, pneumonia, infiltrate, opacity, nodule, consolidation, chest}
RML = middle lobe right lung {lung, lobe, lobectomy, pneumonia, infiltrate, opacity, nodule, consolidation, chest}
RLL = lower lobe right lung {lung, lobe, lobectomy, pneumonia, infiltrate, opacity, nodule, consolidation, chest}
LUL = upper lobe left lung {lung, lobe, lobectomy, pneumonia, infiltrate, opacity, nodule, consolidation, chest}
LLL = lower lobe left lung {lung, lobe, lobectomy, pneumonia, infiltrate, opacity, nodule, consolidation, chest}
right upper lobe = upper lobe right lung
right middle lobe = middle lobe right lung
right lower lobe = lower lobe right lung
left upper lobe = upper lobe left lung
left lower lobe = lower lobe left lung
GE junction | GEJ | EG junction | esophagogastric junction | gastroesophageal junction | OG junction = cardia
CBD = bile duct {bile, biliary, gallstone, stone, ERCP, gallbladder, jaundice, dilated, cholangitis, mm}
common bile duct | biliary duct = bile duct
right colon | R colon = ascending colon
left colon | L colon = descending colon
rectosigmoid = rectosigmoid junction
hepatic flexure of colon = hepatic flexure
large bowel = large intestine
small bowel = small intestine
head of the pancreas | pancreatic head = head of pancreas
body of the pancreas | pancreatic body = body of pancreas
tail of the pancreas | pancreatic tail = tail of pancreas
terminal ileal | TI = terminal ileum {ileum, Crohn, Crohn's, colonoscopy, ileitis}
UPJ | pelviureteric junction | PUJ = ureteropelvic junction
UVJ | vesicoureteric junction | VUJ = ureterovesical junction
uterine cervix = cervix uteri
fallopian tubes = fallopian tube
supraclavicular fossa = supraclavicular
Waldeyer ring = Waldeyer's ring
lung hilum = hilus of lung

# --- spine levels: cervical discs and vertebrae
C4-5 | C4-C5 = cervical C4-C5 level
C5-6 | C5-C6 = cervical C5-C6 level
C6-7 | C6-C7 = cervical C6-C7 level
C2-3 | C2-C3 | C3-4 | C3-C4 = high cervical region
C7-T1 = cervicothoracic region
C1 vertebra | C1 vertebral body | C1 vertebral = first cervical vertebra
C2 vertebra | C2 vertebral body | C2 vertebral = second cervical vertebra
C3 vertebra | C3 vertebral body | C3 vertebral = third cervical vertebra
C4 vertebra | C4 vertebral body | C4 vertebral = fourth cervical vertebra
C5 vertebra | C5 vertebral body | C5 vertebral = fifth cervical vertebra
C6 vertebra | C6 vertebral body | C6 vertebral = sixth cervical vertebra
C7 vertebra | C7 vertebral body | C7 vertebral = seventh cervical vertebra
# thoracic: discs, then vertebrae as S22 groups them
T1-2 | T1-T2 | T2-3 | T2-T3 | T3-4 | T3-T4 | T4-5 | T4-T5 | T5-6 | T6-7 | T6-T7 | T7-8 | T8-9 | T8-T9 | T9-10 | T10-11 | T10-T11 | T11-12 = thoracic region
T12-L1 = thoracolumbar region
T1 vertebra | T1 vertebral body | T1 vertebral = first thoracic vertebra
T2 vertebra | T2 vertebral body | T2 vertebral = second thoracic vertebra
T3 vertebra | T3 vertebral body | T3 vertebral = third thoracic vertebra
T4 vertebra | T4 vertebral body | T4 vertebral = fourth thoracic vertebra
T5 vertebra | T5 vertebral body | T5 vertebral = T5-T6 vertebra thoracic
T6 vertebra | T6 vertebral body | T6 vertebral = T5-T6 vertebra thoracic
T7 vertebra | T7 vertebral body | T7 vertebral = T7-T8 vertebra thoracic
T8 vertebra | T8 vertebral body | T8 vertebral = T7-T8 vertebra thoracic
T9 vertebra | T9 vertebral body | T9 vertebral = T9-T10 vertebra thoracic
T10 vertebra | T10 vertebral body | T10 vertebral = T9-T10 vertebra thoracic
T11 vertebra | T11 vertebral body | T11 vertebral = T11-T12 vertebra thoracic
T12 vertebra | T12 vertebral body | T12 vertebral = T11-T12 vertebra thoracic
# lumbar
L1-2 | L1-L2 | L2-3 | L2-L3 | L3-4 | L3-L4 | L4-5 | L4-L5 = lumbar region
L5S1 | lumbosacral joint = lumbosacral region
L1 vertebra | L1 vertebral body | L1 vertebral | L1 = first lumbar vertebra
L2 vertebra | L2 vertebral body | L2 vertebral | L2 = second lumbar vertebra
L3 vertebra | L3 vertebral body | L3 vertebral | L3 = third lumbar vertebra
L4 vertebra | L4 vertebral body | L4 vertebral | L4 = fourth lumbar vertebra
L5 vertebra | L5 vertebral body | L5 vertebral | L5 = fifth lumbar vertebra

# --- small muscles of hand and foot

# --- walls of the trunk
abdominal wall | wall of the abdomen | anterior abdominal wall = abdomen wall muscle
chest wall | thoracic wall | wall of the chest = thorax wall muscle
adductor pollicis | abductor pollicis brevis | opponens pollicis | flexor pollicis brevis | hypothenar muscle | first dorsal interosseous | dorsal interosseous | dorsal interossei | palmar interossei = muscle hand
flexor digitorum brevis | adductor hallucis | quadratus plantae | extensor digitorum brevis | extensor hallucis brevis = muscle foot

# --- injury: site words under the official site groups (S00-S91), only where the note tells of an injury of the surface
@type site
chin = chin other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, stab, scrape}
jaw | jawline | jaw line = jaw other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, stab, scrape}
temple | temporal region | temporal area = temple other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, stab, scrape}
brow | supraorbital | supraorbital region | glabella = brow other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, stab, scrape}
face | side of the face = face other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, stab, scrape}
malar region | malar area | mastoid region | mastoid area | submental | submental region | submandibular region | submaxillary region = other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, stab, scrape}
cheek = cheek other part of head {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, scrape}
TMJ area | temporomandibular area | preauricular area = cheek and temporomandibular area {laceration, lac, puncture, bite, wound, stab}
occiput | occipital region | occipital area | occipital scalp | back of the head | back of head | parietal region | parietal area | parietal scalp | crown of the head | top of the head = scalp {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, scrape}
canthus | medial canthus | lateral canthus | inner canthus | outer canthus = eyelid and periocular area {abrasion, contusion, bruise, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, burn, corrosion}
canaliculus | lacrimal canaliculus | canaliculus lacrimalis | lacrimal duct = eyelid and periocular area {laceration, lac, puncture, bite, wound}
orbital region | orbit region | periorbital region | periocular region = eyelid and periocular area {abrasion, blister, superficial, constriction, laceration, puncture, bite, burn, corrosion}
auditory canal | external auditory canal | external ear canal = ear {abrasion, contusion, blister, superficial, laceration, lac, puncture, bite, wound, burn, injury, frostbite}
mouth | oral mucosa | buccal mucosa | inner cheek | inside of the cheek | internal cheek | inside of the mouth = mouth oral cavity {abrasion, contusion, bruise, hematoma, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound}
tongue | gum | palate | hard palate | soft palate | uvula | alveolar ridge | alveolar process | gingiva = oral cavity {abrasion, contusion, bruise, blister, constriction, superficial, laceration, lac, puncture, bite, bit, wound}
larynx | trachea | pharynx | epiglottis | vocal cord | cervical esophagus = throat {abrasion, contusion, blister, constriction, superficial}
nape | nape of the neck | nape of neck | back of the neck | back of neck | supraclavicular fossa | supraclavicular region | supraclavicular area | epiglottis = other specified part of neck {laceration, lac, puncture, bite, wound}
supraclavicular fossa | supraclavicular region | supraclavicular area = other specified part of neck {abrasion, contusion, bruise, blister, splinter, constriction}
sternal region | sternal area | over the sternum = front wall of thorax {abrasion, contusion, bruise, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound}
interscapular region | interscapular area | between the shoulder blades = back wall of thorax {abrasion, contusion, bruise, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound}
costal region | costal area = thorax {abrasion, contusion, bruise, blister, splinter, constriction, superficial, laceration, puncture, bite, wound}
buttock = buttock lower back and pelvis {abrasion, contusion, bruise, blister, splinter, constriction, superficial, insect, scrape}
sacral region | sacrum | sacral area | tailbone | coccyx | pubic region | pubic area | mons pubis = lower back and pelvis {abrasion, blister, splinter, constriction, superficial, scrape}
sacral region | sacroiliac region = lower back and pelvis {contusion, bruise, puncture, bite, laceration, wound}
groin | inguinal region | inguinal area | groin area | iliac region = groin abdominal wall {abrasion, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound, scrape}
umbilical region | umbilical area | umbilicus = abdominal wall periumbilic region {laceration, lac, puncture, bite, wound, stab}
epigastric region | epigastric area | epigastrium = abdominal wall epigastric region {laceration, lac, puncture, bite, wound, stab}
hypogastric region | hypogastrium | hypochondrium | hypochondriac region | loin | pubic region | pubic area = abdominal wall {laceration, lac, puncture, bite, wound, stab}
testis | testicle | epididymis | tunica vaginalis | spermatic cord = scrotum and testes {abrasion, contusion, bruise, blister, constriction, superficial, laceration, lac, puncture, bite, wound}
labia | labium | labia majora | labia minora | clitoris | hymen | introitus = vagina and vulva {abrasion, contusion, bruise, blister, constriction, superficial, laceration, lac, puncture, bite, wound}
foreskin | prepuce | glans penis | glans | corpus cavernosum = penis {abrasion, contusion, bruise, hematoma, blister, constriction, superficial, laceration, lac, puncture, bite, wound}
scapular region | scapular area | shoulder blade = shoulder {abrasion, contusion, bruise, blister, splinter, constriction, superficial, laceration, lac, puncture, bite, wound}
instep = foot {abrasion, contusion, bruise, blister, splinter, laceration, lac, puncture, bite, wound}

# --- burns, corrosions, frostbite: site words under the official groups of T20-T28, T33-T34
face = head, face, and neck {burn, scald, corrosion, sunburn}
temple = head, face, and neck {burn, scald, corrosion}
forehead | cheek = forehead and cheek {burn, scald, corrosion}
groin = abdominal wall {burn, scald, corrosion, frostbite}
flank = abdominal wall {burn, scald, corrosion}
labia | labium | vulva | perineum female | female perineum | female genitalia = female genital region {burn, scald, corrosion}
penis | scrotum | testis | male perineum | male genitalia = male genital region {burn, scald, corrosion}
dorsum of the hand | dorsum of hand | back of the hand | dorsal hand = back of hand {burn, scald, corrosion}
above the elbow | above elbow = upper arm {burn, scald, corrosion}
interscapular region | interscapular area = upper back {burn, scald, corrosion}
upper back | upper part of the back = upper back {burn, scald, corrosion}
lower back | low back = lower back {burn, scald, corrosion}
hip = thigh {burn, scald, corrosion}
breast = chest wall {burn, scald, corrosion}
external genitalia = genital region {burn, scald, corrosion}
epiglottis | vocal cord | larynx | trachea = larynx and trachea {burn, corrosion}
conjunctiva | cornea | conjunctival sac = cornea and conjunctival sac {burn, corrosion}
stomach | colon | rectum | gastrointestinal tract | GI tract | alimentary tract = other parts of alimentary tract {burn, corrosion}
dorsum of right hand | dorsum of the right hand | right dorsal hand | back of the right hand = back of right hand {burn, scald, corrosion}
dorsum of left hand | dorsum of the left hand | left dorsal hand | back of the left hand = back of left hand {burn, scald, corrosion}

# --- abdominal wall
left flank = abdominal wall left flank {laceration, puncture, bite, wound, stab}
right flank = abdominal wall right flank {laceration, puncture, bite, wound, stab}
wall of abdomen | abdomen wall = abdominal wall {laceration, puncture, bite, wound, stab, abrasion, contusion}
periumbilic region | periumbilical region = abdominal wall periumbilic region {laceration, puncture, bite, wound, stab}

# --- parts of larger sites: where the release knows a condition only for the larger one
thigh | upper leg | leg | lower leg | knee | calf | shin | ankle | foot | feet | heel | sole | instep | toe | great toe | big toe | hallux | hip | popliteal fossa < lower limb
thigh | upper leg | leg | lower leg | knee | calf | shin | ankle | foot | feet | heel | sole | instep | toe | great toe | big toe | hallux | popliteal fossa < lower extremity
shoulder | arm | upper arm | elbow | antecubital fossa | forearm | wrist | hand | palm | finger | thumb < upper limb
arm | upper arm | elbow | antecubital fossa | forearm | wrist | hand | palm | finger | thumb < upper extremity
thigh | leg | lower leg | knee | calf | shin | ankle | foot | feet | heel | toe | arm | upper arm | elbow | forearm | wrist | hand | finger | thumb | shoulder < limb
toe | great toe | big toe | hallux | heel | sole | instep | metatarsal | calcaneus | talus | navicular | cuneiform < foot
finger | thumb | palm | knuckle | metacarpal | carpal | scaphoid < hand
distal radius | distal ulna | radial styloid | ulnar styloid | scaphoid | lunate < wrist
malleolus | medial malleolus | lateral malleolus | distal fibula | distal tibia < ankle
olecranon | radial head < elbow
patella | kneecap | patellar tendon < knee
radius | ulna < forearm
tibia | fibula < lower leg
femur < thigh
humerus < upper arm
cheek | chin | brow | glabella < face
abdominal wall | chest wall | back | flank | groin | buttock | perineum | umbilicus | chest | abdomen | upper back | lower back < trunk
# --- shorthand, surgery, birth, injury
@type site
IF = index finger {FDP, FDS, flexor, extensor, finger, hand, MCP, PIP, DIP, A1 pulley, phalanx, lac, tendon}
RF = ring finger {FDP, FDS, flexor tendon, extensor tendon, A1 pulley, trigger, PIP, DIP, phalanx, jersey finger}
SF = little finger {FDP, FDS, flexor tendon, extensor tendon, A1 pulley, trigger, PIP, DIP, phalanx, MCP}
5th MC | fifth MC = fifth metacarpal bone
4th MC | fourth MC = fourth metacarpal bone
3rd MC | third MC = third metacarpal bone
2nd MC | second MC = second metacarpal bone
1st MC | first MC = first metacarpal bone
@type site
MF = middle finger {FDP, FDS, flexor, extensor tendon, A1 pulley, trigger, PIP, DIP, phalanx, Kanavel, tenosynovitis, mallet}
@type site
index flexor tendon = flexor tendon of index finger
thumb flexor tendon = flexor tendon of thumb
left index | L index | lt index = left index finger
right index | R index | rt index = right index finger
nasal ala | ala of nose | ala nasi | alar rim | nasal tip | tip of nose | nasal dorsum | nasal sidewall | nasal bridge | columella | nasal supratip = nose {carcinoma, BCC, SCC, basal cell, squamous, melanoma, keratosis, Mohs, shave}
@type site
ala = nose {carcinoma, BCC, SCC, basal cell, squamous, melanoma, keratosis, Mohs}
