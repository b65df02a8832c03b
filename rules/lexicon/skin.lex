# Skin, hair and nails (L00-L99) and the R20-R23 signs that dermatology notes name.
@type condition

# --- infections
skin infection with cellulitis | phlegmon of the skin > L03.90
leg cellulitis | cellulitis of the leg | lower extremity cellulitis | cellulitis of the lower extremity | foot cellulitis | cellulitis of the foot | lower leg cellulitis | LE cellulitis > L03.11
arm cellulitis | hand cellulitis | cellulitis of the arm | cellulitis of the hand | upper extremity cellulitis > L03.11
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
leg abscess | thigh abscess | abscess of the leg | abscess of the thigh | arm abscess > L02.41
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
acne | comedonal acne | cystic acne | inflammatory acne | nodulocystic acne > L70.0
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
post-inflammatory hyperpigmentation | PIH > L81.0 {hyperpigmentation, acne, skin}
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
