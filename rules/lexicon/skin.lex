# Skin, hair and nails (L00-L99) and the R20-R23 signs that dermatology notes name.
@type condition

# --- infections
skin infection with cellulitis | phlegmon of the skin > L03.90
facial cellulitis | cellulitis of the face > L03.211
finger cellulitis | cellulitis of the finger > L03.01
toe cellulitis | cellulitis of the toe > L03.03
cellulitis of the abdominal wall > L03.311
groin cellulitis > L03.314
cellulitis of the neck > L03.221
orbital cellulitis > H05.01
SSTI | skin and soft tissue infection | skin infection > L08.9
wound infection of the skin | superficial skin infection > L08.9
skin abscess | cutaneous abscess | abscess of skin > L02.91
boil > L02.92 {abscess, furuncle, drainage, pus, buttock, axilla, groin, thigh, armpit}
furuncle | furunculosis > L02.92
carbuncle > L02.93
axillary abscess | abscess of the axilla | armpit abscess > L02.41
buttock abscess | gluteal abscess | abscess of the buttock > L02.31
groin abscess | inguinal abscess > L02.214
back abscess | abscess of the back > L02.212
abdominal wall abscess > L02.211
abscess of the neck > L02.11
facial abscess | abscess of the face > L02.01
hand abscess | abscess of the hand > L02.51
foot abscess | abscess of the foot > L02.61
perineal abscess > L02.215
ingrown hair | razor bumps | pseudofolliculitis > L73.1
infected pilonidal cyst > L05.01
pilonidal cyst | pilonidal disease | pilonidal > L05.91
impetigo | impetigo contagiosa > L01.00
ecthyma > L08.0
paronychia | finger paronychia | infected cuticle > L03.01
toe paronychia | paronychia of the toe | paronychia of great toe > L03.03
folliculitis | hair follicle infection > L73.9
infected sebaceous cyst | inflamed sebaceous cyst | infected epidermal cyst | infected epidermoid cyst > L72.3
staphylococcal scalded skin | SSSS > L00
necrotizing soft tissue infection | flesh eating > M72.6
lymphangitis acute > L03.91
ringworm | tinea | dermatophyte infection | fungal skin infection > B35.9
mycotic nail | mycotic toenails > B35.1
warts > B07.9
condyloma acuminata > A63.0
scabies infestation > B86

# --- dermatitis and eczema
dermatitis > L30.9
eczema | eczematous rash | eczematous dermatitis | hand eczema > L30.9
CCCA > L66.81 {hair, alopecia, scalp, vertex, biopsy, crown}
atopic eczema | atopic dermatitis | atopic dermatitis flare | eczema flare atopic > L20.9
AD > L20.9 {atopic, eczema, dupilumab, dupixent, topical steroid, emollient, flexural, flare, Dupixent, triamcinolone, TAC, emollients, flexures, antecubital, popliteal}
contact dermatitis | contact eczema > L25.9
allergic contact dermatitis > L23.9
irritant contact dermatitis | irritant dermatitis > L24.9
poison ivy | poison oak | poison sumac | poison ivy rash | poison ivy dermatitis | rhus dermatitis > L23.7
nickel allergy > L23.0
nappy rash > L22
seborrheic dermatitis | seborrhea | seborrhoeic eczema > L21.9
dandruff > L21.0
nummular eczema > L30.0
dyshidrosis | dyshidrotic eczema | pompholyx > L30.1
intertrigo | skin fold rash | intertriginous rash > L30.4
venous stasis dermatitis | venous eczema | stasis eczema > I87.2
neurodermatitis | lichen simplex | LSC > L28.0
drug rash | drug eruption | morbilliform drug eruption | medication rash | drug exanthem | toxicoderma | drug-induced rash > L27.0
fixed drug eruption > L27.1
DRESS | drug reaction with eosinophilia > D72.12 {eosinophilia, drug, rash, hypersensitivity, allopurinol, phenytoin}
anal itching | itchy anus | perianal itching > L29.0
vulvar itching | vulvar pruritus | vaginal itching > L29.2
scrotal itching > L29.1

# --- papulosquamous and bullous
psoriasis | psoriatic lesions > L40.9
psoriatic plaques | plaque type psoriasis | chronic plaque psoriasis = plaque psoriasis
lichen planus > L43.9
oral lichen planus | OLP | lichen planus of mouth > L43.9
lichen sclerosus > L90.0
pemphigus > L10.9
pemphigoid > L12.0
blisters | bullous eruption > L13.9 {bullous, pemphigus, pemphigoid, eruption}

# --- urticaria, erythema
urticaria | hives | urticarial eruption > L50.9
acute urticaria > L50.9
chronic spontaneous urticaria | chronic idiopathic urticaria | CSU > L50.1
cold urticaria > L50.2
dermographism | dermatographism | dermatographia > L50.3
erythema multiforme > L51.9
SJS | stevens johnson > L51.1
TEN > L51.2 {necrolysis, epidermal, Stevens-Johnson, SJS, sloughing}
toxic epidermal necrolysis | lyell syndrome > L51.2
erythema ab igne > L59.0

# --- sun and radiation
sun damage | sun damaged skin | photodamage | photoaging | actinic damage > L57.8
actinic keratoses | solar keratoses > L57.0
AK | AKs > L57.0 {actinic, cryotherapy, liquid nitrogen, dermatology, keratosis, sun, skin}
sunburn > L55.9
PMLE > L56.4
radiodermatitis > L58.9

# --- appendages
comedonal acne | cystic acne | inflammatory acne | nodulocystic acne | nodular acne | acne indurata > L70.0
rosacea > L71.9
alopecia areata > L63.9
alopecia | hair loss | hair thinning | thinning hair | hair shedding > L65.9
male pattern baldness | female pattern hair loss | androgenetic alopecia | androgenic alopecia | pattern hair loss | male pattern hair loss > L64.9
scarring alopecia > L66.9
excessive hair growth | unwanted facial hair > L68.0
HS > L73.2 {hidradenitis, axilla, axillary, groin, boils, sinus tracts, suppurativa}
hyperhidrosis | excessive sweating of palms > R61
heat rash | prickly heat > L74.0
epidermoid cyst | epidermal inclusion cyst | EIC > L72.0
milia | milium > L72.0
wen > L72.11
ingrown nail | ingrown toenail | ingrowing toenail | onychocryptosis > L60.0
dystrophic nails | onychodystrophy > L60.3
brittle nails > L60.3
nail pitting | nail abnormality | nail changes > L60.8

# --- pigment, keratin, other
melasma > L81.1
post-inflammatory hyperpigmentation | PIH > L81.0 {hyperpigmentation, acne, skin, melasma, hydroquinone, derm, dermatology}
solar lentigo | lentigines | age spots | solar lentigines > L81.4
cafe au lait | cafe-au-lait spots > L81.3
hyperpigmentation | skin discoloration | dyspigmentation > L81.9
hypopigmentation > L81.9
SK | SKs > L82.1 {seborrheic, keratosis, keratoses, skin, dermatology}
seborrheic keratosis | seborrheic keratoses | seborrheic wart > L82.1
irritated seborrheic keratosis | ISK | inflamed seborrheic keratosis | inflamed seborrheic keratoses | irritated seborrheic keratoses | seborrheic keratosis, inflamed | inflamed SK > L82.0
seb keratosis | seb keratoses | seb k > L82.1
corn | corns and calluses | calluses | callosity | plantar callus > L84 {foot, feet, toe, toes, toenails, plantar, podiatry, callus, callosity, nails, shoes}
keratosis pilaris > L85.8
dry skin | xerosis > L85.3
asteatotic eczema > L30.8
skin scarring | scar tissue of the skin > L90.5
stretch marks > L90.6
skin tag | acrochordon > L91.8
hypergranulation tissue | proud flesh > L92.9
cutaneous lupus | DLE > L93.0
subacute cutaneous lupus | SCLE > L93.1
morphea | localized scleroderma > L94.0
livedo | livedo reticularis > R23.1
cutaneous vasculitis > L95.9
LCV > L95.9 {vasculitis, purpura, skin}
sweet syndrome > L98.2
nevus sebaceous > Q82.5
sebaceous hyperplasia > L73.8
skin atrophy > L90.9
chronic skin ulcer | nonhealing ulcer | nonhealing skin ulcer | non-healing ulcer | chronic ulcer > L98.49
leg ulcer | lower extremity ulcer | lower leg ulcer > L97.9
foot ulcer | plantar ulcer | neuropathic foot ulcer > L97.5
heel ulcer > L97.4
ankle ulcer > L97.3
venous ulcer | venous stasis ulcer | stasis ulcer | venous leg ulcer > I83.0
toe ulcer > L97.5
DFU | diabetic foot ulcer > E11.621
bedsore | bed sore | pressure sore | decubitus ulcer | decubitus wound | decubiti | pressure injury | pressure wound | pressure ulcer > L89.90
sacral decubitus | sacral pressure ulcer | sacral ulcer | sacral decubitus ulcer | sacral pressure injury > L89.159
heel pressure ulcer | heel decubitus | heel pressure injury > L89.6
ischial pressure ulcer | ischial decubitus > L89.309
trochanteric pressure ulcer | hip pressure ulcer | hip decubitus > L89.2
stage 1 sacral pressure ulcer | stage I sacral decubitus > L89.151
stage 2 sacral pressure ulcer | stage II sacral decubitus > L89.152
stage 3 sacral pressure ulcer | stage III sacral decubitus > L89.153
stage 4 sacral pressure ulcer | stage IV sacral decubitus > L89.154
unstageable sacral pressure ulcer > L89.150
deep tissue injury | deep tissue pressure injury > L89.96
skin necrosis | necrosis of skin > I96
skin breakdown | skin maceration > L98.8
red rash | rash of unknown cause > R21
skin thickening | indurated skin | skin induration > R23.4
peeling skin | desquamation | scaly skin > R23.4
skin nodule | skin papule | papule > R23.8 {skin, dermatology, biopsy}
chronic hives > L50.8
lichen planopilaris > L66.10
trichilemmal cyst > L72.12
@type other
lateral decubitus | dorsal decubitus | supine decubitus | prone decubitus | ventral decubitus | decubitus position | decubitus film | decubitus view | decubitus radiograph | boiling water | boiling oil
atopic dermatitis flexural | flexural atopic dermatitis > L20.82
allergic contact dermatitis due to hair dye | allergic contact dermatitis due to dye | hair dye dermatitis | hair dye allergy dermatitis > L23.4

# --- abscess, furuncle, carbuncle, cellulitis, lymphangitis by site
@type condition
chin abscess | cheek abscess | forehead abscess | temple abscess | submental abscess | temporal region abscess | face abscess | upper lip skin abscess | preauricular abscess > L02.01
chin furuncle | cheek furuncle | forehead furuncle | temple furuncle | face furuncle | facial furuncle | jaw furuncle | facial boil | boil of face > L02.02
chin carbuncle | cheek carbuncle | forehead carbuncle | temple carbuncle | facial carbuncle | jaw carbuncle > L02.03
neck furuncle | boil of neck | neck boil > L02.12
neck carbuncle > L02.13
chest wall abscess | abscess of chest wall | pectoral abscess | sternal skin abscess > L02.213
umbilical abscess | navel abscess | abscess of umbilicus > L02.216
trunk abscess | abscess of trunk > L02.219
loin abscess > L02.211
flank abscess > L02.217
scapular region furuncle > L02.222
groin boil | groin furuncle | inguinal furuncle | inguinal boil > L02.224
groin carbuncle | inguinal carbuncle > L02.234
abdominal wall furuncle | boil of abdominal wall > L02.221
chest wall furuncle | breast skin furuncle | boil of chest > L02.223
perineal furuncle | perineal boil > L02.225
perineal carbuncle > L02.235
gluteal furuncle | buttock furuncle | buttock boil | boil of buttock > L02.32
gluteal carbuncle | buttock carbuncle > L02.33
limb abscess > L02.41
axilla abscess > L02.41
axillary furuncle | axilla furuncle | axillary boil | armpit boil > L02.42
axillary carbuncle > L02.43
finger abscess | thumb abscess | palmar abscess | palm abscess > L02.51
hand furuncle | finger furuncle | thumb furuncle | palmar furuncle > L02.52
hand carbuncle | finger carbuncle | thumb carbuncle | palmar carbuncle > L02.53
toe abscess | plantar abscess | heel abscess | dorsal foot abscess | forefoot abscess > L02.61
foot furuncle | toe furuncle | heel furuncle > L02.62
foot carbuncle | toe carbuncle | heel carbuncle > L02.63
scalp abscess | head abscess skin > L02.811
scalp furuncle | scalp boil | boil of scalp > L02.821
scalp carbuncle | carbuncle of scalp > L02.831
metastatic skin abscess | multiple skin abscesses | purulent skin infection | subcutaneous abscess | infected subcutaneous collection > L02.91
felon | whitlow nonherpetic | pulp space infection of finger | nail fold infection | onychia of finger | infected fingernail | infected hangnail | periungual infection of finger | perionychia | onychitis > L03.01
infected ingrown toenail | infected toenail | onychia of toe | nail bed abscess of toe | nail abscess of toe | periungual infection of toe > L03.03
limb cellulitis > L03.119
thumb cellulitis | digital cellulitis of hand > L03.01
great toe cellulitis | hallux cellulitis > L03.03
axillary cellulitis | cellulitis of axilla | armpit cellulitis > L03.11
cheek cellulitis | chin cellulitis | forehead cellulitis | temple cellulitis | jaw cellulitis | submental cellulitis | nasal cellulitis face > L03.211
chest wall cellulitis | pectoral cellulitis | cellulitis of chest > L03.313
cellulitis of buttock | buttock cellulitis | gluteal cellulitis > L03.317
perineal cellulitis | cellulitis of perineum > L03.315
umbilical cellulitis | cellulitis of umbilicus > L03.316
trunk cellulitis | cellulitis of trunk > L03.319
flank cellulitis > L03.31A
inguinal cellulitis > L03.314
scalp cellulitis | cellulitis of scalp > L03.811
axillary lymphangitis > L03.12
finger lymphangitis | thumb lymphangitis > L03.02
toe lymphangitis > L03.04
facial lymphangitis | lymphangitis of face > L03.212
neck lymphangitis > L03.222
gluteal lymphangitis | buttock lymphangitis > L03.327
groin lymphangitis | inguinal lymphangitis > L03.324
abdominal wall lymphangitis > L03.321
chest wall lymphangitis > L03.323
acute cervical lymphadenitis | acute neck lymphadenitis | acute submandibular lymphadenitis | suppurative cervical lymphadenitis | cervical lymph node abscess | submandibular lymph node abscess > L04.0
acute inguinal lymphadenitis | acute groin adenitis | acute groin lymphadenitis | inguinal gland infection | suppurative inguinal lymphadenitis | acute inguinal adenitis | infected inguinal lymph node | inguinal lymph node abscess > L04.1
acute axillary lymphadenitis | acute axillary adenitis | axillary lymph node abscess | suppurative axillary lymphadenitis > L04.2
acute femoral lymphadenitis | acute popliteal lymphadenitis > L04.3
lymph gland abscess | lymph node abscess | septic lymphadenitis | suppurative lymphadenitis | acute adenitis | lymph node infection acute | acute lymph node infection > L04.9
pilonidal abscess | abscessed pilonidal cyst | pilonidal cyst abscess | pilonidal cyst with abscess | coccygeal abscess | postanal abscess > L05.01
postanal cyst | coccygeal cyst | coccygeal sinus | pilonidal sinus tract | coccygeal fistula > L05.92
impetigo bullosa | bullous impetigo > L01.03
bockhart impetigo > L01.02
impetiginized eczema | impetiginous eczema | impetiginized dermatitis | impetiginous dermatitis | secondarily infected dermatitis impetiginized | impetiginized > L01.1
ritter disease | dermatitis exfoliativa neonatorum | exfoliative dermatitis of newborn > L00
purulent dermatitis | septic dermatitis | suppurative dermatitis > L08.0
pyoderma vegetans | pyodermatitis vegetans > L08.81
dermatitis vegetans > L10.1
infected navel | umbilical infection | infection of umbilicus | infection of navel | omphalitis of adult | inflammation of umbilicus | navel inflammation > L08.82
localized skin infection | inflamed subcutaneous tissue | soft tissue infection | inflammation of leg | skin inflammation local | superficial soft tissue infection > L08.9
infectious dermatitis | infective eczema | infectious eczematoid dermatitis | infected eczema | infected dermatitis | engman disease > L30.3

# --- dermatitis by cause, more wordings
allergic metal dermatitis | chromium allergy contact | nickel dermatitis | allergic contact dermatitis due to nickel | contact allergy to nickel | jewelry dermatitis > L23.0
adhesive tape allergy dermatitis | adhesive contact dermatitis | allergic contact dermatitis due to tape | bandaid dermatitis | tape dermatitis | allergic contact dermatitis from adhesive > L23.1
cosmetic dermatitis | makeup dermatitis | contact dermatitis due to cosmetics | contact dermatitis from makeup > L25.0
neomycin contact allergy | allergic contact dermatitis to neomycin | allergic contact dermatitis to bacitracin | allergic contact dermatitis to topical antibiotic > L23.3
allergic latex contact dermatitis | latex contact dermatitis | allergic contact dermatitis to rubber > L23.5
toxicodendron dermatitis | primrose dermatitis | ragweed dermatitis | allergic plant dermatitis | allergic dermatitis due to plants | dermatitis due to poison ivy | dermatitis due to primrose > L23.7
dermatitis due to ragweed | urushiol dermatitis | rash from poison ivy | contact dermatitis due to poison oak | dermatitis venenata of poison ivy > L23.7
dermatitis due to plants | plant dermatitis | contact dermatitis due to plants | lime dermatitis contact > L25.5
dyed leather dermatitis | dermatitis due to dyes | contact dermatitis due to dyes > L25.2
allergic dermatitis due to dyes | allergic dermatitis to hair dye > L23.4
soap dermatitis | detergent dermatitis | dermatitis due to detergent | dishpan hands | irritant hand dermatitis from soap > L24.0
dermatitis due to oil | oil dermatitis | grease dermatitis > L24.1
dermatitis due to solvents | solvent dermatitis | turpentine dermatitis | dermatitis due to turpentine | dermatitis due to ketones | dermatitis due to glycols | dermatitis due to cyclohexane > L24.2
dermatitis due to caustics | dermatitis due to acids | dermatitis due to alkalis | bricklayer's itch | irritant adhesive dermatitis | insecticide dermatitis irritant | irritant dermatitis due to insecticide | rubber dermatitis > L24.5
cement dermatitis > L25.3
irritant metal dermatitis | dermatitis due to chromium > L24.81
incontinence-associated dermatitis | iad | moisture-associated skin damage from incontinence > L24.A2
moisture-associated skin damage | masd > L24.A9
saliva dermatitis | lip licker's dermatitis > L24.A1
peristomal dermatitis of colostomy | peristomal dermatitis of ileostomy | irritant dermatitis of colostomy > L24.B3
peristomal dermatitis | peristomal irritant dermatitis > L24.B0
dermatitis medicamentosa | drug dermatitis | exanthematous drug eruption | maculopapular drug eruption | maculopapular drug rash | dermatitis due to drugs | dermatitis due to medication | antibiotic rash | penicillin rash | drug-induced exanthem | generalized drug eruption > L27.0
localized drug eruption | hand-foot syndrome | palmar-plantar erythrodysesthesia | acral erythema | hand foot syndrome from chemotherapy | localized vaccination eruption > L27.1
food dermatitis | dermatitis due to food | dermatitis due to milk | dermatitis due to fish | dermatitis due to fruit | dermatitis due to meat | dermatitis from food ingestion | milk protein dermatitis | food-induced dermatitis > L27.2
arsenical dermatitis > L27.8
dermatitis due to internal agent > L27.9
besnier prurigo > L20.0
infantile eczema | atopic eczema of infancy > L20.83
intrinsic eczema > L20.84
atopic neurodermatitis > L20.81
cradle cap > L21.0
pityriasis furfuracea | pityriasis capitis | seborrheic scalp dermatitis | seborrhea of scalp | scalp seborrhea > L21.0
seborrheic eczema of infant | infantile seborrheic dermatitis > L21.1
diaper rash | diaper dermatitis | napkin dermatitis | ammonia dermatitis | jacquet dermatitis | diaper erythema > L22
lichenification | neurodermatitis circumscripta | lichen simplex chronicus of scalp | lichenified dermatitis > L28.0
nodular prurigo | picker's nodules | prurigo nodule > L28.1
hebra prurigo | prurigo mitis | papular urticaria | urticaria papulosa | prurigo > L28.2
senile pruritus | winter itch | uremic pruritus | aquagenic pruritus | cholestatic pruritus > L29.8
anogenital itching | genital itching | pruritus of genital organs | groin itching | jock area itching > L29.3
itching | generalized itching | pruritic skin > L29.9
discoid eczema | nummular dermatitis | coin-shaped eczema > L30.0
dyshidrotic dermatitis | vesicular hand eczema | cheiropompholyx | podopompholyx | dyshydrotic eczema | dyshydrotic dermatitis > L30.1
id reaction | id eruption | autoeczematization | dermatophytid | autosensitization dermatitis | dermatophytosis reaction > L30.2
friction dermatitis | frictional dermatitis | inframammary intertrigo | chafing > L30.4
pityriasis streptogenes | pityriasis sicca > L30.5
autoimmune progesterone dermatitis | pruritic dermatitis | bullous seasonal dermatitis | membranous dermatitis | eczema craquele | erythema craquele | asteatotic dermatitis | vesicular dermatitis seasonal > L30.8
erythrodermic dermatitis | generalized exfoliative dermatitis | hebra pityriasis | erythroderma exfoliative > L26
dermatitis gangrenosa of infants | pyoderma gangrenosum of skin > L88

# --- bullous, papulosquamous
duhring disease | dermatosis herpetiformis | dermatitis trophoneurotica | hydroa herpetiformis | duhring-brocq disease > L13.0
sneddon-wilkinson disease | subcorneal pustular dermatosis | subcorneal pustulosis > L13.1
bullous dermatosis | blistering disease | autoimmune blistering disease | bullous dermatitis | bullous skin disease | bullous disease > L13.9
erythema multiforme pemphigoides | senile dermatitis herpetiformis | bullous pemphigoid > L12.0
mucous membrane pemphigoid | ocular cicatricial pemphigoid | ocular pemphigoid | mucosal pemphigoid > L12.1
linear iga bullous disease of childhood | juvenile pemphigoid > L12.2
epidermolysis bullosa acquisita > L12.30
linear iga dermatosis | linear iga bullous dermatosis > L13.8
grover disease | transient acantholytic dermatosis > L11.1
senear-usher | pemphigus erythematodes > L10.4
paraneoplastic pemphigus > L10.81
nail psoriasis > L40.9
nummular psoriasis | psoriasis vulgaris > L40.0
pustular psoriasis generalized | von zumbusch psoriasis | impetigo herpetiformis > L40.1
palmoplantar pustulosis | pustular psoriasis of palms and soles | palmoplantar pustular psoriasis | pustular psoriasis of hands and feet | pustular psoriasis palmaris et plantaris | pustular bacterid | palmar plantar pustulosis > L40.3
hallopeau acrodermatitis | acrodermatitis continua > L40.2
droplet psoriasis | guttate psoriasis > L40.4
inverse psoriasis | flexural psoriasis | erythrodermic psoriasis | psoriatic erythroderma > L40.8
psa arthritis psoriasis | arthropathic psoriasis | psoriatic arthropathy > L40.50
psoriatic dactylitis | distal interphalangeal psoriatic arthritis | distal interphalangeal psoriasis | dip psoriatic arthritis > L40.51
psoriatic arthritis mutilans > L40.52
psoriatic spondylitis | psoriatic spondyloarthritis | axial psoriatic arthritis > L40.53
psoriatic juvenile arthritis | juvenile psoriatic arthritis > L40.54
mucha-habermann disease | pityriasis lichenoides acuta | parapsoriasis varioliformis | pleva > L41.0
parapsoriasis guttata | pityriasis lichenoides chronica > L41.1
parapsoriasis en plaques > L41.4
lichen ruber planus | lichen planus annular | lichen planus of nails | erosive lichen planus | oral erosive lichen planus > L43.9
lichen ruber moniliformis | lichen moniliformis | lichen planus moniliformis > L44.3
lichenoid drug eruption | lichenoid drug rash > L43.2
pinkus disease > L44.1
gianotti-crosti | papular acrodermatitis of childhood | infantile acrodermatitis papulosa > L44.4
tinea amiantacea | pityriasis amiantacea | seborrheic tinea amiantacea > L44.8
devergie disease > L44.0

seb derm > L21.9

# --- urticaria, erythema, light and radiation
nettle rash | wheals generalized > L50.9
giant urticaria noncontact | allergic hives | food-induced urticaria | drug-induced urticaria | urticaria due to food > L50.0
heat urticaria | urticaria due to heat > L50.2
factitial urticaria | dermatographic urticaria | factitious urticaria > L50.3
contact hives | urticaria due to plants > L50.6
chronic urticaria | recurrent urticaria | recurrent hives > L50.8
exercise-induced urticaria > L50.5
vibratory angioedema acquired urticaria > L50.4
toxic erythema | toxic skin eruption | scarlatiniform erythema toxic > L53.0
erythema figuratum perstans | erythema gyratum repens | erythema perstans | dermatitis figurate erythema > L53.3
erythroderma | erythema intertrigo palmar > L53.9
palmar erythema | erythema scarlatiniforme > L53.8
first degree sunburn > L55.0
second degree sunburn | blistering sunburn > L55.1
third degree sunburn > L55.2
photosensitivity drug reaction | phototoxic drug reaction | drug photosensitivity | drug-induced photosensitivity > L56.0
photoallergic drug reaction > L56.1
berloque dermatitis | phytophotodermatitis | photocontact dermatitis > L56.2
solar urticaria > L56.3
polymorphic light eruption | polymorphous light eruption | sun allergy rash | juvenile spring eruption > L56.4
light dermatitis acute | actinic dermatitis acute | acute actinic dermatitis | photodermatitis | photosensitivity dermatitis | sun-induced dermatitis | solar dermatitis acute | acute photodermatitis | actinic cheilitis | solar cheilitis | photosensitivity of skin | photosensitive dermatitis > L56.8
senile keratosis | senile keratoses | senile hyperkeratosis | leathery sun damaged keratosis | hyperkeratosis actinic | hypertrophic actinic keratosis > L57.0
solar elastosis | actinic elastosis | chronic actinic dermatitis | actinic dermatitis | farmer's skin | sailor's skin | weathered skin | weather skin | chronic sun damage | chronic solar skin changes > L57.8
redundant skin of face | senile elastosis | cutis laxa of elderly > L57.4
acute radiation dermatitis | acute radiodermatitis | x-ray dermatitis acute | acute x-ray dermatitis > L58.0
chronic radiation dermatitis | chronic x-ray dermatitis > L58.1
x-ray dermatitis | roentgen dermatitis | radioactive dermatitis | radiation skin reaction | radiation burn dermatitis | dermatitis due to radioactive substance > L58.9
infrared dermatitis | radiation fibrosis of skin | radiation dermatitis | dermatitis due to radiation > L59.8
dermatitis ab igne | dermatitis combustionis > L59.0

# --- nails, hair, acne, cysts, sweat
infected nail | nail discoloration | leukonychia | white nails | platonychia | nail displacement | pachyonychia acquired | subungual hyperkeratosis | melanonychia | longitudinal melanonychia > L60.8
nail separation | separated nail plate | detached toenail nontraumatic > L60.1
thickened toenails | ram's horn nail | overgrown nails | onychogryposis | overgrown toenails | nail hypertrophy | onychauxis > L60.2
onychorrhexis | onychomalacia | nail splitting | splitting nails | onychoschizia | trachyonychia | twenty nail dystrophy | ridged nails | thin nails | koilonychia | spoon nails > L60.3
beau lines | furrowed nails > L60.4
nail problem > L60.9
hair loss in patches autoimmune | patchy alopecia areata | celsus vitiligo | ophiasic alopecia > L63.9
baldness | balding | bald spots | hair thinning of scalp | atrichia acquired > L65.9
hereditary baldness | male baldness | calvities | hair loss pattern androgenetic | androgenetic hair loss > L64.9
telogen hair loss | stress-related hair shedding > L65.0
chemotherapy-induced alopecia | anagen hair loss > L65.1
cicatricial baldness | scarring hair loss > L66.9
frontal fibrosing alopecia > L66.12
atrophoderma vermiculata | ulerythema reticulatum | folliculitis ulerythematosa > L66.4
dissecting cellulitis of scalp | dissecting folliculitis of scalp > L66.3
gray hair premature | premature graying | poliosis | canities | graying of hair > L67.1
trichorrhexis invaginata acquired | brittle hair | fragilitas crinium | hair breakage > L67.8
excess hair | excessive body hair | hirsute | facial hirsutism > L68.0
acne | acne papules | papular acne | acne breakout > L70.9
adult acne | acne blackheads | comedones | blackheads | whiteheads of face | pustular acne > L70.0
acne necrotica | acne frontalis | varioliform acne > L70.2
acne cachecticorum | steroid acne | acne cosmetica | chloracne | acneiform eruption | drug-induced acne | acneiform rash > L70.8
acne neonatorum | infantile acne > L70.4
picker's acne | acne excoriee > L70.5
acne rosacea > L71.9
perioral dermatitis | periorificial dermatitis > L71.0
pilar cyst > L72.11
epidermal cyst | keratin cyst | epithelial inclusion cyst > L72.0
sebaceous cyst | steatoma of skin | atheroma of skin | ruptured sebaceous cyst > L72.3
keloid acne | acne keloidalis | acne keloidalis nuchae | dermatitis papillaris capillitii | folliculitis keloidalis > L73.0
ingrowing hair | shaving bumps | folliculitis barbae pseudo > L73.1
hidradenitis | hidrosadenitis | hydradenitis | hydroadenitis | acne inversa | suppurative hidradenitis | apocrine acne > L73.2
sycosis barbae | barber's itch nonfungal | hot tub folliculitis noninfective | eosinophilic folliculitis | pityrosporum folliculitis noninfectious | disease of sebaceous glands specified > L73.8
sebaceous gland disorder | sebaceous gland disease | disease of hair follicle > L73.9
miliaria | sweat rash > L74.3
sudamina > L74.1
oligohidrosis | hypohidrosis | anidrosis | thermogenic anhidrosis | absence of sweating | lack of sweating | decreased sweating of skin > L74.4
axillary hyperhidrosis | excessive underarm sweating | primary focal hyperhidrosis of axilla | localized hyperhidrosis of axilla > L74.510
palmar hyperhidrosis | sweaty palms | hyperhidrosis of palms | excessive sweating of hands > L74.512
plantar hyperhidrosis | sweaty feet | hyperhidrosis of soles | excessive sweating of feet > L74.513
facial hyperhidrosis | hyperhidrosis of face | craniofacial hyperhidrosis > L74.511
focal hyperhidrosis | localized hyperhidrosis | primary focal hyperhidrosis > L74.519
frey syndrome > L74.52
hematidrosis | granulosis rubra nasi | urhidrosis | blood sweat | sweat gland cyst | hidrocystoma nonneoplastic | cyst of sweat gland > L74.8
sweat gland disorder | sweat gland disease | disease of sweat glands > L74.9
bromidrosis | malodorous sweat | fetid sweat | body odor from sweat | osmidrosis > L75.0
colored sweat > L75.1
fox-fordyce disease > L75.2

# --- pigment, keratin, atrophy, connective tissue, other
freckle | ephelis | ephelides | sun freckles > L81.2
lentigo | senile lentigo | liver spots of skin | riehl melanosis | poikiloderma pigmentosum | acquired melanosis of skin | melanosis of skin | tar melanosis | labial melanotic macule > L81.4
leukoderma | acquired depigmentation of skin > L81.5
idiopathic guttate hypomelanosis | hypomelanosis | diminished melanin formation > L81.6
schamberg disease | schamberg's purpura | gougerot-blum syndrome | majocchi disease | angioma serpiginosum | pigmented purpura | capillaritis of skin | lichen aureus > L81.7
minocycline hyperpigmentation | iron pigmentation of skin | metal pigmentation | argyria cutaneous | tattoo pigmentation of skin | exogenous ochronosis > L81.8
dyschromia | pigment lesion | pigmented lesion | pigmented skin lesion | skin pigmentation disorder | anomaly of pigmentation > L81.9
mask of pregnancy nonobstetric | chloasma > L81.1
senile verruca | senile wart | verruca senilis | basal cell papilloma | stucco keratosis | dermatosis papulosa nigra > L82.1
acanthosis | keratosis nigricans | acanthosis nigricans of neck > L83
clavus | heloma | tyloma | hyperkeratotic callus | intractable plantar keratosis | heloma durum | heloma molle > L84
keratoderma climactericum | palmoplantar keratoderma acquired | acquired keratoderma | palmoplantar keratosis > L85.1
acquired ichthyosis | xeroderma acquired > L85.0
asteatosis cutis | asteatosis | dry skin dermatitis xerotic | xerotic skin > L85.3
cutaneous horn | cornu cutaneum > L85.8

hyperkeratosis | hyperkeratotic lesion | epidermal hyperplasia | hyperkeratotic skin lesion | epithelial hyperplasia of skin | pseudoepitheliomatous hyperplasia of skin > L85.9
kyrle disease > L87.0
miescher's elastoma | elastoma intrapapillare perforans > L87.2
acquired perforating dermatosis | perforating folliculitis > L87.8
white spot disease of skin | lichen albus | lichen sclerosus et atrophicus > L90.0
atrophoderma | atrophia cutis | dermatrophy | atrophy of skin > L90.9
anetoderma | macular atrophy of skin > L90.8
atrophoderma neuriticum | senile skin atrophy | senile atrophy of skin | poikiloderma atrophic > L90.8
pellizzari anetoderma | jadassohn-pellizzari anetoderma > L90.2
skin scar | cicatrix of skin | adherent scar | disfiguring scar | painful scar | disfigurement due to scar | scar contracture of skin | atrophic scar | scar fibrosis of skin > L90.5
striae distensae | striae > L90.6 {skin, abdomen, steroid, stretch, thigh, breast}
hypertrophic scar | keloid | keloid scar | cheloid > L91.0
fibroepithelial polyp of skin | cutaneous tag > L91.8
necrobiosis lipoidica nondiabetic | facial granuloma | granuloma faciale > L92.2
necrobiosis lipoidica > L92.1
foreign body granuloma of skin | stitch granuloma of skin | talc granuloma of skin > L92.3
granulomatous dermatitis | umbilical granuloma of adult > L92.9
lupus erythematosus discoid | chronic cutaneous lupus > L93.0
lupus profundus | lupus panniculitis | lupus erythematosus profundus > L93.2
linear scleroderma | en coup de sabre > L94.1
circumscribed scleroderma | localized dermatosclerosis | dermatosclerosis > L94.0
subcutaneous calcification | calcinosis of skin | dystrophic calcification of skin | subcutaneous calcinosis | osteosis cutis | soft tissue calcinosis cutis > L94.2
ainhum disease > L94.6
gottron papules > L94.4
livedo vasculitis | atrophie blanche | livedoid vasculitis > L95.0
leukocytoclastic vasculitis of skin > M31.0
pyogenic granuloma | lobular capillary hemangioma | granuloma pyogenicum | telangiectatic granuloma > L98.0 {skin, finger, hand, scalp, face, shave, lesion, excision, arm, trunk, derm, dermatology, nodule, papule}
neurotic excoriation | skin picking lesions | dermatitis artefacta | factitial dermatitis | dermatitis factitia > L98.1
eosinophilic cellulitis > L98.3
lichen myxedematosus | papular mucinosis | cutaneous mucinosis | papular myxedema | focal mucinosis > L98.5
infiltrative skin disorder | lymphocytic infiltrate of skin > L98.6
redundant skin | excess skin | loose skin after weight loss | pannus of abdomen | excess abdominal skin > L98.7
abdominal panniculus > E65
lymphocytoma cutis | benign lymphocytoma cutis | pseudolymphoma of skin | rhytidosis facialis | facial wrinkles | wrinkled skin | sinus of skin | vascular skin disorder | factitial ulcer complex > L98.8
skin disease | skin disorder | dermatosis | skin condition | subcutaneous tissue disease | disease of subcutaneous tissue | skin sore | sore of skin > L98.9
subcutaneous granuloma > L92.3
relapsing panniculitis > M35.6

# --- chronic ulcers: the site; side and depth are added
skin breakdown only = limited to breakdown of skin {ulcer}
exposed fat layer | subcutaneous fat exposed | fat exposed | through to the fat layer | down to fat | down to the fat layer | into the fat layer | through the fat layer | extends to subcutaneous fat | into subcutaneous fat | extending to fat | full thickness to fat | subcutaneous tissue exposed | down to subcutaneous tissue = with fat layer exposed {ulcer}
exposed muscle | muscle exposed = muscle involvement without evidence of necrosis {ulcer}
exposed bone | bone exposed = bone involvement without evidence of necrosis {ulcer}
muscle necrosis | necrotic muscle = necrosis of muscle {ulcer}
bone necrosis | necrotic bone = necrosis of bone {ulcer}
thigh ulcer | nonhealing thigh ulcer | chronic thigh ulcer | trophic thigh ulcer > L97.1
calf ulcer | ulcer of calf | ulcer of left calf | ulcer of right calf | chronic calf ulcer | nonhealing calf ulcer > L97.2
midfoot ulcer | chronic heel ulcer | nonhealing heel ulcer > L97.4
malleolar ulcer | medial malleolus ulcer | lateral malleolus ulcer | chronic ankle ulcer > L97.3
knee ulcer | shin ulcer | pretibial ulcer | crural ulcer | lower limb ulcer | chronic leg ulcer | trophic leg ulcer | nonhealing leg ulcer | indolent leg ulcer | ulcer of tibia skin > L97.9
forefoot ulcer | metatarsal head ulcer | hallux ulcer | great toe ulcer | trophic foot ulcer | chronic foot ulcer | nonhealing foot ulcer > L97.5
non-pressure ulcer of buttock | chronic buttock ulcer > L98.41
non-pressure ulcer of back | chronic back ulcer > L98.42
abdominal wall ulcer | ulcer of abdominal skin | chronic abdominal wall ulcer > L98.43
chest wall ulcer | chronic chest wall ulcer > L98.44
ulcer of cheek skin > L98.46
chronic neck ulcer > L98.45
inguinal ulcer of skin > L98.47
forearm ulcer > L98.A2
upper arm ulcer > L98.A1
skin ulcer | ulcer of skin | ulcerated skin | cutaneous ulcer | phagedenic ulcer | fistulous ulcer | tropical ulcer | trophic ulcer | meleney ulcer | meleney gangrene | chronic undermining burrowing ulcer > L98.499
desert sore | veldt sore | barcoo rot | ulcer of nose skin | scalp ulcer | progressive synergistic gangrene | neurogenic ulcer | perforating ulcer of skin > L98.499

# only as written: "came back with an ulcer" is none of the back
back ulcer | ulcer of back | ulcer of the back | ulcer on back = non-pressure chronic ulcer of back
chest ulcer | ulcer of chest | ulcer of the chest = non-pressure chronic ulcer of chest
neck ulcer | ulcer of neck | ulcer of the neck = non-pressure chronic ulcer of neck
face ulcer | facial ulcer | ulcer of face | ulcer of the face = non-pressure chronic ulcer of face
groin ulcer | ulcer of groin | ulcer of the groin = non-pressure chronic ulcer of groin
hand ulcer | finger ulcer | ulcer of hand | ulcer of the hand | ulcer of left hand | ulcer of right hand = non-pressure chronic ulcer of hand
abdominal skin ulcer | ulcer of abdomen | ulcer of the abdomen = non-pressure chronic ulcer of abdomen
buttock ulcer | ulcer of buttock | ulcer of the buttock | ulcer of left buttock | ulcer of right buttock | ulcer of the left buttock | ulcer of the right buttock = non-pressure chronic ulcer of buttock
cellulitis of back | cellulitis of the back | back cellulitis = cellulitis of back [any part except buttock]
back furuncle | boil of back | boil on back | boil of the back = furuncle of back [any part, except buttock]
back carbuncle | carbuncle of back = carbuncle of back [any part, except buttock]
callus > L84 {foot, feet, toe, toes, plantar, podiatry, corn, debrided, pared, heel, hallux, metatarsal head}
@type other
bridging callus | callus bridging | healing callus | early callus | callus noted at the fracture
@type condition

wells syndrome | wells disease = eosinophilic cellulitis

# --- after procedures on the skin
skin seroma after procedure | postoperative seroma of skin | subcutaneous seroma postoperative > L76.34
skin hematoma after procedure | subcutaneous hematoma postprocedural > L76.32

# --- infections of a limb: the words of the title, so that limb and side together find the code; "=" reads only the order written
@type condition
leg cellulitis | lower leg cellulitis | ankle cellulitis | knee cellulitis | hip cellulitis | calf cellulitis | shin cellulitis | thigh cellulitis | foot cellulitis = cellulitis of lower limb
lower extremity cellulitis | heel cellulitis | pretibial cellulitis | prepatellar cellulitis | popliteal cellulitis | femoral cellulitis | septic leg | LE cellulitis = cellulitis of lower limb
cellulitis of leg | cellulitis of the leg | cellulitis of lower leg | cellulitis of the lower leg | cellulitis of ankle | cellulitis of the ankle | cellulitis of knee | cellulitis of the knee | cellulitis of hip | cellulitis of the hip | cellulitis of calf = cellulitis of lower limb
cellulitis of the calf | cellulitis of shin | cellulitis of the shin | cellulitis of thigh | cellulitis of the thigh | cellulitis of foot | cellulitis of the foot | cellulitis of lower extremity | cellulitis of the lower extremity = cellulitis of lower limb
cellulitis of left leg | cellulitis of the left leg | cellulitis left leg | cellulitis of left lower leg | cellulitis of the left lower leg | cellulitis left lower leg | cellulitis of left ankle | cellulitis of the left ankle | cellulitis left ankle | cellulitis of left knee = cellulitis of left lower limb
cellulitis of the left knee | cellulitis left knee | cellulitis of left hip | cellulitis of the left hip | cellulitis left hip | cellulitis of left calf | cellulitis of the left calf | cellulitis left calf | cellulitis of left shin | cellulitis of the left shin | cellulitis left shin = cellulitis of left lower limb
cellulitis of left thigh | cellulitis of the left thigh | cellulitis left thigh | cellulitis of left foot | cellulitis of the left foot | cellulitis left foot | cellulitis of left lower extremity | cellulitis of the left lower extremity | cellulitis left lower extremity = cellulitis of left lower limb
cellulitis of right leg | cellulitis of the right leg | cellulitis right leg | cellulitis of right lower leg | cellulitis of the right lower leg | cellulitis right lower leg | cellulitis of right ankle = cellulitis of right lower limb
cellulitis of the right ankle | cellulitis right ankle | cellulitis of right knee | cellulitis of the right knee | cellulitis right knee | cellulitis of right hip | cellulitis of the right hip | cellulitis right hip = cellulitis of right lower limb
cellulitis of right calf | cellulitis of the right calf | cellulitis right calf | cellulitis of right shin | cellulitis of the right shin | cellulitis right shin | cellulitis of right thigh | cellulitis of the right thigh = cellulitis of right lower limb
cellulitis right thigh | cellulitis of right foot | cellulitis of the right foot | cellulitis right foot | cellulitis of right lower extremity | cellulitis of the right lower extremity | cellulitis right lower extremity = cellulitis of right lower limb
arm cellulitis | shoulder cellulitis | elbow cellulitis | forearm cellulitis | wrist cellulitis | upper arm cellulitis | hand cellulitis | upper extremity cellulitis | antecubital cellulitis | septic arm | septic hand | UE cellulitis = cellulitis of upper limb
cellulitis of arm | cellulitis of the arm | cellulitis of shoulder | cellulitis of the shoulder | cellulitis of elbow | cellulitis of the elbow | cellulitis of forearm | cellulitis of the forearm | cellulitis of wrist = cellulitis of upper limb
cellulitis of the wrist | cellulitis of upper arm | cellulitis of the upper arm | cellulitis of hand | cellulitis of the hand | cellulitis of upper extremity | cellulitis of the upper extremity = cellulitis of upper limb
cellulitis of left arm | cellulitis of the left arm | cellulitis left arm | cellulitis of left shoulder | cellulitis of the left shoulder | cellulitis left shoulder | cellulitis of left elbow | cellulitis of the left elbow | cellulitis left elbow = cellulitis of left upper limb
cellulitis of left forearm | cellulitis of the left forearm | cellulitis left forearm | cellulitis of left wrist | cellulitis of the left wrist | cellulitis left wrist | cellulitis of left upper arm | cellulitis of the left upper arm = cellulitis of left upper limb
cellulitis left upper arm | cellulitis of left hand | cellulitis of the left hand | cellulitis left hand | cellulitis of left upper extremity | cellulitis of the left upper extremity | cellulitis left upper extremity = cellulitis of left upper limb
cellulitis of right arm | cellulitis of the right arm | cellulitis right arm | cellulitis of right shoulder | cellulitis of the right shoulder | cellulitis right shoulder | cellulitis of right elbow | cellulitis of the right elbow | cellulitis right elbow = cellulitis of right upper limb
cellulitis of right forearm | cellulitis of the right forearm | cellulitis right forearm | cellulitis of right wrist | cellulitis of the right wrist | cellulitis right wrist | cellulitis of right upper arm | cellulitis of the right upper arm = cellulitis of right upper limb
cellulitis right upper arm | cellulitis of right hand | cellulitis of the right hand | cellulitis right hand | cellulitis of right upper extremity | cellulitis of the right upper extremity | cellulitis right upper extremity = cellulitis of right upper limb
cellulitis of both arms | cellulitis of both hands | cellulitis of both upper extremities = cellulitis of bilateral upper limb
@let OF = of | of the | on | on the | -
@let LEFT = left | L | Lt
@let RIGHT = right | R | Rt
@let ARM = arm | shoulder | elbow | forearm | wrist | upper arm | upper extremity | antecubital
@let LEG = leg | lower leg | ankle | knee | hip | calf | shin | thigh | lower extremity | pretibial | prepatellar | popliteal | femoral
$ARM abscess | abscess $OF $ARM = cutaneous abscess of upper limb
$LEG abscess | abscess $OF $LEG = cutaneous abscess of lower limb
$LEFT $ARM abscess | abscess $OF $LEFT $ARM = cutaneous abscess of left upper limb
$RIGHT $ARM abscess | abscess $OF $RIGHT $ARM = cutaneous abscess of right upper limb
$LEFT $LEG abscess | abscess $OF $LEFT $LEG = cutaneous abscess of left lower limb
$RIGHT $LEG abscess | abscess $OF $RIGHT $LEG = cutaneous abscess of right lower limb
leg furuncle | lower leg furuncle | ankle furuncle | knee furuncle | hip furuncle | calf furuncle | shin furuncle | thigh furuncle | prepatellar furuncle | popliteal furuncle | femoral furuncle = furuncle of lower limb
furuncle of leg | furuncle of the leg | furuncle of lower leg | furuncle of the lower leg | furuncle of ankle | furuncle of the ankle | furuncle of knee | furuncle of the knee | furuncle of hip = furuncle of lower limb
furuncle of the hip | furuncle of calf | furuncle of the calf | furuncle of shin | furuncle of the shin | furuncle of thigh | furuncle of the thigh = furuncle of lower limb
furuncle of left leg | furuncle of the left leg | furuncle left leg | furuncle of left lower leg | furuncle of the left lower leg | furuncle left lower leg | furuncle of left ankle | furuncle of the left ankle = furuncle of left lower limb
furuncle left ankle | furuncle of left knee | furuncle of the left knee | furuncle left knee | furuncle of left hip | furuncle of the left hip | furuncle left hip | furuncle of left calf | furuncle of the left calf = furuncle of left lower limb
furuncle left calf | furuncle of left shin | furuncle of the left shin | furuncle left shin | furuncle of left thigh | furuncle of the left thigh | furuncle left thigh = furuncle of left lower limb
furuncle of right leg | furuncle of the right leg | furuncle right leg | furuncle of right lower leg | furuncle of the right lower leg | furuncle right lower leg | furuncle of right ankle | furuncle of the right ankle = furuncle of right lower limb
furuncle right ankle | furuncle of right knee | furuncle of the right knee | furuncle right knee | furuncle of right hip | furuncle of the right hip | furuncle right hip | furuncle of right calf | furuncle of the right calf = furuncle of right lower limb
furuncle right calf | furuncle of right shin | furuncle of the right shin | furuncle right shin | furuncle of right thigh | furuncle of the right thigh | furuncle right thigh = furuncle of right lower limb
arm furuncle | shoulder furuncle | elbow furuncle | forearm furuncle | wrist furuncle | upper arm furuncle = furuncle of upper limb
furuncle of arm | furuncle of the arm | furuncle of shoulder | furuncle of the shoulder | furuncle of elbow | furuncle of the elbow | furuncle of forearm | furuncle of the forearm | furuncle of wrist | furuncle of the wrist | furuncle of upper arm | furuncle of the upper arm = furuncle of upper limb
furuncle of left arm | furuncle of the left arm | furuncle left arm | furuncle of left shoulder | furuncle of the left shoulder | furuncle left shoulder | furuncle of left elbow | furuncle of the left elbow | furuncle left elbow | furuncle of left forearm = furuncle of left upper limb
furuncle of the left forearm | furuncle left forearm | furuncle of left wrist | furuncle of the left wrist | furuncle left wrist | furuncle of left upper arm | furuncle of the left upper arm | furuncle left upper arm = furuncle of left upper limb
furuncle of right arm | furuncle of the right arm | furuncle right arm | furuncle of right shoulder | furuncle of the right shoulder | furuncle right shoulder | furuncle of right elbow | furuncle of the right elbow | furuncle right elbow | furuncle of right forearm = furuncle of right upper limb
furuncle of the right forearm | furuncle right forearm | furuncle of right wrist | furuncle of the right wrist | furuncle right wrist | furuncle of right upper arm | furuncle of the right upper arm | furuncle right upper arm = furuncle of right upper limb
leg boil | thigh boil = furuncle of lower limb
boil of leg | boil of the leg | boil of thigh | boil of the thigh = furuncle of lower limb
boil of left leg | boil of the left leg | boil left leg | boil of left thigh | boil of the left thigh | boil left thigh = furuncle of left lower limb
boil of right leg | boil of the right leg | boil right leg | boil of right thigh | boil of the right thigh | boil right thigh = furuncle of right lower limb
arm boil = furuncle of upper limb
boil of arm | boil of the arm = furuncle of upper limb
boil of left arm | boil of the left arm | boil left arm = furuncle of left upper limb
boil of right arm | boil of the right arm | boil right arm = furuncle of right upper limb
leg carbuncle | ankle carbuncle | knee carbuncle | hip carbuncle | popliteal carbuncle | thigh carbuncle | femoral carbuncle = carbuncle of lower limb
carbuncle of leg | carbuncle of the leg | carbuncle of ankle | carbuncle of the ankle | carbuncle of knee | carbuncle of the knee | carbuncle of hip | carbuncle of the hip | carbuncle of thigh | carbuncle of the thigh = carbuncle of lower limb
carbuncle of left leg | carbuncle of the left leg | carbuncle left leg | carbuncle of left ankle | carbuncle of the left ankle | carbuncle left ankle | carbuncle of left knee | carbuncle of the left knee = carbuncle of left lower limb
carbuncle left knee | carbuncle of left hip | carbuncle of the left hip | carbuncle left hip | carbuncle of left thigh | carbuncle of the left thigh | carbuncle left thigh = carbuncle of left lower limb
carbuncle of right leg | carbuncle of the right leg | carbuncle right leg | carbuncle of right ankle | carbuncle of the right ankle | carbuncle right ankle | carbuncle of right knee | carbuncle of the right knee = carbuncle of right lower limb
carbuncle right knee | carbuncle of right hip | carbuncle of the right hip | carbuncle right hip | carbuncle of right thigh | carbuncle of the right thigh | carbuncle right thigh = carbuncle of right lower limb
arm carbuncle | shoulder carbuncle | elbow carbuncle | forearm carbuncle | wrist carbuncle = carbuncle of upper limb
carbuncle of arm | carbuncle of the arm | carbuncle of shoulder | carbuncle of the shoulder | carbuncle of elbow | carbuncle of the elbow | carbuncle of forearm | carbuncle of the forearm | carbuncle of wrist | carbuncle of the wrist = carbuncle of upper limb
carbuncle of left arm | carbuncle of the left arm | carbuncle left arm | carbuncle of left shoulder | carbuncle of the left shoulder | carbuncle left shoulder | carbuncle of left elbow | carbuncle of the left elbow = carbuncle of left upper limb
carbuncle left elbow | carbuncle of left forearm | carbuncle of the left forearm | carbuncle left forearm | carbuncle of left wrist | carbuncle of the left wrist | carbuncle left wrist = carbuncle of left upper limb
carbuncle of right arm | carbuncle of the right arm | carbuncle right arm | carbuncle of right shoulder | carbuncle of the right shoulder | carbuncle right shoulder | carbuncle of right elbow | carbuncle of the right elbow = carbuncle of right upper limb
carbuncle right elbow | carbuncle of right forearm | carbuncle of the right forearm | carbuncle right forearm | carbuncle of right wrist | carbuncle of the right wrist | carbuncle right wrist = carbuncle of right upper limb
leg lymphangitis | thigh lymphangitis | foot lymphangitis | ankle lymphangitis | knee lymphangitis | hip lymphangitis | calf lymphangitis | lower extremity lymphangitis = acute lymphangitis of lower limb
lymphangitis of leg | lymphangitis of the leg | lymphangitis of thigh | lymphangitis of the thigh | lymphangitis of foot | lymphangitis of the foot | lymphangitis of ankle | lymphangitis of the ankle | lymphangitis of knee = acute lymphangitis of lower limb
lymphangitis of the knee | lymphangitis of hip | lymphangitis of the hip | lymphangitis of calf | lymphangitis of the calf | lymphangitis of lower extremity | lymphangitis of the lower extremity = acute lymphangitis of lower limb
lymphangitis of left leg | lymphangitis of the left leg | lymphangitis left leg | lymphangitis of left thigh | lymphangitis of the left thigh | lymphangitis left thigh | lymphangitis of left foot | lymphangitis of the left foot = acute lymphangitis of left lower limb
lymphangitis left foot | lymphangitis of left ankle | lymphangitis of the left ankle | lymphangitis left ankle | lymphangitis of left knee | lymphangitis of the left knee | lymphangitis left knee | lymphangitis of left hip = acute lymphangitis of left lower limb
lymphangitis of the left hip | lymphangitis left hip | lymphangitis of left calf | lymphangitis of the left calf | lymphangitis left calf | lymphangitis of left lower extremity | lymphangitis of the left lower extremity = acute lymphangitis of left lower limb
lymphangitis left lower extremity = acute lymphangitis of left lower limb
lymphangitis of right leg | lymphangitis of the right leg | lymphangitis right leg | lymphangitis of right thigh | lymphangitis of the right thigh | lymphangitis right thigh | lymphangitis of right foot | lymphangitis of the right foot = acute lymphangitis of right lower limb
lymphangitis right foot | lymphangitis of right ankle | lymphangitis of the right ankle | lymphangitis right ankle | lymphangitis of right knee | lymphangitis of the right knee | lymphangitis right knee | lymphangitis of right hip = acute lymphangitis of right lower limb
lymphangitis of the right hip | lymphangitis right hip | lymphangitis of right calf | lymphangitis of the right calf | lymphangitis right calf | lymphangitis of right lower extremity | lymphangitis of the right lower extremity = acute lymphangitis of right lower limb
lymphangitis right lower extremity = acute lymphangitis of right lower limb
arm lymphangitis | forearm lymphangitis | hand lymphangitis | wrist lymphangitis | elbow lymphangitis | shoulder lymphangitis | upper extremity lymphangitis = acute lymphangitis of upper limb
lymphangitis of arm | lymphangitis of the arm | lymphangitis of forearm | lymphangitis of the forearm | lymphangitis of hand | lymphangitis of the hand | lymphangitis of wrist | lymphangitis of the wrist = acute lymphangitis of upper limb
lymphangitis of elbow | lymphangitis of the elbow | lymphangitis of shoulder | lymphangitis of the shoulder | lymphangitis of upper extremity | lymphangitis of the upper extremity = acute lymphangitis of upper limb
lymphangitis of left arm | lymphangitis of the left arm | lymphangitis left arm | lymphangitis of left forearm | lymphangitis of the left forearm | lymphangitis left forearm | lymphangitis of left hand = acute lymphangitis of left upper limb
lymphangitis of the left hand | lymphangitis left hand | lymphangitis of left wrist | lymphangitis of the left wrist | lymphangitis left wrist | lymphangitis of left elbow | lymphangitis of the left elbow = acute lymphangitis of left upper limb
lymphangitis left elbow | lymphangitis of left shoulder | lymphangitis of the left shoulder | lymphangitis left shoulder | lymphangitis of left upper extremity | lymphangitis of the left upper extremity = acute lymphangitis of left upper limb
lymphangitis left upper extremity = acute lymphangitis of left upper limb
lymphangitis of right arm | lymphangitis of the right arm | lymphangitis right arm | lymphangitis of right forearm | lymphangitis of the right forearm | lymphangitis right forearm | lymphangitis of right hand = acute lymphangitis of right upper limb
lymphangitis of the right hand | lymphangitis right hand | lymphangitis of right wrist | lymphangitis of the right wrist | lymphangitis right wrist | lymphangitis of right elbow | lymphangitis of the right elbow = acute lymphangitis of right upper limb
lymphangitis right elbow | lymphangitis of right shoulder | lymphangitis of the right shoulder | lymphangitis right shoulder | lymphangitis of right upper extremity | lymphangitis of the right upper extremity = acute lymphangitis of right upper limb
lymphangitis right upper extremity = acute lymphangitis of right upper limb

# --- known words that never make a code: "back" that is no site
@type other
came back | comes back | went back | going back | called back | brought back | is back | back again | sent back | back from | back for | back with | back in clinic | back at work

#--- second round: infections of skin
@typecondition
multiple boils | multiple furuncles | recurrent furunculosis | recurrent boils | folliculitis furuncular > L02.92
flankfuruncle | boil of flank | furuncle of flank = furuncle of flank

cellulitisof flank > L03.31A
sloughingabscess of skin | abscess of skin and subcutaneous tissue | abscess of subcutaneous tissue | superficial abscess | abscess of soft tissue | soft tissue abscess | carbuncular abscess | phlegmonous abscess > L02.91
abscessof wall of abdomen | abdomen wall abscess | iliac region abscess | hypochondrial abscess | epigastric wall abscess > L02.211
cervicalskin abscess | neck skin abscess | nape abscess | abscess of nape > L02.11
parietalregion abscess | occipital abscess of scalp | abscess of scalp | abscess of head | temporal scalp abscess > L02.811
submaxillaryabscess | submandibular skin abscess | abscess of chin | abscess of cheek | abscess of forehead | abscess of temple | abscess of jaw skin | nose skin abscess | abscess of skin of nose > L02.01
abscessof buttock | gluteal region abscess | abscess of gluteal region > L02.31
abscessof groin | abscess of inguinal region | inguinal region abscess > L02.214
abscessof perineum | perineum abscess > L02.215
abscessof back | lumbar region abscess superficial | dorsal skin abscess | scapular abscess | interscapular abscess > L02.212
abscessof axilla | axillary region abscess | abscess of armpit > L02.41
abscessof finger | abscess of thumb | abscess of palm | abscess of hand > L02.51
abscessof toe | abscess of heel | abscess of sole | sole abscess > L02.61
septichand cellulitis | dorsal hand cellulitis = cellulitis of upper limb
whitlow | paronychia of finger | felon of finger | finger pulp abscess | panaritium | onychia | onychia and paronychia of finger | nail infection of finger | nail bed infection of finger | pulp abscess of finger | subungual abscess of finger | suppuration of nail > L03.01
paronychiaof toe | onychia of toe nail | infection of toenail | nail infection of toe | subungual abscess of toe | felon of toe > L03.03
periungualinfection | infection of nail bed | infected nail bed | nail bed infection > L03.019
septicleg cellulitis | septic foot cellulitis = cellulitis of lower limb
septicfoot with lymphangitis | septic leg with lymphangitis | lymphangitis of lower limb = acute lymphangitis of lower limb
septichand with lymphangitis | septic arm with lymphangitis = acute lymphangitis of upper limb
septicfinger with lymphangitis | lymphangitis of finger | lymphangitis of thumb > L03.02
septictoe with lymphangitis | lymphangitis of toe > L03.04
streakinglymphangitis | septic lymphangitis | suppurative lymphangitis | acute lymphangitis > L03.91
diffusecellulitis | phlegmonous cellulitis | gangrenous cellulitis of skin | septic cellulitis | chronic cellulitis of skin | indurated cellulitis > L03.90
cellulitisof face | cellulitis of nose skin | external nose cellulitis | cellulitis of forehead | cellulitis of chin | submandibular region cellulitis of skin > L03.211
cellulitisof head | cellulitis of scalp and neck > L03.811
cellulitisof back | cellulitis of lumbar region > L03.312
cellulitisof groin | cellulitis of inguinal region > L03.314
cellulitisof anterior abdominal wall | cellulitis of pannus | pannus cellulitis | panniculus cellulitis | cellulitis of panniculus > L03.311
cervicalgland abscess | abscess of cervical lymph node | acute lymphadenitis of neck | acute cervical adenitis | acute submental lymphadenitis | acute lymphadenitis of head | acute lymphadenitis of face > L04.0
acute preauricular lymphadenitis | acute occipital lymphadenitis | suppurative cervical adenitis | infection of cervical lymph nodes | abscess of submandibular lymph node > L04.0
inguinallymph gland abscess | abscess of inguinal lymph node | acute lymphadenitis of groin | suppurating inguinal adenitis | infection of inguinal gland | abscess of inguinal gland > L04.1
axillarygland infection | infection of axillary lymph node | abscess of axillary lymph node | infected axillary gland | acute epitrochlear lymphadenitis | acute lymphadenitis of axilla | acute brachial lymphadenitis | acute lymphadenitis of arm > L04.2
acutelymphadenitis of leg | acute lymphadenitis of thigh | abscess of femoral lymph node | acute lymphadenitis of hip > L04.3
suppuratingbubo | bubo nonvenereal | phagedenic bubo | abscess of lymph gland | abscess of lymph node | infective lymphadenitis | infectious lymphadenitis | pyogenic lymphadenitis | septic adenitis > L04.9
suppurative adenitis | phlegmonous lymphadenitis | suppurating lymph node | lymph gland infection | lymph node necrosis | necrosis of lymph gland | infected lymph node > L04.9
pilonidalfistula | pilonidal sinus | sacrococcygeal fistula | sacrococcygeal cyst | sacral dermal sinus acquired | coccygeal sinus tract | sacrococcygeal sinus > L05.92
infectedpilonidal sinus | pilonidal sinus with abscess | pilonidal fistula with abscess > L05.02
pilonidaldermoid cyst | sacrococcygeal pilonidal cyst > L05.91
pustularfolliculitis | follicular impetigo | superficial pustular folliculitis | impetigo of bockhart | pustular perifolliculitis > L01.02
circinateimpetigo | impetigo neonatorum nonbullous | impetigo simplex | crusted impetigo | ulcerative impetigo | impetigo vulgaris | nonbullous impetigo of skin > L01.00
bullousneonatal impetigo | pemphigus neonatorum | impetiginous bullae > L01.03
impetiginizationof dermatosis | impetiginized skin | secondary impetigo > L01.1
staphylococcalpemphigus of newborn | ritter syndrome | scalded skin syndrome > L00
pyoderma | septic dermatitis of skin | suppurative dermatosis | pyogenic dermatitis | pyogenic skin infection > L08.0
erythrasma > L08.1
pyostomatitisvegetans pyoderma | dermatitis vegetans pyoderma > L08.81
septicumbilicus | septic navel | umbilicus inflammation | umbilical sepsis nonneonatal | cellulitis of navel > L08.82
sinustract infected of skin | infected sinus of skin | spiegler-fendt sarcoid | superficial skin sinus infection > L08.89
infectionof finger | infected finger | finger infection | infection of toe | toe infection | infected toe | infection of thumb | infection of leg | infected foot > L08.9 {infection, infected, cellulitis, antibiotics, antibiotic, pus, erythema, septic, cephalexin, drainage, diabetic}
infection of foot | infection of hand | infection of arm | infection of skin | infection of soft tissue | infected skin lesion | local infection of skin > L08.9 {infection, infected, cellulitis, antibiotics, antibiotic, pus, erythema, septic, cephalexin, drainage, diabetic}
skin infection staphylococcal | infection of subcutaneous tissue | infected skin | septic finger | septic toe > L08.9 {infection, infected, cellulitis, antibiotics, antibiotic, pus, erythema, septic, cephalexin, drainage, diabetic}

#--- second round: dermatitis by kind and cause
besnier'sprurigo | besnier prurigo diathesis > L20.0
flexuraleczema | atopic flexural eczema | flexural dermatitis | antecubital and popliteal eczema > L20.82
disseminatedneurodermatitis | diffuse neurodermatitis | neurodermatitis disseminata | neurodermatitis atopic > L20.81
infantileatopic dermatitis | eczema infantum | infantile dermatitis acute | eczema of infant > L20.83
allergiceczema intrinsic | intrinsic atopic dermatitis > L20.84
extrinsicatopic dermatitis > L20.89
atopicdermatosis | disseminated eczema atopic | eczema atopic | constitutional eczema > L20.9
seborrheasicca | seborrhea capitis | milk crust | crusta lactea | cradle cap of infant | scurf of scalp | scaly scalp > L21.0
seborrheaoleosa | seborrhea corporis | seborrheic intertrigo | seborrheic dermatosis | facial seborrheic dermatitis > L21.9
erythemaof diaper area | ammoniacal dermatitis | psoriasiform napkin eruption | napkin rash | napkin psoriasis | diaper area rash > L22
contactdermatitis due to nickel | mercury contact allergy | allergic dermatitis due to metals | allergic contact dermatitis due to chromium | cobalt allergy dermatitis | metal contact allergy | allergic contact dermatitis to nickel > L23.0
allergicdermatitis due to adhesive | allergic dermatitis due to plaster | allergic contact dermatitis to adhesive tape | allergic adhesive plaster dermatitis | contact allergy to adhesive | allergic reaction to adhesive tape | adhesive allergy dermatitis > L23.1
allergicdermatitis due to cosmetics | cosmetic contact allergy | allergic contact dermatitis to cosmetics | allergic contact dermatitis from makeup | fragrance contact allergy | allergic contact dermatitis to fragrance | allergic contact dermatitis to shampoo > L23.2
allergiccontact dermatitis to topical medication | allergic dermatitis due to topical drugs | topical neomycin allergy | allergic contact dermatitis due to iodine on skin | contact allergy to topical drug > L23.3
dermatitisdue to dyes allergic | allergic contact dermatitis from hair dye | paraphenylenediamine allergy > L23.4
allergicdermatitis due to cement | allergic dermatitis due to insecticide | allergic dermatitis due to plastic | allergic dermatitis due to rubber | allergic contact dermatitis to latex > L23.5
allergic contact dermatitis to plastic | allergic rubber dermatitis | allergic contact dermatitis due to chromate in cement | nylon dermatitis > L23.5
baker'sitch | baker itch | allergic contact dermatitis to food | allergic dermatitis due to food on skin | baker's dermatitis | allergic contact dermatitis due to flour > L23.6
lacquertree dermatitis | dermatitis due to lacquer tree | dermatitis due to poison oak | dermatitis due to poison sumac | poison vine dermatitis | sumac dermatitis | rhus rash > L23.7
allergic contact dermatitis due to poison ivy | dermatitis due to primula | dermatitis due to rhus | contact dermatitis due to poison ivy | dermatitis due to ambrosia plant > L23.7
allergiccontact dermatitis due to dander | dander dermatitis | allergic dermatitis due to animal dander | dermatitis due to cat dander | dermatitis due to dog dander | animal hair dermatitis allergic | allergic contact dermatitis to cats > L23.81
furdermatitis > L23.81
soapirritation of skin | dermatitis due to soap | washerwoman's itch | housewife's dermatitis | housewives eczema | irritant contact dermatitis due to soap | wet work dermatitis > L24.0
dermatitisdue to grease | oil folliculitis dermatitis | cutting oil dermatitis > L24.1
dermatitisdue to chlorocompounds | dermatitis due to petroleum | dermatitis due to esters | dermatitis due to hydrocarbons | petroleum dermatitis > L24.2
dermatitis due to tetrachlorethylene | dermatitis due to kerosene | dermatitis due to paint thinner | dermatitis due to carbon disulfide | degreaser dermatitis > L24.2
irritantdermatitis due to cosmetics | irritant contact dermatitis from makeup > L24.3
irritantdermatitis due to topical drugs | irritant contact dermatitis due to topical medication | retinoid dermatitis | tretinoin dermatitis | irritant dermatitis from benzoyl peroxide | irritant dermatitis due to arnica > L24.4
dermatitisdue to acid | dermatitis due to alkali | caustic dermatitis | dermatitis due to nylon irritant | irritant dermatitis due to plaster | irritant dermatitis due to rubber > L24.5
dermatitis due to insecticide | lime dermatitis | dermatitis due to lime | irritant dermatitis due to cement | pesticide dermatitis | bleach dermatitis | irritant dermatitis due to plastic > L24.5
irritantdermatitis due to food | irritant contact dermatitis from citrus > L24.6
irritantdermatitis due to plants > L24.7
irritantdermatitis due to metals | irritant dermatitis due to chromium > L24.81
caterpillardermatitis | dermatitis due to caterpillar | lepidopterism dermatitis | millipede dermatitis | fiberglass dermatitis | paederus dermatitis | irritant dermatitis due to dust > L24.89
occupationalirritant dermatitis | chronic irritant hand dermatitis | irritant hand dermatitis > L24.9
dermatitisdue to incontinence | incontinence dermatitis | perineal incontinence dermatitis | irritant dermatitis due to feces | irritant dermatitis due to urine | fecal dermatitis | irritant contact dermatitis due to incontinence | moisture dermatitis from incontinence | urine dermatitis > L24.A2
irritantdermatitis due to saliva | drool rash | drooling dermatitis | perioral saliva dermatitis > L24.A1
woundexudate dermatitis | irritant dermatitis due to wound exudate | irritant dermatitis due to exudate | periwound dermatitis | periwound maceration dermatitis | friction irritant dermatitis | irritant dermatitis due to sweat > L24.A9
irritantdermatitis due to gastrostomy | peristomal dermatitis around g-tube | gastrostomy site dermatitis | peg site dermatitis > L24.B1
irritantdermatitis due to tracheostomy | peristomal dermatitis around tracheostomy | tracheostomy site dermatitis > L24.B2
irritantdermatitis due to ileostomy | irritant dermatitis due to urostomy | colostomy dermatitis | ileostomy dermatitis | urostomy dermatitis | enterocutaneous fistula dermatitis > L24.B3
contactdermatitis due to cement | dermatitis due to cement | contact dermatitis due to plastic > L25.3
contactdermatitis due to food on skin > L25.4
contactdermatitis due to drugs on skin | contact dermatitis due to topical medication > L25.1
dermatitisvenenata | occupational dermatitis | contact dermatosis | dermatitis due to contact | occupational contact dermatitis > L25.9
dermatitisexfoliativa | exfoliative erythroderma | wilson-brocq disease | exfoliative dermatosis > L26
drug-induceddermatitis | generalized drug rash | drug rash generalized | medicinal rash | skin eruption due to drug | skin eruption due to medication | exanthem due to drug > L27.0
eruption due to drugs | drug-induced skin eruption | toxic drug eruption | allergic drug rash | sulfa rash | ampicillin rash > L27.0
fixeddrug reaction | localized drug rash | localized skin eruption due to drugs | erythrodysesthesia | localized eruption due to drug | chemotherapy-induced hand-foot syndrome > L27.1
dermatitisdue to ingested food | food rash | skin rash due to food | dermatitis due to cereals | dermatitis due to eggs | dermatitis due to nuts | food allergy dermatitis | dermatitis due to shellfish > L27.2
dermatitisdue to ingested chemical | dermatitis due to chemical taken internally | arsenic dermatitis ingested > L27.8
dermatitisdue to ingested substance | dermatitis due to substance taken internally > L27.9
eczemahypertrophicum | lichenoid skin eruption | vidal disease | vidal's lichen | circumscribed neurodermatitis | local neurodermatitis | neurodermatosis | lichenified eczema | lichenification of skin | brocq lichen | lichen simplex of vulva | lichen of vidal | chronic lichenified dermatitis > L28.0
prurigonodules | hyde disease | lichen obtusus corneus | prurigo nodularis of hyde > L28.1
strophulus | strophulus pruriginosus | lichen urticatus | prurigo simplex | prurigo ferox | prurigo of hebra | winter prurigo | chronic prurigo | papular prurigo | prurigo agria > L28.2
pruritusof anus | anus itch | pruritus ani | anus pruritus > L29.0
scrotumitch | pruritus of scrotum | itch of scrotum > L29.1
vulvaitch | pruritus vulvae | itching of vulva | vaginal pruritus | pruritus of vagina | itching of vagina | vulvovaginal itching | vulvovaginal pruritus > L29.2
genitalpruritus | itching of genitals | groin pruritus > L29.3
pruritushiemalis | pruritus senilis | itching due to uremia | uremia-related itching | brachioradial pruritus | neurogenic pruritus | scalp itching | itchy scalp | pruritus of scalp > L29.8
chronic pruritus | generalized pruritus | diffuse itching | whole body itching > L29.9
nummulareczematous dermatitis | coin eczema | orbicular eczema | neurodermatitis nummular > L30.0
dysidrosis | hand and foot vesicular eczema | vesicular palmar eczema | vesicular eczema of hands | cheiropompholyx eczema | pompholyx eczema > L30.1
candidid | dermatophytid reaction | eczematid | trichophytid | autoeczematous dermatitis | eczematid reaction | interface id eruption > L30.2
pustulareczema | eczema infected | infectious eczema | staphylococcal eczema > L30.3
intertriginouseczema | intertriginous dermatitis | eczema intertrigo | skin fold dermatitis | erythema intertriginous | submammary intertrigo | inguinal intertrigo | groin intertrigo > L30.4
pityriasisalba | streptogenic pityriasis | dry pityriasis > L30.5
dermatitishiemalis | winter dermatitis | winter eczema | xerotic eczema | cracked eczema | juvenile plantar dermatosis | forefoot eczema | spongiotic dermatitis | dermatitis estival | summer dermatitis | granular dermatitis | subacute spongiotic dermatitis > L30.8
handdermatitis | foot dermatitis | eczema of hands | scalp dermatitis | eyelid-sparing dermatitis | rash eczematous | vulvar dermatitis > L30.9

#--- second round: bullous, papulosquamous, urticaria, erythema
pemphigusfoliaceous | cazenave disease | superficial pemphigus > L10.2
benignmucosal pemphigus | mucosal pemphigus vulgaris > L10.0
fogoselvagem | wildfire pemphigus | endemic pemphigus > L10.3
pemphigusseborrheicus | senear-usher syndrome | senear-usher disease | seborrheic pemphigus > L10.4
drug-inducedpemphigus > L10.5
pemphigusvegetans of hallopeau > L10.1
acantholyticdermatosis > L11.9
acquiredfollicular keratosis > L11.0
cicatricialpemphigoid | ocular mucous membrane pemphigoid | scarring pemphigoid | benign pemphigoid of mucosa > L12.1
chronicbullous disease of childhood | chronic bullous dermatosis of childhood > L12.2
acquiredepidermolysis bullosa > L12.30
pemphigoidbullous | parapemphigus | nodular pemphigoid | vesicular pemphigoid > L12.0
dermatitisneurotica | dermatitis polymorpha dolorosa | dermatitis multiformis | duhring's dermatitis | hydroa herpetiforme | brocq-duhring disease | senile hydroa > L13.0
subcornealpustular dermatitis | subcorneal dermatosis > L13.1
bullouseruption of skin | vesicobullous dermatosis | vesicular dermatosis | blistering dermatosis | vesiculobullous eruption > L13.9
psoriasisplaque | chronic stable plaque psoriasis | nummular plaque psoriasis | psoriasis of scalp > L40.0
generalizedpustular psoriasis | pustular psoriasis | von zumbusch disease > L40.1
acrodermatitiscontinua of hallopeau | dermatitis repens | pustular acrodermatitis > L40.2
pustulosispalmaris et plantaris | palmoplantar pustular eruption | pustulosis of palms and soles | pustular psoriasis of palms > L40.3
psoriasisguttata > L40.4
erythrodermapsoriaticum | psoriatic exfoliative erythroderma | psoriasis inversa | intertriginous psoriasis | seborrheic psoriasis | sebopsoriasis | psoriasis of skin folds > L40.8
arthritismutilans | arthropathy mutilans | psoriatic mutilans > L40.52 {psoriasis, psoriatic, mutilans}
psoriaticsacroiliitis | psoriatic axial disease > L40.53
psoriaticjuvenile arthropathy > L40.54
psoriaticarthritis | psoriasis with arthropathy | psoriasis with arthritis | arthritis due to psoriasis > L40.50
pityriasislichenoides et varioliformis | pityriasis lichenoides et varioliformis acuta | parapsoriasis lichenoides acuta | mucha-habermann syndrome | acute guttate parapsoriasis | lichenoides varioliformis | habermann disease | febrile ulceronecrotic mucha-habermann > L41.0
chronicguttate parapsoriasis | juliusberg pityriasis > L41.1
largeplaque parapsoriasis | parapsoriasis plaques large > L41.4
smallplaque parapsoriasis | digitate dermatosis > L41.3
retiformparapsoriasis > L41.5
lichenplanus of mouth | wilson's lichen ruber | lichen ruber | lichen planopapular | vulvar lichen planus | lichen of wilson > L43.9
hypertrophiclichen planus | lichen planus hypertrophicus | lichen ruber verrucosus | lichen planus verrucosus > L43.0
bullouslichen planus | lichen planus bullosus > L43.1
lichenplanus pigmentosus | linear lichen planus | atrophic lichen planus > L43.8
lichenplanus tropicus | subacute lichen planus | lichen planus actinicus > L43.3
kaposi'slichen ruber | lichen ruber acuminatus | lichen acuminatus | pityriasis pilaris | pityriasis rubra of devergie | lichen pilaris ruber > L44.0
lichennitidus of pinkus > L44.1
lichenstriatus linear > L44.2
papularacrodermatitis | acropapulosis infantile | crosti-gianotti syndrome > L44.4
papulosquamousdisorder | papulosquamous dermatosis | papulosquamous eruption > L44.9
anaphylacticurticaria | urticaria allergic | allergic urticaria due to food | hives due to allergy | urticaria medicamentosa | urticaria due to drugs | hives due to medication | hives from food > L50.0
idiopathichives | urticaria idiopathic | chronic idiopathic hives > L50.1
hivesdue to cold | urticaria due to cold | thermal urticaria | cold-induced urticaria | urticaria from cold and heat > L50.2
dermatographichives | urticaria factitia | dermographic urticaria | skin writing urticaria > L50.3
vibrationurticaria > L50.4
urticariadue to exercise | sweat-induced urticaria | stress urticaria cholinergic | cholinergic hives > L50.5
allergiccontact urticaria | urticaria due to contact | contact wheals > L50.6
pressureurticaria | delayed pressure urticaria | aquagenic urticaria | urticaria periodic | chronic recurrent urticaria | relapsing urticaria > L50.8
generalized urticaria | giant hives | wheals of skin | urticarial wheals > L50.9
erythemamultiforme bullosum | erythema multiforme of conjunctiva | erythema multiforme exudativum | fiessinger-rendu syndrome | baader disease > L51.1
stevens-johnson disease | dermatostomatitis | ectodermosis erosiva pluriorificialis | bullous erythema multiforme | fuchs syndrome of mucosa > L51.1
nonbullouserythema multiforme > L51.0
epidermolysisnecroticans combustiformis | lyell disease | epidermal necrolysis | lyell's toxic epidermal necrolysis | scalded skin drug reaction | epidermolysis bullosa toxic > L51.2
stevens-johnsontoxic epidermal necrolysis overlap | SJS/TEN overlap > L51.3
erythemaexudativum multiforme | herpes iris | erythema iris | dermatitis multiforme > L51.9
dermatitiscontusiformis | erythema contusiforme | erythema induratum nontuberculous | septal panniculitis nodosum | erythema nodosum migrans > L52
erythematoxicum of adult | erythema venenatum > L53.0
erythemaannulare | erythema annulare centrifugum of darier | centrifugal annular erythema > L53.1
erythemamarginatum nonrheumatic > L53.2
chronicfigurate erythema | figurate erythema | erythema chronicum figuratum | persistent erythema figurate > L53.3
erythemaof palms | erythema palmaris | lilac disease > L53.8
rednessof skin | red skin generalized | generalized erythroderma | erythematous dermatosis | skin erythema | erythrodermia > L53.9

#--- second round: light, radiation, appendages
chronicsunburn due to tanning bed | chronic skin change due to tanning bed | dermatitis due to sun | sun dermatitis | chronic solar dermatitis | atrophia cutis senilis due to radiation > L57.8
dermatoheliosis | solar skin damage | chronic actinic skin damage | colloid milium | poikiloderma of civatte due to sun | favre-racouchot > L57.8
sunburnfirst degree | mild sunburn > L55.0
sunburnsecond degree | sunburn with blisters > L55.1
hydroaaestivale | hydroa vacciniforme | summer eruption | hutchinson's summer prurigo | summer prurigo | actinic prurigo | juvenile spring eruption of ears | hutchinson summer eruption > L56.4
photosensitization of skin | photosensitive eruption | light sensitivity of skin | sun sensitivity | photosensitive rash | photodermatosis | acute solar dermatitis | dermatitis due to ultraviolet light | acute actinic skin change > L56.8
berlockdermatitis | meadow grass dermatitis | dermatitis bullosa pratensis | photocontact allergy > L56.2
phototoxicreaction due to drug | phototoxicity from drug | photosensitization due to drug | drug-induced phototoxicity | doxycycline phototoxicity > L56.0
urticariasolaris | sun urticaria | urticaria due to sunlight > L56.3
poikilodermaof civatte | civatte disease | civatte poikiloderma | reticulated pigmented poikiloderma > L57.3
cutisrhomboidalis nuchae | rhomboidal neck > L57.2
actinicreticuloid > L57.1
cutislaxa senilis | dermatorrhexis acquired | acquired elastic skin | senile cutis laxa | elastosis senilis | dermatolysis senile > L57.4
actinicgranuloma > L57.5
senileactinic keratosis | keratosis senilis | solar keratosis | actinic hyperkeratosis | sun keratosis | senile keratoma | solar keratoma > L57.0
dermatitisdue to radium | acute dermatitis due to radium | acute radiation skin reaction | acute dermatitis due to x-rays | acute radiation-induced dermatitis > L58.0
x-rayalopecia | radiation alopecia | radiation-induced alopecia | chronic roentgen dermatitis | chronic dermatitis due to radiation > L58.1
dermatitisdue to x-rays | dermatitis due to radiation therapy | radiation therapy dermatitis | post-radiation dermatitis | radiotherapy dermatitis | radiation-induced dermatitis > L58.9
dermatitisdue to hot weather | toasted skin syndrome | heat erythema > L59.0
radiationskin effect | radiation effect on skin | adverse effect of radiation on skin > L59.9
ingrowingtoenail | onyxis | unguis incarnatus | ingrown fingernail | incarnation of nail > L60.0
looseningof nail | onycholysis of nails | separation of nail | detached nail | lifting of nail plate | nail lifting > L60.1
clawnail | hypertrophy of nail | gryposis of nail | ingrown hypertrophied nail | thick nails | thickened nails | onychogryphosis | curved nail > L60.2
eggshellnails | egg shell nail | nutritional disturbance of nail | fragile nails | onychatrophia | dystrophy of nail | onychotrophy | degeneration of nail | soft nails | worn nails | median nail dystrophy > L60.3
beau'slines | transverse furrows of nail | grooved nails | transverse nail grooves > L60.4
yellownails > L60.5
onychophosis | onychoptosis | onychophyma | defluvium unguium | shedding of nails | nail shedding | onychomadesis | hapalonychia | malformed nail acquired | hangnail | discoloration of nail | nail deformity > L60.8
leukonychia striata | pincer nail | nail hemorrhage nontraumatic | onychoclasis | pterygium of nail | pterygium unguis > L60.8
alopeciatotalis | complete alopecia of scalp > L63.0
alopeciauniversalis | total body hair loss | alopecia universal > L63.1
ophiasis > L63.2
alopeciacircumscripta | area celsi | patchy baldness | patchy hair loss autoimmune > L63.9
prematurealopecia | premature baldness | alopecia prematura > L64.8
androgeneticbaldness | hereditary hair loss | common baldness | male-type baldness | common male baldness > L64.9
telogeneffluvium | telogen defluvium | stress alopecia > L65.0
anageneffluvium | anagen defluvium > L65.1
alopeciamucinosa | follicular mucinosis > L65.2
tractionalopecia > L65.8 {alopecia, hair, braids, scalp}
nonscarringalopecia | loss of hair | falling hair | atrichia | alopecia diffuse | patchy hair loss | effluvium of hair | defluvium capillorum > L65.9
cicatricialalopecia | scarring alopecia of scalp | alopecia cicatrisata > L66.9
pseudopeladeof brocq | brocq pseudopelade | pseudopelade > L66.0
folliculitisdecalvans of quinquaud | quinquaud disease | quinquaud's folliculitis > L66.2
perifolliculitiscapitis abscedens | hoffmann disease of scalp | perifolliculitis abscedens et suffodiens | perifolliculitis capitis > L66.3
trichorrhexis | trichorrhexis of hair | node of hair shaft > L67.0
whitehair | heterochromia of hair | discoloration of hair | hair color disturbance | canities premature | premature grey hair > L67.1
dystrophyof hair | kink of hair | kinked hair | split hair | splitting of hair | hair shaft disorder | trichoclasis | trichonodosis | fragile hair | hair fragility | atrophy of hair | knotted hair | frayed hair | twisted hair acquired | bamboo hair acquired > L67.8
hairdisorder | abnormal hair > L67.9
hypertrichosislanuginosa | acquired hypertrichosis lanuginosa > L68.1
localizedhypertrichosis > L68.2
polytrichia | polytrichosis > L68.3
excesshair growth generalized | hypertrichosis | abnormal hairiness | hairiness | superfluous hair > L68.9
hirsutism | hirsuties | female facial hair | heterosexual hair growth > L68.0
whitehead | closed comedones | comedo > L70.0 {acne, comedone, comedones, face, facial, skin, pimples, blackhead, blackheads, whitehead, whiteheads, comedo}
comedones open | comedonal acne of face | acne pustulosa > L70.0 {acne, comedone, comedones, face, facial, skin, pimples, blackhead, blackheads, whitehead, whiteheads, comedo}
acne cystica | acne punctata | juvenile acne | simple acne > L70.0 {acne, comedone, comedones, face, facial, skin, pimples, blackhead, blackheads, whitehead, whiteheads, comedo}
pustulous acne > L70.0 {acne, comedone, comedones, face, facial, skin, pimples, blackhead, blackheads, whitehead, whiteheads, comedo}
acneconglobate | conglobate acne > L70.1
necroticacne | acne rodens | acne atrophica | acne necrotica miliaris | acne varioliform | lupoid acne > L70.2
tropicalacne > L70.3
neonatalacne | acne of newborn | neonatal cephalic pustulosis > L70.4
excoriatedacne | acne excoriee des jeunes filles > L70.5
acneartificialis | acne medicamentosa | occupational acne | halogen acne | oil acne | pomade acne | acne mechanica | tar acne | chlorine acne | drug acne | acne fulminans | corticosteroid acne > L70.8
rosaceadermatitis | perioral rosacea | rosacea-like dermatitis perioral > L71.0
rhinophymaof nose | bulbous rosacea of nose | hypertrophy of nose from rosacea | phymatous rosacea > L71.1
rosaceakeratitis | keratitis due to rosacea | granulomatous rosacea | lupoid rosacea | ocular rosacea | rosacea blepharitis > L71.8
rosaceaerythematous | erythema rosacea | facial rosacea | acne erythematosa > L71.9
inclusioncyst of skin | epidermal cysts | inclusion cyst > L72.0 {skin, epidermal, epidermoid, scalp, face, back, milia, inclusion, neck, punctum, milium, follicular, excision}
infundibular cyst | milia of face | infundibular follicular cyst > L72.0 {skin, epidermal, epidermoid, scalp, face, back, milia, inclusion, neck, punctum, milium, follicular, excision}
epithelial cyst of skin | epidermoid cysts | epidermoid inclusion cyst > L72.0 {skin, epidermal, epidermoid, scalp, face, back, milia, inclusion, neck, punctum, milium, follicular, excision}
milial cyst > L72.0 {skin, epidermal, epidermoid, scalp, face, back, milia, inclusion, neck, punctum, milium, follicular, excision}
pilar cyst of scalp | sebaceous wen | trichodermal cyst | wen of scalp > L72.1
trichodermaltumor | proliferating trichilemmal cyst > L72.12
multiplesteatocystomas | steatocystoma > L72.2
sebaceouscysts | steatoma | sebaceous cyst of skin | infected wen | inflamed epidermal inclusion cyst > L72.3
follicularcyst of skin | subcutaneous cyst | cyst of subcutaneous tissue > L72.9
nuchalacne keloid | keloidal acne | keloidal folliculitis | acne cheloidalis | folliculitis nuchae scleroticans | dermatitis papillaris > L73.0
barber'srash | ingrown beard hair | pseudofolliculitis barbae of beard | shaving rash | razor burn > L73.1
suppuratinghidradenitis | pollitzer disease | hidrosadenitis axillaris | hidradenitis axillaris | inflammation of sweat gland | verneuil disease of skin > L73.2
barber'sitch | sycosis vulgaris | sycosis | folliculitis of beard | folliculitis barbae | lupoid sycosis | sebaceous gland hyperplasia > L73.8
folliculardisorder | folliculitis of scalp | follicle inflammation | inflamed hair follicle | hair follicles infected | bacterial folliculitis | follicular inflammation > L73.9
sweatretention syndrome | miliaria rubra | red miliaria | tropical lichen | heat prickles | prickly heat rash | sweat retention > L74.0
miliariacrystallina | crystalline miliaria > L74.1
miliariatropicalis | deep miliaria | mamillaria > L74.2
sweateruption | miliary dermatitis > L74.3
suppressionof sweating | failure of sweating | deficient sweating | adiaphoresis | anhidrosis neurogenic | anhydrosis of skin | sweating disorder deficient > L74.4
gustatorysweating | secondary focal hyperhidrosis | auriculotemporal syndrome sweating | lucja frey syndrome > L74.52
hyperhidrosisof axilla | underarm hyperhidrosis | excessive axillary sweating > L74.510
sweatyhands | hyperhidrosis of hands > L74.512
hyperhidrosisof feet | excessive foot sweating > L74.513
eccrinehidrocystoma disorder | bloody sweat | urinous sweat | sweat gland atrophy | obstruction of sweat gland | hypertrophy of sweat gland > L74.8
foulperspiration | fetid perspiration | offensive sweat | body odour | bromhidrosis | smelly sweat > L75.0
chromhidrosis | chromidrosis > L75.1
apocrinemiliaria | fox fordyce | fox's disease of apocrine glands > L75.2
abnormalsweat secretion | sweat disorder eccrine > L74.9

#--- second round: pigment, keratin, atrophy, other
postinflammatorypigmentation | postinflammatory hyperpigmentation | hyperpigmentation after inflammation | post-inflammatory pigmentation > L81.0
melasmaof face | chloasma of face | idiopathic chloasma > L81.1
freckling | freckles of skin | ephelides of face > L81.2
cafeau lait macule | cafe-au-lait macules > L81.3
melanosisof riehl | riehl disease | tar melanosis of skin | melanosis cutis | melanoderma | toxic melanosis | melanin hyperpigmentation | lentigo simplex | lentigo senilis > L81.4
solar lentigines of hands | senile lentigines | liver spot | arsenic melanosis | dermatomelasma | sunspots | increased melanin > L81.4
leucoderma | acquired leukoderma | solar leukoderma > L81.5
poikiloderma | hypopigmented macules | guttate hypomelanosis | decreased melanin | achromia of skin acquired | loss of pigment of skin > L81.6
pigmentedpurpuric dermatosis | purpura pigmentosa chronica | pigmented purpuric eruption | purpura annularis telangiectodes | progressive pigmentary dermatosis > L81.7
majocchi purpura | pigmented purpuric lichenoid dermatitis of gougerot and blum | angioma serpiginosum of skin | chronic pigmented purpura > L81.7
tattoopigmentation | metallic pigmentation | iron pigmentation | siderosis of skin | arsenical pigmentation | chrysiasis | blue-gray hyperpigmentation from drug | ochronosis exogenous > L81.8
abnormalpigmentation | pigmentation disorder | pigmentary disorder of skin | dyschromia of skin | pigmentation anomaly > L81.9
increased pigmentation of skin | skin hyperpigmentation | skin hypopigmentation | pigment disorder | facial hyperpigmentation > L81.9
lichenoidkeratosis | benign lichenoid keratosis | inflamed seborrheic acanthosis | inflamed seborrhoeic wart | seborrheic keratosis irritated | lichen planus-like keratosis > L82.0
verrucaseborrheica | seborrheic verruca | seborrheic acanthosis | leser-trelat | keratosis seborrheica | verruca seborrhoica > L82.1
acanthosisnigricans benign | keratosis nigricans benign | papillary and pigmentary dystrophy > L83
callositas | foot callus | callus of foot | heel callus | callus of toe > L84 {foot, feet, toe, toes, plantar, corn, callus, hand, palm, heel, callositas, podiatry}
hyperkeratosis of sole | soft corn | hard corn | corn of toe | toe corn | infected corn > L84 {foot, feet, toe, toes, plantar, corn, callus, hand, palm, heel, callositas, podiatry}
infected callus | plantar corns | plantar hyperkeratosis > L84 {foot, feet, toe, toes, plantar, corn, callus, hand, palm, heel, callositas, podiatry}
ichthyosisacquired > L85.0
keratodermapalmaris et plantaris acquired | palmoplantar hyperkeratosis | keratosis of palms and soles acquired | climacteric keratoderma | haxthausen disease | palmoplantar keratoderma | keratoderma plantaris acquired | hyperkeratosis palmoplantaris climacterica > L85.1
keratosispunctata palmaris et plantaris > L85.2
xerosiscutis | dry skin syndrome | rough dry skin | xeroderma of skin | very dry skin > L85.3
arsenicalkeratosis | keratosis arsenical | horn of skin | skin horn > L85.8
keratosisof skin | epidermal thickening | epidermal hyperkeratosis | thickening of epidermis | keratoderma > L85.9
keratosisfollicularis penetrans | hyperkeratosis follicularis penetrans | hyperkeratosis penetrans > L87.0
reactiveperforating collagenosis | perforating collagenosis > L87.1
elastosisperforans | perforating elastosis | elastosis perforans serpiginosa of skin > L87.2
transepidermalelimination disorder > L87.9
phagedenicpyoderma | gangrenous pyoderma > L88
lichensclerosis | csillag disease | hallopeau lichen sclerosus | white spot disease | lichen sclerosus of skin | csillag > L90.0
schweninger-buzzianetoderma | schweninger-buzzi macular atrophy > L90.1
jadassohnanetoderma > L90.2
atrophodermaof pasini | pasini-pierini atrophoderma > L90.3
acrodermatitisatrophicans chronica | acrodermatitis chronica atrophicans of herxheimer | herxheimer acrodermatitis > L90.4
scarof skin | cicatrix | scarring of skin | scar tissue | disfigurement from scar | burn scar | facial scar | scar of face | contracted scar | cicatricial skin band | painful scarring | scar adherent | scar pain > L90.5 {scar, scarring, cicatrix, keloid, contracture}
striaeatrophicae | linear atrophic striae | striae albicantes | striae cutis distensae > L90.6
senileatrophoderma | degenerative skin atrophy | senile degenerative atrophy of skin | atrophoderma senile | senile degeneration of skin | senile dermatosis | anetoderma postinflammatory | atrophia senilis of skin | senile atrophia cutis | thin fragile aged skin | dermatoporosis > L90.8
facialatrophy | facial skin atrophy | atrophia maculosa cutis | atrophy of face | steroid atrophy of skin | atrophic skin | diffuse skin atrophy | atrophic dermatosis > L90.9
keloidal scar | keloid of skin | scar hypertrophy | hypertrophic scarring | hawkins keloid | raised scar keloid > L91.0
cutisverticis gyrata acquired | acquired cutis verticis gyrata | cutis pendula | skin papilloma-like tags > L91.8
granulomaannulare perforating | perforating granuloma annulare | disseminated granuloma annulare > L92.0
eosinophilicgranuloma of skin | facial eosinophilic granuloma > L92.2
granulomadue to foreign body of skin | silica granuloma of skin | silicone granuloma of skin | suture granuloma of skin | foreign body reaction of skin > L92.3
sclerosinglipogranuloma | lipogranuloma of skin | reticulohistiocytic granuloma of skin | granuloma gluteale infantum | granulomatosis of skin | granuloma disciformis > L92.8
granulomatoustissue | excessive granulation tissue | exuberant granulation tissue | granulation of skin | exuberant granulations | abnormal granulation tissue | granulomatous skin disorder > L92.9
lupuserythematosus of skin | facial discoid lupus | discoid lupus erythematosus of face | lupus erythematodes discoid > L93.0
annularsubacute lupus > L93.1
tumidlupus | chilblain lupus erythematosus | lupus tumidus > L93.2
circumscribedmorphea | guttate morphea | scleroderma circumscribed | plaque morphea | sclerodermatous plaque > L94.0
linearmorphea | scleroderma en coup de sabre | frontal linear scleroderma > L94.1
calcinosiscutis | calcinosis of subcutaneous tissue | calcification of skin | calcification of subcutaneous tissue | circumscribed calcinosis | skin calcification > L94.2
sclerodactyly > L94.3
gottron'spapules > L94.4
poikilodermaatrophicans > L94.5
ainhumof toe | dactylolysis spontanea > L94.6
livedoreticularis with ulceration | livedoid vasculopathy | livedo vasculopathy | segmental hyalinizing vasculitis > L95.0
erythemaelevatum et diutinum > L95.1
vasculitisof skin | skin vasculitis | small vessel vasculitis of skin > L95.9
suppurativegranuloma | granuloma telangiectaticum | pyogenic granuloma of skin | pyogenic granuloma of finger | botryomycoma | granuloma pyogenic | telangiectatic granulomas > L98.0
artefactualdermatitis | dermatitis autophytica | dermatitis ficta | factitious dermatitis | dermatitis artefacta by patient | excoriation neurotic > L98.1
sweet'sdisease | sweet disease | sweet dermatosis | acute febrile neutrophilic dermatosis | neutrophilic dermatosis | gomm-button disease > L98.2
soreof skin | skin ulceration | sloughing ulcer | indolent ulcer | infected skin ulcer | ulceration of skin | ulcerated skin lesion > L98.499
phagedenic ulcer of skin | callous ulcer | trophic ulcer of skin | chronic ulcer of skin | perforating skin ulcer | infected ulcer of skin > L98.499
groinulcer | inguinal ulcer = non-pressure chronic ulcer of groin
handulcer | ulcer of finger | digital ulcer of hand = non-pressure chronic ulcer of hand
forearmulcer | ulcer of forearm | elbow ulcer | ulcer of elbow = non-pressure chronic ulcer of forearm
neckulcer | ulcer of neck skin = non-pressure chronic ulcer of neck
chestwall ulcer | ulcer of chest wall = non-pressure chronic ulcer of chest
faceulcer | facial skin ulcer = non-pressure chronic ulcer of face
abdominalwall ulcer | ulcer of abdominal wall = non-pressure chronic ulcer of abdomen
mucinosiscutis | skin mucinosis | scleromyxedema | reticular erythematous mucinosis | cutaneous focal mucinosis > L98.5
jessnerlymphocytic infiltrate | jessner disease | jessner-kanof disease | lymphocytic infiltration of skin > L98.6
looseskin | redundant abdominal skin | skin laxity after weight loss | pendulous abdominal skin | flabby skin | sagging skin | redundant skin of abdomen > L98.7
spiegler-fendtbenign lymphocytoma | benign lymphocytoma of skin | lymphocytoma benigna | cutaneous lymphocytoma | skin sinus > L98.8
subcutaneous fistula | dermatosis cenicienta | dermal sinus acquired > L98.8
diseaseof skin | disorder of skin | dermatopathy | dermatologic disorder | subcutaneous tissue disorder | cellular tissue disease > L98.9
postoperativeskin seroma | seroma of skin after surgery | seroma of subcutaneous tissue after surgery | postoperative subcutaneous seroma | incisional seroma > L76.34
postoperativehematoma of skin | incisional hematoma | postoperative subcutaneous hematoma > L76.32
postoperativebleeding of skin | hemorrhage of surgical incision > L76.22
bleedingafter skin biopsy | hemorrhage after mohs | bleeding after mohs surgery | bleeding after excision of skin lesion > L76.21
hematomaafter mohs | hematoma after skin excision > L76.31
seromaafter skin excision > L76.33

# --- second round: sundries

indolent bubo > I88.8
perifolliculitis > L01.02
flank carbuncle > L02.231
dermatitis gangrenosa infantum > L08.0
contact dermatitis due to rubber | contact dermatitis due to nylon > L24.5
nickel contact dermatitis > L24.81
pityriasis simplex capitis > L30.5
parakeratosis variegata > L41.0
keratosis > L57.0
alopecia hereditaria > L65.9
hair shaft abnormality > L67.9
lichen pilaris > Q82.8
photosensitivity > L56.8 {skin, rash, sunlight, eruption, dermatitis, dermatology}
dermatitis gangrenosa | gangrenous dermatitis > L08.0

# --- third round: infections of the skin
acute lymphangitis of foot | acute lymphangitis of heel | acute lymphangitis of leg | acute lymphangitis of arm | acute lymphangitis of hand | acute lymphangitis of forearm | acute lymphangitis of ankle | acute lymphangitis of thigh | acute lymphangitis of knee > L03.12
acute lymphangitis of finger | acute lymphangitis of thumb > L03.02
acute lymphangitis of toe > L03.04
acute lymphangitis of scalp | acute lymphangitis of head > L03.891
acute lymphangitis of face | acute lymphangitis of cheek > L03.212
acute lymphangitis of neck > L03.222
abscess of neck lymph node > L04.0
abscess of arm lymph node > L04.2
bubo of groin suppurative > L04.1
finger web abscess | web space abscess | abscess of web space | palmar web abscess | thenar abscess | midpalmar abscess > L02.51
septic sore | skin abscess unspecified site > L02.91
pericellulitis | cellulitis of unspecified site > L03.90
suppurative skin lesion | pyococcal dermatitis | pyodermatitis | pustular dermatitis pyogenic > L08.0
pyostomatitis vegetans > L08.81
skin infection of buttock | infection of buttocks | skin infection of scrotum | infected skin | dactylitis of skin | local skin infection > L08.9
# --- eczema and dermatitis by what did it
stasis dermatitis with varicose veins | eczema of stasis with varicosities > I83.1 {varicose, varix, varicosities}
adhesive dermatitis | dermatitis due to adhesive | adhesive tape allergy rash | dermatitis from tape | bandage contact allergy > L23.1
nickel allergy dermatitis | allergic dermatitis due to chromium | dermatitis due to chromate allergic > L23.0
allergic dermatitis due to cosmetics | makeup allergy dermatitis > L23.2
hair dye allergy > L23.4
latex dermatitis | dermatitis due to plastic allergic | cement dermatitis allergic > L23.5
poison oak dermatitis | poison sumac dermatitis > L23.7
dermatitis due to animal hair | dermatitis due to dander | dermatitis due to animal dander | dermatitis due to fur | fur dermatitis | contact dermatitis due to hair | cat dander dermatitis | dog dander dermatitis > L23.81
dermatitis due to grease | dermatitis due to cutting oil > L24.1
dermatitis due to chlorinated solvents | dermatitis due to toluene | dermatitis due to chlorocompounds > L24.2
irritant cosmetic dermatitis | dermatitis due to cosmetics irritant > L24.3
dermatitis due to bleach | dermatitis due to insecticide irritant > L24.5
irritant dermatitis due to chemicals | irritant contact dermatitis due to chemicals > L24.5
dermatitis due to metal | metal dermatitis | dermatitis due to chromium salts | dermatitis due to dichromate | chrome dermatitis > L24.81
irritant dermatitis due to friction > L24.A0
dermatitis due to saliva | lip licking dermatitis > L24.A1
dermatitis due to incontinence | moisture associated dermatitis from incontinence | dermatitis due to feces | dermatitis due to urine > L24.A2
dermatitis around stoma | dermatitis around ileostomy | dermatitis around colostomy | irritant dermatitis around stoma > L24.B0
wound drainage dermatitis | dermatitis due to wound exudate | periwound dermatitis from exudate > L24.A9
contact dermatitis due to chemicals | dermatitis due to chemical products | chemical dermatitis | dermatitis due to chemicals | dermatitis due to plastic > L25.3
occupational dermatosis | dermatitis venenata | industrial dermatitis | work related dermatitis > L25.9
vaccination rash | eruption due to vaccination | skin eruption due to inoculation | vaccine eruption | rash due to vaccine | postvaccinal skin eruption > L27.0
napkin eruption | diaper area eruption | ammonia dermatitis of infant > L22
dermatosis exfoliativa | dermatitis exfoliativa > L26
intertriginous infantile eczema | infantile seborrheic eczema | leiner disease | erythroderma desquamativum > L21.1
pityriasis simplex | pityriasis alba | pityriasis maculata > L30.5
traumatic dermatitis intertriginous | chafing of skin folds > L30.4
desquamative dermatitis > L30.8
# --- light and radiation
dermatitis due to x-rays | radium dermatitis | radiation burn of skin | dermatitis due to radium > L58.9
chronic radium dermatitis > L58.1
acute radium dermatitis > L58.0
erythema solare > L55.0
severe sunburn third degree > L55.2
acute sun dermatitis | acute dermatitis due to sun | dermatitis due to sun acute | sun rash acute > L56.8
chronic sun damage of skin | skin atrophy due to radiation light | dermatitis due to light | solar dermatitis chronic | actinic skin damage | dermatitis due to ultraviolet rays > L57.8
cutis laxa acquired | acquired dermatolysis | dermatolysis acquired > L57.4
heat dermatitis | dermatitis due to heat | fire stains of skin | hot water bottle rash > L59.0
# --- papulosquamous, urticaria, bullous
gibert disease | gibert pityriasis | pityriasis circinata | pityriasis maculata et circinata | herald patch rash > L42
tarral-besnier disease > L44.0
lichen planopilaris follicular | follicular lichen planus > L66.11
urticaria due to inhalants | food urticaria | inhalant urticaria | hives due to food > L50.0
nonallergic urticaria | urticaria nonallergic | spontaneous urticaria > L50.1
autographism | skin writing > L50.3
familial cold hives > L50.2
bury disease | extracellular cholesterosis | erythema elevatum | urbach extracellular cholesterosis > L95.1
erythematous disorder | skin erythema nos > L53.9
acantholytic disorder | acantholysis | acantholytic dermatosis > L11.9
dermatitis pruriginosa | dermatitis multiformis herpetiformis | dermatitis herpetiformis of duhring > L13.0
mucosynechial bullous dermatitis | benign mucosal pemphigoid | mucosynechial atrophic bullous dermatitis | ocular cicatricial pemphigoid of skin > L12.1
# --- hair, nails, glands, pigment
loss of hair from chemotherapy | chemotherapy alopecia | cytotoxic alopecia | alopecia due to cytotoxic drugs | alopecia from chemotherapy > L65.8
hypotrichosis | sparse hair | thin hair acquired > L65.9
distichiasis hair > L68.8
perifolliculitis abscedens | folliculitis abscedens et suffodiens | hoffman disease of scalp > L66.3
nail horn | horn of nail | claw nail > L60.2
cock's peculiar tumor | sebaceous tumor | wen of skin > L72.3
epithelial cyst of skin | implantation cyst of skin | skin implantation cyst > L72.0
sudamen | crystal rash miliaria > L74.1
granuloma rubrum nasi | sweat gland abscess | abscess of sweat gland > L74.8
fox disease of axilla > L75.2
inflamed seborrheic verruca > L82.0
alligator skin acquired | acquired xeroderma | acquired fish skin | ichthyosis acquired > L85.0
pachydermia | pachyderma of skin | thick skin epidermal | epidermal hypertrophy > L85.9
dyskeratosis of skin > L85.8
geometric phagedena | phagedenic pyoderma > L88
coccyx pressure ulcer | tailbone pressure ulcer | coccygeal pressure ulcer | coccyx decubitus ulcer | decubitus of coccyx | sacral bedsore | coccyx bedsore > L89.15
atrophic striae | striae distensae | striae atrophicae of skin > L90.6
soft wart tag > L91.8
kelis > L91.0
addison keloid | morphea skin > L94.0
annular telangiectatic purpura | progressive pigmentary purpura > L81.7
skin picking dermatitis | excoriation neurosis | self-inflicted skin lesion | neurotic dermatitis factitial > L98.1
tropical ulcer of skin | indolent ulcer of skin > L98.499
irritation of perineum | perineal itching | genital itch > L29.3
chronic ulcer of hand | nonhealing ulcer of hand > L98.A3
chronic ulcer of forearm | nonhealing ulcer of forearm > L98.A2
chronic ulcer of upper arm | nonhealing ulcer of upper arm > L98.A1
local lupus erythematosus | lupus erythematosus of skin | cutaneous lupus discoid > L93.0
andrews disease | dermatitis vegetans of skin > L08.89

# --- third round: old names and further families of the skin
erysipelas-like cellulitis | phlegmon of skin | acute indurated cellulitis > L03.90
paronychia of toe | toenail infection bacterial > L03.03
boils multiple > L02.92
abscess of coccyx pilonidal > L05.01
pilonidal sinus abscess | infected pilonidal sinus > L05.02
pilonidal dimple infected | pilonidal fistula > L05.92
bullous impetigo of adult | impetigo of skin > L01.00
erythrasma of groin > L08.1
pemphigus foliaceus of cazenave > L10.2
brazilian fire | fogo selvagem > L10.3
warty dyskeratoma > L11.0
sneddon-wilkinson syndrome > L13.1
eczema of childhood > L20.9
infantile seborrhea of scalp > L21.0
neurodermatitis localized > L28.0
prurigo nodularis hyde > L28.1
itchy scrotum | scrotal pruritus > L29.1
pruritus of vulva > L29.2
pruritus of anus | itching of anus > L29.0
dyshidrotic eczema of hands > L30.1
infective dermatitis > L30.3
geographic psoriasis | plaque psoriasis > L40.0
generalized pustular psoriasis > L40.1
barber disease | pustulosis palmaris et plantaris > L40.3
parapsoriasis small plaque > L41.3
plva | acute parapsoriasis varioliformis > L41.0
lichen nitidus pinkus > L44.1
infantile papular acrodermatitis > L44.4
wilson lichen | lichen planus of wilson > L43.9
angioneurotic edema urticaria giant | giant urticaria other > T78.3
cholinergic urticaria > L50.5
dermatitis nodosum | nodular erythema | erythema nodosum of legs > L52
erythema toxic of adult > L53.0
erythema annulare | erythema centrifugum annulare > L53.1
erythema figuratum > L53.3
sun burn > L55.9
summer prurigo of skin > L56.4
photoallergic dermatitis | photoallergic reaction > L56.1
phototoxic dermatitis | phototoxic reaction > L56.0
actinic keratosis of face > L57.0
poikiloderma of civatte > L57.3
cutis rhomboidalis nuchae | rhomboid neck skin > L57.2
elastosis of skin > L57.8
onycholysis | separation of nail from bed | loosening of nail > L60.1
ingrowing nail > L60.0
spoon-shaped nails > L60.3
hypertrophic nail > L60.2
nail dystrophy > L60.3
yellow nail syndrome > L60.5
nail hemorrhage | hemorrhage of nail | hemorrhage under nail nontraumatic | leukonychia acquired > L60.8
alopecia circumscripta | spot baldness | patchy hair loss areata | celsus area > L63.9
complete baldness | alopecia of whole scalp > L63.0
androgenic baldness > L64.9
stress hair loss > L65.0
trichorrhexis nodosa > L67.0
pseudopelade of brocq > L66.0
barber's itch bacterial > L73.8
acne cystica | acne pustulosa > L70.0
acne varioliformis | acne miliaris necrotica > L70.2
acne picker | excoriated acne > L70.5
rosacea nose | rhinophyma | whiskey nose | potato nose | bottle nose rosacea > L71.1
trichilemmal proliferating cyst > L72.12
steatocystoma multiplex | sebocystomatosis > L72.2
apocrine abscess > L73.2
acne keloid | folliculitis keloidalis nuchae > L73.0
lichen tropicus > L74.0
anhidrosis | absent sweating > L74.4
foul-smelling sweat > L75.0
melasma of face | mask of pregnancy non pregnant | liver spot melasma > L81.1
cafe-au-lait patches > L81.3
depigmentation of skin | leukopathia > L81.5
hemosiderin staining of skin > L81.8
benign acanthosis papillary | acanthosis nigricans benign | confluent reticulated papillomatosis > L83
callosity > L84
palmar keratoderma acquired | acquired palmoplantar keratoderma | keratosis palmaris acquired > L85.1
xerosis of skin > L85.3
elastosis perforans serpiginosa > L87.2
atrophoderma of pasini > L90.3
acrodermatitis chronica > L90.4
scar tissue of skin > L90.5
granuloma pediculatum > L98.0
skin foreign body granuloma > L92.3
eosinophilic granuloma of face > L92.2
linear morphea > L94.1
calcinosis cutis > L94.2
sclerodactylia > L94.3
ainhum > L94.6
acute febrile neutrophilic dermatosis of sweet > L98.2
wells syndrome | eosinophilic cellulitis of wells > L98.3
# --- shorthand, surgery, birth, injury
@type condition
sacral decub | sacral bed sore | coccyx decub | coccyx bed sore | coccygeal decub | coccygeal bed sore | sacrococcygeal decub | sacrococcygeal bed sore | decub sacrum | decub coccyx | decubitus sacrum | decubitus coccyx > L89.15
heel decub > L89.6
ischial decub | ischium decub > L89.3
hip decub | trochanteric decub > L89.2
decub > L89.9
@type other
callus on XR | callus on x-ray | callus on xray | callus on film | callus on radiographs | good callus | abundant callus | interval callus | bony callus | bunion pad | bunion splint | bunion shield | shoulder grooving | shoulder grooves | shoulder strap grooving | shoulder strap marks | bra strap grooving
DFU R heel | DFU R midfoot | DFU R arch | DFU right heel | DFU right midfoot | DFU right arch | diabetic foot ulcer R heel | diabetic foot ulcer R midfoot | diabetic foot ulcer R arch | diabetic foot ulcer right heel | diabetic foot ulcer right midfoot | diabetic foot ulcer right arch | R heel DFU | R heel diabetic foot ulcer | R midfoot DFU | R midfoot diabetic foot ulcer | right heel DFU | right heel diabetic foot ulcer | right midfoot DFU | right midfoot diabetic foot ulcer > L97.41 {T2DM, T1DM, DM2, DM, diabetes, IDDM, NIDDM, DMII}
DFU L heel | DFU L midfoot | DFU L arch | DFU left heel | DFU left midfoot | DFU left arch | diabetic foot ulcer L heel | diabetic foot ulcer L midfoot | diabetic foot ulcer L arch | diabetic foot ulcer left heel | diabetic foot ulcer left midfoot | diabetic foot ulcer left arch | L heel DFU | L heel diabetic foot ulcer | L midfoot DFU | L midfoot diabetic foot ulcer | left heel DFU | left heel diabetic foot ulcer | left midfoot DFU | left midfoot diabetic foot ulcer > L97.42 {T2DM, T1DM, DM2, DM, diabetes, IDDM, NIDDM, DMII}
DFU R toe | DFU R hallux | DFU R great toe | DFU R 2nd toe | DFU R 5th toe | DFU R forefoot | DFU R foot | DFU R plantar foot | DFU R plantar forefoot | DFU R MTH | DFU R 1st MTH | DFU R 5th MTH | DFU right toe | DFU right hallux | DFU right great toe | DFU right 2nd toe | DFU right 5th toe | DFU right forefoot | DFU right foot | DFU right plantar foot | DFU right plantar forefoot | DFU right MTH | DFU right 1st MTH | DFU right 5th MTH | diabetic foot ulcer R toe | diabetic foot ulcer R hallux | diabetic foot ulcer R great toe | diabetic foot ulcer R 2nd toe | diabetic foot ulcer R 5th toe | diabetic foot ulcer R forefoot | diabetic foot ulcer R foot | diabetic foot ulcer R plantar foot | diabetic foot ulcer R plantar forefoot | diabetic foot ulcer R MTH | diabetic foot ulcer R 1st MTH | diabetic foot ulcer R 5th MTH | diabetic foot ulcer right toe | diabetic foot ulcer right hallux | diabetic foot ulcer right great toe | diabetic foot ulcer right 2nd toe | diabetic foot ulcer right 5th toe | diabetic foot ulcer right forefoot | diabetic foot ulcer right foot | diabetic foot ulcer right plantar foot | diabetic foot ulcer right plantar forefoot | diabetic foot ulcer right MTH | diabetic foot ulcer right 1st MTH | diabetic foot ulcer right 5th MTH | R toe DFU | R toe diabetic ulcer | R hallux DFU | R hallux diabetic ulcer | R great toe DFU | R great toe diabetic ulcer | R 2nd toe DFU | R 2nd toe diabetic ulcer | R 5th toe DFU | R 5th toe diabetic ulcer | R forefoot DFU | R forefoot diabetic ulcer | R foot DFU | R foot diabetic ulcer | R plantar DFU | R plantar diabetic ulcer | R plantar foot DFU | R plantar foot diabetic ulcer | right toe DFU | right toe diabetic ulcer | right hallux DFU | right hallux diabetic ulcer | right great toe DFU | right great toe diabetic ulcer | right 2nd toe DFU | right 2nd toe diabetic ulcer | right 5th toe DFU | right 5th toe diabetic ulcer | right forefoot DFU | right forefoot diabetic ulcer | right foot DFU | right foot diabetic ulcer | right plantar DFU | right plantar diabetic ulcer | right plantar foot DFU | right plantar foot diabetic ulcer > L97.51 {T2DM, T1DM, DM2, DM, diabetes, IDDM, NIDDM, DMII}
DFU L toe | DFU L hallux | DFU L great toe | DFU L 2nd toe | DFU L 5th toe | DFU L forefoot | DFU L foot | DFU L plantar foot | DFU L plantar forefoot | DFU L MTH | DFU L 1st MTH | DFU L 5th MTH | DFU left toe | DFU left hallux | DFU left great toe | DFU left 2nd toe | DFU left 5th toe | DFU left forefoot | DFU left foot | DFU left plantar foot | DFU left plantar forefoot | DFU left MTH | DFU left 1st MTH | DFU left 5th MTH | diabetic foot ulcer L toe | diabetic foot ulcer L hallux | diabetic foot ulcer L great toe | diabetic foot ulcer L 2nd toe | diabetic foot ulcer L 5th toe | diabetic foot ulcer L forefoot | diabetic foot ulcer L foot | diabetic foot ulcer L plantar foot | diabetic foot ulcer L plantar forefoot | diabetic foot ulcer L MTH | diabetic foot ulcer L 1st MTH | diabetic foot ulcer L 5th MTH | diabetic foot ulcer left toe | diabetic foot ulcer left hallux | diabetic foot ulcer left great toe | diabetic foot ulcer left 2nd toe | diabetic foot ulcer left 5th toe | diabetic foot ulcer left forefoot | diabetic foot ulcer left foot | diabetic foot ulcer left plantar foot | diabetic foot ulcer left plantar forefoot | diabetic foot ulcer left MTH | diabetic foot ulcer left 1st MTH | diabetic foot ulcer left 5th MTH | L toe DFU | L toe diabetic ulcer | L hallux DFU | L hallux diabetic ulcer | L great toe DFU | L great toe diabetic ulcer | L 2nd toe DFU | L 2nd toe diabetic ulcer | L 5th toe DFU | L 5th toe diabetic ulcer | L forefoot DFU | L forefoot diabetic ulcer | L foot DFU | L foot diabetic ulcer | L plantar DFU | L plantar diabetic ulcer | L plantar foot DFU | L plantar foot diabetic ulcer | left toe DFU | left toe diabetic ulcer | left hallux DFU | left hallux diabetic ulcer | left great toe DFU | left great toe diabetic ulcer | left 2nd toe DFU | left 2nd toe diabetic ulcer | left 5th toe DFU | left 5th toe diabetic ulcer | left forefoot DFU | left forefoot diabetic ulcer | left foot DFU | left foot diabetic ulcer | left plantar DFU | left plantar diabetic ulcer | left plantar foot DFU | left plantar foot diabetic ulcer > L97.52 {T2DM, T1DM, DM2, DM, diabetes, IDDM, NIDDM, DMII}
@type condition
PU = pressure ulcer {stage, unstageable, sacral, sacrum, heel, coccyx, buttock, ischial, wound care, Braden}
DTI | DTPI = pressure-induced deep tissue damage {heel, sacrum, sacral, coccyx, buttock, PU, pressure, wound care, wound, Braden}
@type other
prosthetic fit | prosthesis fit | socket fit | mask fit | fit check | fit testing | brace fit | orthotic fit
@type modifier
bone exposed | exposed bone | probes to bone | down to bone = bone involvement without evidence of necrosis {ulcer, DFU, PAD, diabetic}
# --- shorthand, adult medicine
@type condition
AK | AKs > L57.0 {scalp, cryo, cryo'd, LN2, forehead, BCC, SCC, derm, face, temple, dorsal hands, sun damage, TBSE, efudex, 5-FU, SK}
SK | SKs > L82.1 {BCC, SCC, AK, AKs, derm, back, trunk, waxy, stuck-on, TBSE, benign, reassured}
PI = pressure ulcer {sacrum, sacral, heel, coccyx, ischial, ischium, unstageable, DTI, DTPI, wound care, trochanter, hip, buttock, Braden, stage 2, stage 3, stage 4, trochanteric}
atopic derm > L20.9
seborrheic derm > L21.9
contact derm > L25.9
allergic contact derm > L23.9
irritant contact derm > L24.9
stasis derm > I87.2
perioral derm > L71.0
venous stasis derm > I87.2

st 1 = stage 1 {pressure, PU, decubitus, PI}
st 2 = stage 2 {pressure, PU, decubitus, PI}
st 3 = stage 3 {pressure, PU, decubitus, PI}
st 4 = stage 4 {pressure, PU, decubitus, PI}
papulopustular rosacea | papular rosacea | erythematotelangiectatic rosacea > L71.8
candidal diaper derm | candidal diaper dermatitis | yeast diaper rash | yeast diaper dermatitis | monilial diaper rash > B37.2
fat layer = with fat layer exposed {ulcer}
@type condition
SK, irritated | irritated SK | irritated SKs | inflamed SKs | SK, inflamed > L82.0

@type condition
sacral stage 2 | sacrum stage 2 | stg 2 sacral | sacrum stg 2 | sacral stg 2 > L89.152
sacral stage 3 | sacrum stage 3 | stg 3 sacral | sacrum stg 3 | sacral stg 3 | stage 3 sacral > L89.153
sacral stage 4 | sacrum stage 4 | stg 4 sacral | sacrum stg 4 | sacral stg 4 | stage 4 sacral > L89.154
sacral unstageable | sacrum unstageable > L89.150
@type condition
sacrum stg 3 PI | sacrum stage 3 PI | sacral stage 3 PI | sacral stg 3 PI > L89.153
sacrum stg 2 PI | sacrum stage 2 PI | sacral stage 2 PI > L89.152
sacrum stg 4 PI | sacrum stage 4 PI | sacral stage 4 PI > L89.154
seb k, irritated | irritated seb k | inflamed seb k | seb k, inflamed > L82.0

# --- as the Index files them
@type condition
blisters | blister formation | skin blisters > R23.8

# --- pressure ulcers by the bone
@type condition
decubitus of the trochanter | decubitus ulcer on her right trochanter | trochanteric decubitus | trochanteric decubitus ulcer | decubitus ulcer of trochanter | trochanter pressure ulcer | pressure ulcer of trochanter > L89.2

# --- said in case reports
@type condition
pustules | pustular lesions > L08.9
hypertrophic flat liquen > L43.0
flat liquen | liquen planus | liquen plano > L43.9
erythematous area | erythematous zone | erythematous plaque | erythematous lesion > L53.9
radiodermitis > L58.9
hyperpigmented macules > L81.9
hands are very dry | hands are dry > L85.3
facial rhytids > L98.8

# --- bare words that the Index files by themselves
@type condition
granuloma > L92.9
erythematous > L53.9

# --- single lines of assessments, skin
@type condition
plaque PsO | PsO plaque | chronic plaque PsO > L40.0
PsO | psoriasis NOS > L40.9
rosacea flare > L71.9
nonbullous impetigo | non bullous impetigo | honey crusted impetigo | impetigo nonbullous > L01.01
periorificial derm > L71.0
# --- skin shorthand
@type condition
paronychia index finger | paronychia pointer finger | paronychia middle finger | paronychia long finger | paronychia ring finger | paronychia little finger | paronychia small finger | paronychia pinky | paronychia pinky finger | paronychia thumb | paronychia of index finger | paronychia of pointer finger | paronychia of middle finger | paronychia of long finger | paronychia of ring finger | paronychia of little finger | paronychia of small finger | paronychia of pinky | paronychia of pinky finger | paronychia of thumb > L03.01
paronychia big toe | paronychia 2nd toe | paronychia second toe | paronychia 3rd toe | paronychia third toe | paronychia 4th toe | paronychia fourth toe | paronychia 5th toe | paronychia fifth toe | paronychia little toe | paronychia hallux | paronychia of big toe | paronychia of 2nd toe | paronychia of second toe | paronychia of 3rd toe | paronychia of third toe | paronychia of 4th toe | paronychia of fourth toe | paronychia of 5th toe | paronychia of fifth toe | paronychia of little toe | paronychia of hallux > L03.03
felon index finger | felon pointer finger | felon middle finger | felon long finger | felon ring finger | felon little finger | felon small finger | felon pinky | felon pinky finger | felon thumb | felon of index finger | felon of pointer finger | felon of middle finger | felon of long finger | felon of ring finger | felon of little finger | felon of small finger | felon of pinky | felon of pinky finger | felon of thumb > L03.01
ET rosacea | rosacea, ET type | ETR rosacea | rosacea, erythematotelangiectatic | rosacea, papulopustular | PPR rosacea | telangiectatic rosacea | ocular and facial rosacea > L71.8
flexural AD | AD flexural | AD of flexures | flexural atopic derm > L20.82
contact derm poison ivy | contact derm due to poison ivy | contact derm from poison ivy | contact dermatitis poison ivy | contact derm poison oak | contact derm due to poison oak | contact derm from poison oak | contact derm from poison sumac | rhus contact derm > L23.7
carbuncle back of neck | carbuncle of back of neck | carbuncle posterior neck | carbuncle nape | carbuncle of nape > L02.13
boil back of neck | boil nape | boil posterior neck | furuncle back of neck | furuncle posterior neck | furuncle nape > L02.12
abscess back of neck | abscess posterior neck | abscess nape | abscess of back of neck > L02.11
muscle exposed without necrosis | exposed muscle without necrosis | muscle exposed, no necrosis | exposed muscle, no necrosis = muscle involvement without evidence of necrosis
bone exposed without necrosis | exposed bone without necrosis | bone exposed, no necrosis | exposed bone, no necrosis = bone involvement without evidence of necrosis
AA = alopecia areata {ILK, intralesional Kenalog, hair loss, exclamation point, Olumiant, Litfulo, baricitinib, SALT}
AA scalp | AA of scalp | AA patches | AA scalp patches | AA beard | patchy AA > L63.9
TE > L65.0 {hair, shedding, hair loss, minoxidil}
PN > L28.1 {prurigo, nemolizumab, Nemluvio, excoriated nodules, picker's nodules}
KP arms | KP upper arms | KP of arms | KP thighs | KP cheeks | KP of upper arms > L85.8
PG > L88 {pyoderma, undermined, violaceous, pathergy, cribriform}
EN > L52 {shins, tender nodules, erythema nodosum, panniculitis}
blistered sunburn > L55.1
sunburn, first degree > L55.0
# --- dermatology, more shorthand
@type condition
sacral PU | PU sacrum | PU of sacrum | sacral PI = pressure ulcer of sacral region
stg 1 | stg I = stage 1 {pressure, PU, decubitus, decub, PI, coccyx, sacral, sacrum, heel, ischial}
stg 2 = stage 2 {pressure, PU, decubitus, decub, PI, coccyx, sacral, sacrum, heel, ischial}
stg 3 = stage 3 {pressure, PU, decubitus, decub, PI, coccyx, sacral, sacrum, heel, ischial}
stg 4 = stage 4 {pressure, PU, decubitus, decub, PI, coccyx, sacral, sacrum, heel, ischial}
ACD to nickel | nickel ACD | ACD from nickel | ACD due to nickel | contact derm to nickel | contact derm from nickel | nickel contact derm > L23.0
ACD to poison ivy | ACD from poison ivy | ACD due to poison ivy | ACD to poison oak | rhus ACD | ACD to plants > L23.7
ACD to hair dye | ACD from hair dye | ACD to PPD hair dye > L23.4
ACD to adhesive | ACD from adhesive | ACD to tape | ACD from tape > L23.1
ACD to latex | ACD to rubber | ACD from rubber | ACD to rubber accelerators > L23.5
ACD to fragrance | ACD to cosmetics | ACD from cosmetics | ACD from makeup | ACD from eye shadow > L23.2
ACD to neomycin | ACD to neosporin | ACD from neosporin | ACD to bacitracin | ACD to triple antibiotic > L23.3
ACD > L23.9 {patch test, patch testing, clobetasol, contact, allergen, rash}
irritant dermatitis from soap | irritant dermatitis from hand washing | irritant hand dermatitis from handwashing | irritant contact dermatitis from soap | irritant contact derm from soap | irritant dermatitis from detergent | hand dermatitis from soaps > L24.0
PFB > L73.1 {beard, shave, shaving, razor, neck, barbae, pustules}
FFA > L66.12 {alopecia, frontal fibrosing}
LPP > L66.10 {alopecia, FFA, perifollicular, hair loss}
DSAP > L56.5
LABD | linear IgA disease > L13.8
DH > L13.0 {dapsone, gluten, celiac, herpetiformis}
heel fissure | fissured heel | cracked heels | fissures of heels | fissures on heels | fissure heel | plantar fissures > R23.4
@type condition
stage 1 sacral PU | stage 1 sacral PI | stage 1 sacral decub | stage 1 coccyx PU | stage 1 coccyx PI | stage 1 coccyx decub | stage 1 coccygeal PU | stage 1 coccygeal PI | stage 1 coccygeal decub | stage I sacral PU | stage I sacral PI | stage I sacral decub | stage I coccyx PU | stage I coccyx PI | stage I coccyx decub | stage I coccygeal PU | stage I coccygeal PI | stage I coccygeal decub | stg 1 sacral PU | stg 1 sacral PI | stg 1 sacral decub | stg 1 coccyx PU | stg 1 coccyx PI | stg 1 coccyx decub | stg 1 coccygeal PU | stg 1 coccygeal PI | stg 1 coccygeal decub | stg I sacral PU | stg I sacral PI | stg I sacral decub | stg I coccyx PU | stg I coccyx PI | stg I coccyx decub | stg I coccygeal PU | stg I coccygeal PI | stg I coccygeal decub > L89.151
stage 2 sacral PU | stage 2 sacral PI | stage 2 sacral decub | stage 2 coccyx PU | stage 2 coccyx PI | stage 2 coccyx decub | stage 2 coccygeal PU | stage 2 coccygeal PI | stage 2 coccygeal decub | stg 2 sacral PU | stg 2 sacral PI | stg 2 sacral decub | stg 2 coccyx PU | stg 2 coccyx PI | stg 2 coccyx decub | stg 2 coccygeal PU | stg 2 coccygeal PI | stg 2 coccygeal decub > L89.152
stage 3 sacral PU | stage 3 sacral PI | stage 3 sacral decub | stage 3 coccyx PU | stage 3 coccyx PI | stage 3 coccyx decub | stage 3 coccygeal PU | stage 3 coccygeal PI | stage 3 coccygeal decub | stg 3 sacral PU | stg 3 sacral PI | stg 3 sacral decub | stg 3 coccyx PU | stg 3 coccyx PI | stg 3 coccyx decub | stg 3 coccygeal PU | stg 3 coccygeal PI | stg 3 coccygeal decub > L89.153
stage 4 sacral PU | stage 4 sacral PI | stage 4 sacral decub | stage 4 coccyx PU | stage 4 coccyx PI | stage 4 coccyx decub | stage 4 coccygeal PU | stage 4 coccygeal PI | stage 4 coccygeal decub | stg 4 sacral PU | stg 4 sacral PI | stg 4 sacral decub | stg 4 coccyx PU | stg 4 coccyx PI | stg 4 coccyx decub | stg 4 coccygeal PU | stg 4 coccygeal PI | stg 4 coccygeal decub > L89.154
unstageable sacral PU | unstageable sacral PI | unstageable sacral pressure injury | unstageable sacral decub | unstageable coccyx PU | unstageable coccyx PI | unstageable coccyx pressure injury | unstageable coccyx decub | unstageable coccygeal PU | unstageable coccygeal PI | unstageable coccygeal pressure injury | unstageable coccygeal decub > L89.150
@type condition
PsA mutilans | arthritis mutilans PsA > L40.52
disseminated GA | GA disseminated > L92.0
NSF > L90.8 {gadolinium, fibrosing, nephrogenic}
striae rubrae | striae albae | striae rubra | striae alba > L90.6

# A side between the finding and the digit
@let SIDEW = right | left | R | L
@let DIGIT = index finger | pointer finger | middle finger | long finger | ring finger | little finger | small finger | pinky | pinky finger | thumb
@let TOE = great toe | big toe | second toe | third toe | fourth toe | fifth toe | little toe | 2nd toe | 3rd toe | 4th toe | 5th toe | hallux
paronychia of $SIDEW $DIGIT | paronychia of the $SIDEW $DIGIT | paronychia on the $SIDEW $DIGIT | paronychia on $SIDEW $DIGIT > L03.01
paronychia of $SIDEW $TOE | paronychia of the $SIDEW $TOE | paronychia on the $SIDEW $TOE | paronychia on $SIDEW $TOE > L03.03
@let ECZEMA = atopic dermatitis | atopic derm | eczema
@let FLARE = flaring | flare | - | flaring up | present | worst
@let FOLDS = elbow creases | elbow folds | creases of the elbows | antecubital fossae | antecubital fossa | antecubital areas | popliteal fossae | popliteal fossa | flexures | knee folds | flexural areas | flexural surfaces | bends of the elbows | bends of the elbows and knees
$ECZEMA $FLARE in the $FOLDS | $ECZEMA $FLARE in $FOLDS | $ECZEMA of the $FOLDS | $ECZEMA of $FOLDS > L20.82
rosacea with papules and pustules | rosacea with papules | rosacea with pustules | papules and pustules of rosacea | rosacea, papules and pustules > L71.8
satellite lesions, candidal | satellite lesions, yeast | satellite lesions from yeast | satellite lesions from candida > B37.2 {diaper rash, diaper dermatitis, diaper area}
@let ERUPT = drug rash | drug eruption | morbilliform rash | morbilliform drug eruption | maculopapular drug rash | morbilliform eruption
@let SULFA = Bactrim | sulfa | TMP-SMX | Septra
$ERUPT from $SULFA | $ERUPT due to $SULFA | $ERUPT after $SULFA | $ERUPT to $SULFA > L27.0
guttate flare | guttate flare of psoriasis > L40.4
@let ABX = amoxicillin | amox | augmentin | penicillin | PCN | cephalexin | keflex | cefdinir | clindamycin | ciprofloxacin | cipro | doxycycline | azithromycin | zpak | nitrofurantoin | lamotrigine | lamictal | allopurinol | vancomycin | phenytoin | carbamazepine | cefuroxime | ceftriaxone
@let RASH = rash | eruption | exanthem
$RASH from $ABX | $RASH after $ABX > L27.0
