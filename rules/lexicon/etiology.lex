# Causes as people write them, by kind, for rules that map a condition and its cause onto one code.
@type etiology

# --- paralysis of the limbs or of one side
paralysis | paralytic | paralyzed | palsy : paralysis
paraplegia | paraplegic | paraparesis | paraparetic | quadriplegia | quadriplegic | quadriparesis | tetraplegia | tetraplegic | tetraparesis : paralysis
hemiplegia | hemiplegic | hemiparesis | hemiparetic | monoplegia | diplegia | diplegic : paralysis
spinal cord injury | spinal cord injured | injury of the spinal cord | spinal cord transection | transection of the spinal cord | spinal cord lesion : paralysis
SCI | cord injury | cord transection | complete cord injury | incomplete cord injury | ASIA A | ASIA B | AIS A | AIS B : paralysis
stroke with weakness | stroke with residual weakness | post-stroke weakness | weakness after stroke | weakness following stroke | weakness from stroke : paralysis
neurogenic | neurogenic heterotopic | flaccid limb | spastic paralysis | loss of motor function | motor complete | complete motor loss : paralysis
poliomyelitis | polio : paralysis

# --- burns
burn | burned | burnt | scald | scalded | thermal injury | electrical burn | flame injury | post-burn | postburn : burn

# --- injury
traumatic | post-traumatic | posttraumatic | traumatica | trauma | traumatized : trauma
contusion | contused | hematoma | bruise | bruising | blunt injury | blunt trauma | direct blow | crush injury | charley horse | charleyhorse | cork thigh | corked thigh | dead leg : trauma
kicked | helmet to | tackle | tackled | collision | struck by | fell on | fell onto | after a fall | following a fall | sports injury | muscle tear | torn muscle | muscle strain | muscle rupture | intramuscular bleed | intramuscular hemorrhage : trauma
injury | injured | laceration | gunshot | stab wound | fracture | dislocation : trauma

# --- progressive
progressiva | progressive | fibrodysplasia | FOP | ACVR1 | munchmeyer | generalisata | generalized ossifying : progressive

# --- a coma scale is scored
GCS | glasgow coma scale | glasgow coma score | glasgow scale | coma score | coma scale | coma : coma scale

# --- a cancer is still treated (I.C.2.m)
on chemotherapy | on chemo | receiving chemotherapy | undergoing chemotherapy | receiving chemo | adjuvant chemotherapy | adjuvant chemo | adjuvant therapy | adjuvant radiation | undergoing radiation | receiving radiation | on immunotherapy | on hormone therapy | on hormonal therapy | on endocrine therapy | on maintenance therapy | on active treatment : cancer under treatment
on tamoxifen | on letrozole | on anastrozole | on arimidex | on exemestane | on aromatase inhibitor | on an aromatase inhibitor | on AI | on ADT | on lupron | on leuprolide | on bicalutamide | on enzalutamide | on abiraterone | on trastuzumab | on herceptin | on pembrolizumab | on nivolumab | on imatinib | on FOLFOX | on FOLFIRI | on capecitabine | on BCG | adjuvant FOLFOX : cancer under treatment
recurrent | local recurrence | residual tumor | residual disease | positive margins | progression of disease : cancer under treatment
