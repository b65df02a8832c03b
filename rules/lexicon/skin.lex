# Skin, hair and nails (L00-L99) and the R20-R23 signs that dermatology notes name.
@type condition

# --- infections
skin infection with cellulitis | phlegmon of the skin > L03.90
facial cellulitis | cellulitis of the face > L03.211
finger cellulitis | cellulitis of the finger > L03.01
toe cellulitis | cellulitis of the toe > L03.03
abdominal wall cellulitis | cellulitis of the abdominal wall > L03.311
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
CCCA > L66.81 {hair, alopecia, scalp}
atopic eczema | atopic dermatitis | atopic dermatitis flare | eczema flare atopic > L20.9
AD > L20.9 {atopic, eczema, dupilumab, dupixent, topical steroid, emollient}
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
oral lichen planus > L43.9
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
corn | corns and calluses | calluses | callosity | plantar callus > L84 {foot, feet, toe, plantar, podiatry, callus, callosity}
keratosis pilaris > L85.8
dry skin | xerosis > L85.3
asteatotic eczema > L30.8
skin scarring | scar tissue of the skin > L90.5
stretch marks > L90.6
skin tag | acrochordon > L91.8
granulation tissue | hypergranulation tissue | proud flesh > L92.9
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
corns > L84

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
limb abscess > L02.419
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
impetiginized eczema | impetiginous eczema | impetiginized dermatitis | impetiginous dermatitis | secondarily infected dermatitis impetiginized > L01.1
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
scalp psoriasis | nail psoriasis > L40.9
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
infected nail | nail discoloration | leukonychia | white nails | platonychia | acquired nail deformity | nail displacement | pachyonychia acquired | subungual hyperkeratosis | melanonychia | longitudinal melanonychia > L60.8
nail separation | separated nail plate | detached toenail nontraumatic > L60.1
thickened toenails | ram's horn nail | overgrown nails | onychogryposis | overgrown toenails | nail hypertrophy | onychauxis > L60.2
onychorrhexis | onychomalacia | nail splitting | splitting nails | onychoschizia | trachyonychia | twenty nail dystrophy | ridged nails | thin nails | koilonychia | spoon nails | nail atrophy > L60.3
beau lines | furrowed nails > L60.4
nail disease | nail disorder | nail problem > L60.9
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
acne rosacea | erythematotelangiectatic rosacea | papulopustular rosacea > L71.9
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
skin hypertrophy | hypertrophy of skin > L91.9
fibroepithelial polyp of skin | cutaneous tag > L91.8
necrobiosis lipoidica nondiabetic | facial granuloma | granuloma faciale > L92.2
necrobiosis lipoidica > L92.1
foreign body granuloma of skin | stitch granuloma of skin | talc granuloma of skin > L92.3
granulomatous dermatitis | skin granuloma | granuloma of skin | umbilical granuloma of adult | cutaneous granuloma > L92.9
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
lymphocytoma cutis | benign lymphocytoma cutis | pseudolymphoma of skin | rhytidosis facialis | facial wrinkles | wrinkled skin | skin fistula | sinus of skin | vascular skin disorder | factitial ulcer complex | skin degeneration | degeneration of skin > L98.8
skin disease | skin disorder | dermatosis | skin condition | subcutaneous tissue disease | disease of subcutaneous tissue | skin sore | sore of skin > L98.9
subcutaneous granuloma > L92.3
relapsing panniculitis > M35.6


# --- chronic ulcers: the site; side and depth are added
skin breakdown only = limited to breakdown of skin {ulcer}
exposed fat layer | subcutaneous fat exposed | fat exposed = with fat layer exposed {ulcer}
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
callus formation | bridging callus | callus bridging | fracture callus | healing callus | early callus | callus noted at the fracture
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
cellulitis of both legs | cellulitis of both lower legs | cellulitis of both feet | cellulitis of both lower extremities = cellulitis of bilateral lower limb
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
leg abscess | lower leg abscess | ankle abscess | knee abscess | hip abscess | calf abscess | shin abscess | thigh abscess | lower extremity abscess | pretibial abscess | prepatellar abscess | popliteal abscess | femoral abscess = cutaneous abscess of lower limb
abscess of leg | abscess of the leg | abscess of lower leg | abscess of the lower leg | abscess of ankle | abscess of the ankle | abscess of knee | abscess of the knee | abscess of hip | abscess of the hip = cutaneous abscess of lower limb
abscess of calf | abscess of the calf | abscess of shin | abscess of the shin | abscess of thigh | abscess of the thigh | abscess of lower extremity | abscess of the lower extremity = cutaneous abscess of lower limb
abscess of left leg | abscess of the left leg | abscess left leg | abscess of left lower leg | abscess of the left lower leg | abscess left lower leg | abscess of left ankle | abscess of the left ankle | abscess left ankle = cutaneous abscess of left lower limb
abscess of left knee | abscess of the left knee | abscess left knee | abscess of left hip | abscess of the left hip | abscess left hip | abscess of left calf | abscess of the left calf | abscess left calf | abscess of left shin = cutaneous abscess of left lower limb
abscess of the left shin | abscess left shin | abscess of left thigh | abscess of the left thigh | abscess left thigh | abscess of left lower extremity | abscess of the left lower extremity | abscess left lower extremity = cutaneous abscess of left lower limb
abscess of right leg | abscess of the right leg | abscess right leg | abscess of right lower leg | abscess of the right lower leg | abscess right lower leg | abscess of right ankle | abscess of the right ankle | abscess right ankle = cutaneous abscess of right lower limb
abscess of right knee | abscess of the right knee | abscess right knee | abscess of right hip | abscess of the right hip | abscess right hip | abscess of right calf | abscess of the right calf | abscess right calf | abscess of right shin = cutaneous abscess of right lower limb
abscess of the right shin | abscess right shin | abscess of right thigh | abscess of the right thigh | abscess right thigh | abscess of right lower extremity | abscess of the right lower extremity | abscess right lower extremity = cutaneous abscess of right lower limb
arm abscess | shoulder abscess | elbow abscess | forearm abscess | wrist abscess | upper arm abscess | upper extremity abscess | antecubital abscess = cutaneous abscess of upper limb
abscess of arm | abscess of the arm | abscess of shoulder | abscess of the shoulder | abscess of elbow | abscess of the elbow | abscess of forearm | abscess of the forearm = cutaneous abscess of upper limb
abscess of wrist | abscess of the wrist | abscess of upper arm | abscess of the upper arm | abscess of upper extremity | abscess of the upper extremity = cutaneous abscess of upper limb
abscess of left arm | abscess of the left arm | abscess left arm | abscess of left shoulder | abscess of the left shoulder | abscess left shoulder | abscess of left elbow = cutaneous abscess of left upper limb
abscess of the left elbow | abscess left elbow | abscess of left forearm | abscess of the left forearm | abscess left forearm | abscess of left wrist | abscess of the left wrist = cutaneous abscess of left upper limb
abscess left wrist | abscess of left upper arm | abscess of the left upper arm | abscess left upper arm | abscess of left upper extremity | abscess of the left upper extremity = cutaneous abscess of left upper limb
abscess left upper extremity = cutaneous abscess of left upper limb
abscess of right arm | abscess of the right arm | abscess right arm | abscess of right shoulder | abscess of the right shoulder | abscess right shoulder | abscess of right elbow = cutaneous abscess of right upper limb
abscess of the right elbow | abscess right elbow | abscess of right forearm | abscess of the right forearm | abscess right forearm | abscess of right wrist | abscess of the right wrist = cutaneous abscess of right upper limb
abscess right wrist | abscess of right upper arm | abscess of the right upper arm | abscess right upper arm | abscess of right upper extremity | abscess of the right upper extremity = cutaneous abscess of right upper limb
abscess right upper extremity = cutaneous abscess of right upper limb
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
