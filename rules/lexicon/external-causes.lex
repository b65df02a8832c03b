# How an injury happened: falls, vehicles, objects, animals, overexertion, activity and place (V00-Y99). Only wordings that state the event.
@type external

# --- falls
slipped on ice | slipped on the ice | slipped on ice and fell | slipped on the ice and fell | fell on ice | fell on the ice | slip on ice | fall on ice | fall on the ice | slipped and fell on ice | slipped and fell on the ice | slipped on some ice | slipped on black ice | fell on black ice | fall on icy ground | slipped on icy sidewalk | fell on icy sidewalk | fell in the snow | slipped on snow | slipped in the snow | fell on snow | ice slip | fell on icy steps walkway | slipped on an icy driveway | fell in icy parking lot | slip and fall on ice | slipped on icy pavement | slipping on ice | slipping on the ice | falling on ice | slipped on a patch of ice > W00.0
fell on icy steps | slipped on icy steps | slipped on icy stairs | fell on icy stairs | fell down icy steps | fell down icy stairs > W00.1
tripped and fell | slipped and fell | stumbled and fell | trip and fall | slip and fall | slipped and fell at home | tripping and falling | tripped and landed | slipped and landed | fell after tripping | fell after slipping | fell when he tripped | fell when she tripped | slipped on wet floor | slipped on a wet floor | slipped on water | slipped in water | tripped over a rug | tripped over rug | tripped on a rug | tripped over a cord | tripped over a curb | tripped on the sidewalk | tripped on sidewalk | tripped over her dog | tripped over his dog | tripped over the dog | tripped over a dog | tripped over her cat | tripped over the cat | tripped over a toy | slipped in the mud | slipped on mud | slipped on wet grass | slipped on wet leaves | slipped in the kitchen | slipped on a wet surface | mechanical trip and fall | slipped on oil | tripped on a rock | tripped on a root | tripped over his own feet | tripped over her own feet > W01.0
slipped and hit his head | slipped and hit her head | tripped and hit his head | tripped and hit her head | tripped and struck head | fell and hit his head | fell and hit her head | fell and struck his head | fell and struck her head | fell and struck head | fell and hit head | fell hitting her head | fell hitting his head | fell striking her head | fell striking his head > W01.198
collided with another person and fell | knocked down by another person | knocked over by another person > W03
dropped while being carried | dropped by caregiver | dropped by parent > W04
fell out of wheelchair | fall from wheelchair | fell from wheelchair | fell from her wheelchair | fell from his wheelchair | fell out of his wheelchair | fell out of her wheelchair > W05.0
fell out of bed | fell from bed | fall out of bed | rolled out of bed | fell off the bed | fell off bed | falling out of bed | fell getting out of bed > W06
fell off a chair | fell from chair | fell out of chair | fell from a chair | fell out of a chair | fell off chair | fall out of chair | fell off of a chair | fell from his chair | fell from her chair > W07
fell off the couch | fell off couch | fell off a couch | fell off the sofa | fell from sofa | fell off a table | fell from table | fell off changing table | fell from couch | fell off a stool | fell from stool | fell off a bar stool > W08
fell off the monkey bars | fell from monkey bars | fell off monkey bars | fell off jungle gym > W09.2
fell off a swing | fell off the swing | fell from swing > W09.1
fell off a slide | fell off the slide | fell from slide | fell down the slide > W09.0
fell off playground equipment | fall on playground | fell at the playground > W09.8
fell on escalator | fell on the escalator > W10.0
fell off the curb | fell off of a curb | stepped off a curb | stepped off of a curb | stepped off the curb | stepped off the curb wrong | fell off a curb | tripped off a curb | stepped off a curb and fell | missed the curb | fell off curb > W10.1
fell down a ramp | fell on a ramp > W10.2
fell down stairs | fell down the stairs | fell on the stairs | fell on stairs | fall down stairs | fall down the stairs | fell down steps | fell down some stairs | fell down the steps | slipped down the stairs | slipped on the stairs | slipped on stairs | tumbled down stairs | tumbled down the stairs | missed a step | fell down a flight of stairs | fell off the steps | falling down stairs | falling down the stairs | missed the last step | fell going down the stairs | fell while going down stairs | fell down a few steps | fell down her stairs | fell down his stairs | tripped on the stairs | tripped on stairs | tripped going up the stairs | fell coming down the stairs | fell off the porch steps > W10.9
fell off a ladder | fell from ladder | fell off ladder | fall from ladder | fell from a ladder | fell off the ladder | fell off of a ladder | falling off a ladder | falling from a ladder | fell off a stepladder | fell off step ladder | fell off his ladder > W11
fell off scaffolding | fell from scaffolding | fell off a scaffold | fall from scaffold > W12
fell off a balcony | fell from balcony | fell off balcony > W13.0
fell off a roof | fell from roof | fell off the roof | fell off roof | fall from roof > W13.2
fell out of a window | fell out of window | fell from window | jumped out of a window > W13.4
fell off a deck | fell off the deck | fell off a wall | fell off a porch | fell off the porch > W13.8
fell out of a tree | fell from tree | fell out of tree | fell from a tree | fell from the tree > W14
fell off a cliff | fell from cliff > W15
dove into shallow water | diving into shallow water | diving accident > W16.92
fell into a pool | fell in the pool > W16.0
fell into a hole | fell in a hole | stepped in a hole and fell > W17.2
fell off a dock > W17.4
fell down a hill | fell down hill | fell down an embankment > W17.81
fell from height | fall from height | fell from a height | fell off a truck bed | fell off of a truck | fell out of the attic | fell through ceiling > W17.89
fell off toilet | fell off the toilet | fell from toilet > W18.11
fell in the shower | fell in shower | slipped in the shower | slipped in shower | fell in the bathtub | fell in bathtub | slipped in the tub | slipped in bathtub | fell in the tub | fall in shower | fell getting out of the shower | slipped getting out of the shower | slipped in the bathtub > W18.2
ground level fall | GLF | fall from standing | fall from standing height | fell from standing | same level fall | mechanical fall from standing > W18.30
slipped without falling | tripped without falling | nearly fell | almost fell | lost footing without fall > W18.40
stepped in a hole | stepped in hole | stepped into a hole | stepped in a pothole | stepped in a divot > W18.42
landed awkwardly | came down awkwardly | landed wrong | lost balance and fell | fell onto outstretched hand | FOOSH | fell on an outstretched hand | fall on outstretched hand | fell on outstretched hand | fell on outstretched arm | fell onto her outstretched hand | fell onto his outstretched hand | fall onto outstretched hand > W18.39
mechanical fall | after a fall | after fall | had a fall | due to a fall | from a fall | following a fall | secondary to fall | sustained a fall | fell and landed | fell and hurt | fell and injured | fell and twisted | and then fell | fell to the ground | fell onto the ground | fell on her arm | fell on his arm | fell onto her arm | fell onto his arm | accidental fall | witnessed fall | unwitnessed fall | fell onto her hip | fell onto his hip | fell on her hip | fell on his hip | fell onto her side | fell on her wrist | fell on his knee | fell on her knee | fell onto his shoulder | fell onto her shoulder | took a fall | status post fall | s/p fall | fall at home | s/p mechanical fall | fell on his shoulder | fell on her shoulder | suffered a fall > W19

# --- road and other transport
MVA | MVC | motor vehicle accident | motor vehicle collision | motor vehicle crash | car accident | car wreck | auto accident | automobile accident | road traffic accident | RTA | car crash | traffic accident | auto collision | road accident | rear ended | T-boned by another car | rear end collision > V89.2
restrained driver in MVC | restrained driver | driver in a car accident | driver in MVA | driver in a motor vehicle accident | unrestrained driver | belted driver | driver involved in a car accident | driver in MVC > V49.40
hit by another car while driving > V43.92
restrained passenger | passenger in a car accident | passenger in MVC | unrestrained passenger | belted passenger | passenger in MVA | passenger in a motor vehicle accident > V49.50
rollover accident | rollover MVA | single car accident | car rollover | single vehicle accident > V48.9
car hit a tree | crashed car into a tree | drove into a tree | car struck a pole | crashed into a pole > V47.9
pedestrian struck | pedestrian struck by car | hit by a car | struck by a car | hit by car | struck by car | pedestrian hit by car | pedestrian vs auto | auto vs pedestrian | ped struck | struck by vehicle | hit by a vehicle | pedestrian versus auto | struck by an automobile | run over by a car > V03.90
hit by a truck | struck by a truck | hit by a bus | struck by a bus > V04.90
hit by a bicycle | struck by a bicycle > V01.90
hit by a train | struck by train > V05.90
fell off bike | fell off his bike | fell off her bike | fell off a bicycle | fell off bicycle | bicycle accident | bike accident | fell from bicycle | bicycle crash | fell off of his bike | fell off of her bike | fall from bicycle | fall off bike | crashed his bike | crashed her bike | bike crash | crashed his bicycle | fell off the bike | cycling accident | thrown from bicycle | went over the handlebars | over the handlebars > V18.0
bicyclist struck by car | cyclist hit by car | hit by a car while riding his bike | hit by a car while riding her bike | cyclist struck by vehicle | bicyclist hit by car > V13.9
motorcycle accident | motorcycle crash | MCC | MCA crash | motorcycle collision | motorcyclist injured | crashed his motorcycle > V29.99
fell off motorcycle | fell off his motorcycle | laid down his motorcycle | thrown from motorcycle | fell off a motorcycle > V28.9
ATV accident | fell off ATV | four wheeler accident | ATV rollover | ATV crash | quad bike accident > V86.99
snowmobile accident | snowmobile crash > V86.92
fell off skateboard | skateboard accident | fell off his skateboard | skateboarding accident | fell off a skateboard | skateboarding fall > V00.131
fell off scooter | scooter accident | fell off his scooter | fell off her scooter > V00.141
electric scooter accident | e-scooter accident | fell off electric scooter | fell off an e-scooter > V00.841
fell rollerblading | rollerblading accident | fell while rollerblading > V00.111
fell roller skating | roller skating accident | fell while roller skating > V00.121
fell ice skating | fell while ice skating | ice skating accident > V00.211
sledding accident | fell off sled | fell while sledding > V00.221
snowboarding accident | fell snowboarding | fell while snowboarding | snowboard fall > V00.311
skiing accident | fell skiing | fell while skiing | ski accident | fell on the ski slope | ski fall > V00.321
fell off a horse | fell from horse | fell off horse | thrown from a horse | bucked off a horse | fall from horse | thrown from horse | fell off her horse | horse riding accident | horseback riding accident > V80.010
boating accident | boat accident > V94.9
jet ski accident > V94.9
plane crash | airplane crash > V95.9
golf cart accident > V86.99
hoverboard accident | fell off hoverboard > V00.181
motorized scooter fall | fell off mobility scooter > V00.831

# --- struck, caught, cut, pierced
hit by a ball | struck by a ball | hit with a ball > W21.00
hit by a baseball | hit with a baseball > W21.03
hit by a softball > W21.07
hit by a soccer ball > W21.02
hit by a basketball > W21.05
hit by a golf ball > W21.04
hit by a volleyball > W21.06
hit by a football > W21.01
hit by a bat > W21.11
hit by a hockey puck > W21.22
hit by hockey stick > W21.21
hit by a falling object | struck by falling object | object fell on | heavy object fell on | dropped a weight on | dropped a heavy object on | box fell on | tree fell on | branch fell on | something fell on | fell on his foot an object | dropped something on > W20.8
walked into a wall | ran into a wall > W22.01
ran into furniture | stubbed toe on furniture | hit foot on furniture | banged into furniture > W22.03
hit head on cabinet | hit her head on a cabinet | hit his head on the ceiling | bumped his head | bumped her head | bumped head on > W22.09
airbag deployed injury | struck by airbag > W22.10
punched a wall | punched wall | hit a wall with his fist | punched the wall > W22.01
caught in a door | hand caught in door | finger caught in door | slammed in door | slammed his finger in | slammed her finger in | shut in a door | finger slammed in car door | jammed finger in door | smashed in a door | caught finger in door > W23.0
caught in machine | caught in machinery | hand caught in machine > W31.9
cut on glass | cut with glass | cut by glass | broken glass cut | stepped on glass | cut himself on glass | cut herself on glass > W25
cut with a knife | cut by knife | knife slipped | cut herself with a knife | cut himself with a knife | cut finger with a knife | cut with kitchen knife | cut while chopping vegetables | cut while slicing > W26.0
cut on paper > W26.2
cut on metal | cut by metal | cut on sharp metal | cut on a can | cut on a can lid > W26.8
cut with scissors > W27.2
cut with a saw by hand | handsaw cut > W27.0
stepped on a nail | stepped on nail | nail puncture | nail through foot > W45.0
nail gun injury | shot nail through | shot himself with a nail gun | nail gun accident > W29.4
table saw injury | circular saw injury | power saw injury | cut by table saw | cut with table saw | saw injury | cut with a power saw > W31.2
chainsaw injury | cut with chainsaw | chainsaw accident | hedge trimmer injury > W29.3
lawn mower injury | lawnmower injury | lawn mower accident | cut by lawn mower > W28
tractor accident | tractor rollover > W30.9
needlestick injury | needle stick injury | stuck with a needle | stuck by a needle | accidental needle stick > W46.0
contaminated needle stick | dirty needle stick | stuck with a used needle > W46.1
fish hook injury | fish hook in | retained fish hook | fishing hook in | treble hook in > W45.3
firework injury | firecracker injury | injured by fireworks > W39
accidental gunshot | accidentally shot himself | accidental gun discharge > W34.00
BB gun injury | shot with a BB gun | pellet gun injury > W34.010
explosion injury | blast injury cause | injured in an explosion > W40.9
kicked by another player | kicked by another person | kicked in a game | kicked accidentally > W50.1
elbowed by another player | elbowed in the face | accidentally hit by another person > W50.0
human bite by accident | bitten by a child > W50.3
head-to-head collision | collision with another player | collided with a teammate | collided with another player during > W51

# --- animals, insects, plants
bitten by a dog | bit by a dog | dog bit | bitten by her dog | bitten by his dog | attacked by a dog | mauled by a dog > W54.0
dog jumped on | knocked down by dog | pulled by dog | knocked over by dog | pulled down by her dog | scratched by a dog | dog scratch > W54.8
cat bite | bitten by a cat | bit by a cat | cat bit | bitten by her cat | bitten by his cat > W55.01
cat scratch | scratched by a cat | scratched by her cat | scratched by his cat > W55.03
kicked by a horse | horse kick | kicked by horse > W55.12
bitten by a horse | horse bite > W55.11
kicked by a cow | trampled by cow > W55.22
rat bite | bitten by a rat > W53.11
mouse bite | bitten by a mouse > W53.01
squirrel bite > W53.21
raccoon bite | bitten by a raccoon > W55.51
bat bite | bitten by a bat | monkey bite | fox bite > W55.81
bird bite | pecked by a bird > W61.91
insect bite | bug bite | mosquito bite | bitten by an insect | bitten by mosquitoes | tick bite | bitten by a tick | flea bite | bed bug bites | bedbug bites | chigger bites > W57
nonvenomous snake bite > W59.11
stuck by thorn | thorn prick | rose thorn | cactus spine injury > W60
shark bite > W56.41

# --- heat, fire, electricity, weather, water
spilled hot coffee | hot coffee spill | spilled hot tea | burned by hot coffee | hot tea spill | spilled hot soup | hot soup spill > X10.0
hot oil burn | hot grease burn | splashed with hot oil | grease burn | burned with hot oil | hot grease splash | cooking oil burn > X10.2
hot water burn | burned by hot water | scalded by hot water | boiling water burn | spilled boiling water | boiling water spill > X12
hot tap water scald | scalded in the bath | hot bath water burn > X11.0
steam burn | burned by steam > X13.1
touched hot stove | burned on stove | stove burn | burned on hot stove > X15.0
curling iron burn | burned by iron | burned with curling iron > X15.8
muffler burn | motorcycle exhaust burn > X17
campfire burn | burned in campfire > X03.0
house fire | injured in a house fire > X00.0
gasoline fire burn > X04
sunlight overexposure | prolonged sun exposure event > X32
exposure to extreme heat | working in the heat | prolonged heat exposure > X30
exposure to extreme cold | prolonged cold exposure | left out in the cold > X31
tornado injury | hurricane injury > X37.9
electrocuted | electric shock from outlet > W86.0
nearly drowned in pool | near drowning in pool > W67

# --- overexertion
lifting injury | injured while lifting | heavy lifting injury | lifting a heavy box | lifting heavy boxes | lifting a heavy object | lifting boxes | after heavy lifting | lifted a heavy object | lifted something heavy | picked up something heavy | lifting furniture | moving furniture | lifting something heavy | strained lifting | lifting heavy furniture | moving heavy furniture | lifting heavy equipment | injured lifting | hurt back lifting > X50.0
repetitive motion injury | repetitive strain | repetitive strain injury | repetitive use | repetitive motion | repetitive movements at work | repetitive typing > X50.3
sudden twisting | twisting motion injury | twisted awkwardly | awkward movement | sudden movement injury | bent awkwardly > X50.1
overuse injury from training > X50.3

# --- assault, self-harm, other intent
assaulted | physical assault | physically assaulted | victim of assault | alleged assault | attacked by someone > Y09
punched in the face | hit with a fist | fist fight | bar fight | got into a fight | kicked and punched | punched in the eye | beaten up | physical altercation | got in a fight | altercation | punched in the jaw | fistfight > Y04.0
human bite in fight | bitten by another person in a fight | bitten during fight > Y04.1
stabbed | stabbed with a knife | stabbing victim > X99.1
hit with a bat | struck with a bat | hit in the head with a bat > Y08.02
assaulted with a bottle | assaulted with a pipe | assaulted with a hammer | struck by assailant with object | pistol whipped > Y00
shot by another person | shot by assailant | gunshot assault | shot by an assailant | drive-by shooting > X95.9
pushed down the stairs by > Y01
self-inflicted laceration | slit her wrists | slit his wrists > X78.9
self-inflicted gunshot | self-inflicted gunshot wound > X74.9
jumped from a bridge | jumped off a bridge | jumped from building | jumped off a building > X80
injured by police | injured in police custody | tased by police > Y35.9
combat injury | injured in combat | IED blast > Y36.90
surgical misadventure > Y69
hospital acquired | nosocomial > Y95

# --- activity at the time
while out running | went for a run > Y93.02
while hiking | hiking injury | went hiking > Y93.01
while swimming | swimming injury > Y93.11
while diving board > Y93.12
water skiing | waterskiing | wakeboarding > Y93.17
while surfing | surfing accident | paddleboarding > Y93.18
ice skating | figure skating > Y93.21
ice hockey | playing hockey | playing ice hockey | hockey game | hockey practice > Y93.22
snow skiing | downhill skiing | while skiing | alpine ski | while snowboarding | was snowboarding | skiing trip | was skiing | went skiing > Y93.23
cross country ski > Y93.24
rock climbing | mountain climbing | climbing wall > Y93.31
horseback riding | horse riding | riding a horse > Y93.52
playing golf | while golfing | golfing > Y93.53
while bowling | went bowling > Y93.54
riding a bike | riding his bike | riding her bike | riding a bicycle | mountain biking | bike riding | riding his bicycle | while cycling | riding her bicycle > Y93.55
jump rope | jumping rope > Y93.56
skateboarding | rollerblading | roller skating > Y93.51
playing football | football practice | football game | football injury | football player tackled | tackle football > Y93.61
flag football | touch football > Y93.62
playing rugby | rugby match | rugby game | rugby injury > Y93.63
playing baseball | baseball game | baseball practice | playing softball | softball game | softball practice | baseball injury > Y93.64
playing lacrosse | lacrosse game | lacrosse practice | field hockey > Y93.65
playing soccer | soccer game | soccer practice | soccer injury | soccer match | soccer tournament > Y93.66
playing basketball | basketball game | basketball practice | basketball injury | pickup basketball > Y93.67
playing volleyball | volleyball game | volleyball practice | volleyball match | beach volleyball > Y93.68
playing cricket > Y93.69
playing kickball | playing dodgeball | playing tag > Y93.6A
boxing match | while boxing | boxing practice > Y93.71
wrestling match | wrestling practice | while wrestling | wrestling injury > Y93.72
playing tennis | tennis match | playing pickleball | pickleball | playing racquetball | playing badminton | playing squash | racquet sports > Y93.73
playing frisbee | ultimate frisbee > Y93.74
martial arts | karate | judo | jiu jitsu | taekwondo | mixed martial arts > Y93.75
yoga class | doing yoga > Y93.42
while dancing | dance practice | ballet practice | dance class > Y93.41
gymnastics practice | gymnastics meet | doing gymnastics | gymnastics injury | tumbling practice > Y93.43
trampoline injury | jumping on a trampoline | trampoline accident | fell off trampoline | jumping on the trampoline > Y93.44
cheerleading | cheer practice | cheerleading practice > Y93.45
treadmill injury | running on a treadmill | using the elliptical > Y93.A1
aerobics class | step aerobics > Y93.A3
circuit training | crossfit | boot camp class > Y93.A4
doing calisthenics | doing jumping jacks > Y93.A2
weight lifting | weightlifting | lifting weights | bench press | deadlifting | deadlift | bench pressing | doing squats at the gym | was lifting weights > Y93.B3
doing push-ups | doing pull-ups | doing sit-ups > Y93.B2
weight machine at gym | leg press machine > Y93.B1
pilates class > Y93.B4

while gardening | gardening injury | working in the garden | yard work | yardwork | raking leaves | pulling weeds | landscaping work > Y93.H2
shoveling snow | snow shoveling | shoveling dirt | digging a hole > Y93.H1
construction work | working construction | building a house > Y93.H3

walking the dog | walking her dog | walking his dog > Y93.K1
vacuuming when | mopping the floor > Y93.E3
caregiving lifting patient > Y93.F2

# --- place and status
at home in the kitchen > Y92.000
in the driveway at home > Y92.014
at work when | injury at work | injured at work | work injury | work-related injury | on the job injury | injured on the job | workers compensation injury | workplace injury | occupational injury > Y99.0
on the football field > Y92.321
on the soccer field > Y92.322
on the basketball court > Y92.310
at the gym when | injured at the gym > Y92.39
injured at school > Y92.219
fell in a parking lot | fell in the parking lot > Y92.481
fell on the sidewalk > Y92.480
on the highway accident > Y92.411
fell at the nursing home | fell at nursing home | fall in nursing home > Y92.129
fell in the hospital | inpatient fall | fall in hospital > Y92.239
fell at the grocery store | fell at a store > Y92.512
student athlete injury | varsity athlete injured | recreational sports injury | sports-related injury > Y99.8
military duty injury | injured on active duty > Y99.1
fingernail scratched | scratched by a fingernail | scratched by fingernail > W50.4
driver rear-ended by car | driver rear-ended by another car | car driver in collision with another car | driver hit by another car | driver struck by another car > V43.52
pedestrian struck by car crossing the road | pedestrian struck by car crossing the street | hit by a car crossing the street | struck by car while crossing the street | hit by car while crossing the road > V03.10
cyclist hit by car on street | cyclist hit by car on city street | bicyclist hit by car on street | cyclist struck by car on street | bicyclist struck by car on road | cyclist hit by car at intersection | cyclist struck by car at intersection | cyclist hit by car on the road | bicyclist struck by car on the street | bicyclist hit by car in traffic > V13.4
from boiling water | with boiling water | boiling water | hot liquid spill > X12

# --- plain falls with the time or place (word for word: a longer wording with stairs, bed or ladder goes first)
fell yesterday | fell last night | fell this morning | fell this afternoon | fell today | fell last week | fell 2 days ago | fell 3 days ago | fell at home | fell at work | had a ground level fall > W19

# --- falls, more
fell in a ditch | fell into a ditch | fell into a manhole | fell down a well | fell into a pit > W17.2
fell off a loading dock | fell off loading dock | fell off a forklift > W17.89
fell off tailgate | fell off a truck | fell from truck bed | fell from a trailer > W17.89
fell off bleachers | fell from bleachers | fell off bunk bed of camp > W17.89
fell off bunk bed | fell from top bunk | fell off top bunk > W06
fell from stroller | fell out of stroller > V00.821
fell out of shopping cart | fell from shopping cart > W17.82
fell out of crib | fell from crib | fell out of high chair | fell from high chair > W08
fell through ice | fell through the ice | fell into the lake | fell into a lake | fell into a river > W16.1
fell into water > W16.4
fell off trampoline onto ground | bounced off trampoline > W09.8
fell getting out of the bathtub | fell stepping out of the tub > W18.2
fell against furniture | fell against a table | fell onto a table | fell hitting a table | fell into a dresser | fell and hit furniture | fell against the counter | fell against a nightstand > W01.190
fell onto broken glass | fell on broken glass | fell through a glass door | fell through a window pane > W01.110
fell out of chair lift | fell from ski lift > V98.3
tripped over a root | tripped over a hose | tripped over a box | tripped on uneven pavement | tripped on uneven sidewalk | tripped on a step | tripped on carpet | tripped over carpet | tripped over her walker | tripped over his walker | tripped over oxygen tubing > W01.0
slipped on a rug | slipped on a banana peel | slipped on ketchup | slipped on a wet spot | slipped on spilled water | slipped on soap > W01.0
slid out of chair | slid out of wheelchair | slid out of bed = unspecified fall
fell while transferring | fell during transfer | fell while walking | lost her footing and fell | lost his footing and fell | legs gave out and fell | knee gave out and fell > W18.39
fell off commode | fell from commode | fell off bedside commode > W18.11

# --- vehicles, more
bike vs car | bicycle vs car | bike versus car | auto vs bike | auto vs bicycle | car vs bike | bicyclist vs car | cyclist vs car > V13.9
ped vs car | pedestrian vs car | pedestrian vs vehicle | ped vs auto | auto vs ped | car vs pedestrian | pedestrian versus car > V03.90
motorcycle vs car | car vs motorcycle | motorcyclist struck by car | motorcycle hit by car > V23.9
car vs tree | auto vs tree | car vs pole | car versus tree | drove into a pole | drove into a ditch | ran off the road into a tree > V47.9
car vs deer | hit a deer | struck a deer | swerved to miss a deer > V40.9
rear ended at a stop light | rear-ended while stopped | rear-ended at red light > V49.40
unhelmeted motorcyclist | helmeted motorcyclist > V29.99
e-bike accident | e-bike crash | fell off e-bike | electric bike crash | electric bike accident > V28.91
moped accident | moped crash | fell off moped > V28.9
fell off golf cart | fell out of golf cart | golf cart rollover > V86.99
dune buggy accident | go-kart accident | side by side rollover | UTV rollover | UTV accident > V86.99
bus accident | passenger on bus | school bus accident > V79.9
train accident | train derailment > V81.9
semi truck accident | tractor trailer accident | truck driver in collision | semi rollover > V69.9
wakeboard accident of boat | tubing behind boat | fell off jet ski | propeller injury > V94.9
dirt bike accident | dirt bike crash | fell off dirt bike | motocross accident | motocross crash > V86.96
rip stik accident | longboard fall | fell off longboard | fell off his longboard > V00.131
fell off inline skates > V00.111

# --- struck, caught, cut, pierced, more
hit thumb with hammer | hit finger with hammer | smashed thumb with hammer | smashed finger with hammer | hit his thumb with a hammer | hit her thumb with a hammer | hit hand with a hammer > W27.8
walked into a door | walked into door | ran into a door | ran into a pole | walked into a pole | ran into a tree > W22.09
hit head on car door | hit her head on the table | hit his head on a table | hit head on a beam | hit head on a shelf | bumped his head on > W22.8
kicked a wall | kicked the wall | kicked a door | punched a door | punched a locker | punched a window > W22.8
stubbed toe on door | stubbed toe on a chair | stubbed toe on bed | stubbed toe on a table | stubbed his toe on the bed > W22.03
dropped weight on foot | dropped a box on foot | dropped a plate on foot | dropped a can on foot | dropped a brick on foot | dropped a log on foot | dropped a knife on foot > W20.8
tv fell on | television fell on | dresser fell on | bookcase fell on > W20.8
pinned between | pinned against | crushed between | caught between two objects | finger caught in gate | hand caught in gate | caught finger in a drawer > W23.0
jammed in a drawer | finger slammed in drawer > W23.0
caught in conveyor | caught in conveyor belt | hand caught in conveyor > W24.1
caught in a press | hand crushed in press | punch press injury | metal press injury > W31.1
drill injury | power drill injury | injured with a drill | grinder injury | angle grinder injury | injured with a grinder > W29.8
cut by a grinder | cut with angle grinder | router injury | planer injury > W31.2
by table saw | with a table saw | on table saw | with table saw | table saw accident | amputated with table saw | by a circular saw | with a circular saw | miter saw injury | band saw injury > W31.2
snow blower injury | hand in snowblower | snowblower accident | snow blower accident > W29.3
blender injury | food processor injury | hand in blender | immersion blender injury | meat slicer injury | deli slicer injury | mandoline injury > W29.0
can opener cut | cut on tin can | cut with a razor | cut while shaving | cut with razor blade > W26.8
cut with box cutter | box cutter injury | utility knife cut | cut by box cutter | cut with a utility knife > W26.0
cut with an axe | axe injury | cut with hatchet > W27.0
garden tool injury | cut with pruning shears | cut with garden shears > W27.1
stepped on a tack | stepped on sewing needle | stepped on needle | sewing needle injury | stuck with sewing needle > W27.3
stapled finger | staple gun injury | staple through finger > W29.8
splinter from wood | wood splinter | stepped on wood | stepped on a splinter > W45.8
stepped on a fish hook | fishhook in finger | hooked by fish hook > W45.8
needle stick from patient | needlestick from patient | needlestick from HIV positive patient | needle stick from HIV+ pt | needlestick with hollow bore needle | contaminated needlestick > W46.1
stuck with clean needle | clean needlestick | sterile needle stick > W46.0
airsoft gun injury | paintball injury | hit by paintball | nerf gun injury > W34.018
hit by hockey puck | struck by puck > W21.220
hit by tennis ball | hit by racquetball | hit by lacrosse ball > W21.09
hit by a pitch | struck by pitch > W21.03
poked in the eye by | poked in eye by a child | scratched by another person | accidentally scratched by baby > W50.4
stepped on by another player | stepped on during game > W50.0
trampled by crowd | crushed by crowd > W52

# --- animals, more
kicked by animal | bitten by an animal | animal bite of unknown animal > W64
cow kick | butted by goat | kicked by a goat > W55.32
pig bite | bitten by a pig > W55.41
hamster bite | bitten by a hamster | guinea pig bite | gerbil bite > W53.81
rabbit bite | ferret bite | bitten by a ferret | bitten by a rabbit > W55.81
parrot bite | bitten by a parrot > W61.01
chicken pecked | rooster attack | rooster spur injury | pecked by a chicken > W61.33
goose bite | bitten by a goose > W61.51
lizard bite | bitten by a lizard | iguana bite > W59.01
turtle bite | bitten by a turtle | snapping turtle bite > W59.21
alligator bite | alligator attack | bitten by alligator > W58.01
nonvenomous spider bite | bitten by a nonvenomous spider > W57
stepped on a sea urchin | sea shell cut | coral cut | cut on coral > W56.89
horse stepped on | stepped on by a horse | thrown against fence by horse > W55.19

# --- heat, fire, electricity, weather, more
exposure to cold | cold exposure | found outside in the cold | out in the snow overnight > X31 {frostbite, hypothermia, frostnip, trench foot}
left in hot car | in a hot car > X30 {heat, hyperthermia, dehydration, stroke, exhaustion}
noodle soup spill | ramen burn | ramen noodle burn | cup of noodles burn | hot soup burn | hot coffee burn | hot tea burn | burned by hot tea | coffee burn > X10.0
boiling oil burn | fryer burn | deep fryer burn | deep fryer accident | hot fat burn | from hot grease | with hot grease > X10.2
microwave steam burn | radiator burn of steam > X13.1
oven burn | burned on oven | touched oven rack > X15.0
touched hot pan | hot pan burn | hot skillet burn > X15.3
hot plate burn | hot iron burn | touched a hot iron | touched curling iron | flat iron burn | hair straightener burn > X15.8
fireplace burn | burned on radiator | touched heater | space heater burn > X16
gasoline on fire | gas can explosion | flash burn from gasoline | poured gasoline on fire | threw gasoline on fire > X04
bonfire burn | fell into campfire | fell into fire pit | fell into bonfire | burn pit fire > X03.8
clothes caught fire | clothing ignition | shirt caught fire > X06.2
cigarette burn event | burned by cigarette | candle burn > X08.8
smoke inhalation from house fire | trapped in house fire | pulled from house fire > X00.1
oxygen fire while smoking | smoking on oxygen | lit cigarette on oxygen > X08.8
touched a live wire | contact with live wire | high voltage injury | electrocuted by power line | contact with power line > W85
electrical shock from appliance | shocked by outlet | stuck fork in outlet | stuck key in outlet > W86.0
hit by lightning > T75.00
sunburned at the beach | too much sun event > X32
welding without mask | arc welding exposure > W89.0
loud noise exposure event | exposed to loud noise event > W42.9
drowned in bathtub | near drowning in bathtub > W65
pulled from pool | submersion in pool | near-drowning in a pool | found in pool > W67
near drowning in lake | near drowning in ocean | submersion in lake > W69

# --- overexertion and activity, more
injured while pushing | pulling heavy | strained while lifting | hurt back while lifting | felt a pop while lifting | lifting a patient | lifting patient | lifting groceries | lifting a couch | lifting a child | lifting weights injury event > X50.0
while jogging | while running | went jogging | went for a jog | running a marathon | training for marathon > Y93.02
while walking her dog | while walking his dog | walking dogs > Y93.K1
while jumping rope > Y93.56
during gym class | in gym class | in PE class | during PE class | playing at recess > Y93.6A
while cooking | was cooking > Y93.G3
while cheerleading | cheer stunt > Y93.45
while mowing the lawn | mowing the lawn | mowing grass > Y93.H2
while sledding | went sledding > Y93.23
while wrestling with brother | roughhousing | horseplay | horsing around > Y93.83
playing ping pong | playing table tennis > Y93.73
texting while walking | using a cell phone while driving | texting while driving > Y93.C2
while climbing a tree | climbing a tree > Y93.39
doing laundry when | while doing laundry > Y93.E2

# --- assault, self-harm, police, more
kicked in the face by | kicked during assault | jumped by several people | jumped by group | assaulted by strangers | mugged > Y04.0
thrown to the ground by | pushed by another person and fell | pushed down by assailant | shoved to ground during altercation > Y04.2
strangled by boyfriend | strangled by husband > Y04.8
struck with a bat by assailant | assaulted with baseball bat | beaten with a bat | hit with a baseball bat > Y08.02
assault with knife | slashed with a knife | cut with a knife by another person | stab wound by assailant > X99.1
cut with broken bottle by assailant | slashed with glass > X99.0
shot in a drive-by | shot by unknown assailant | shot multiple times by > X95.9
self-inflicted stab wound | stabbed himself | stabbed herself | cut wrists in suicide attempt > X78.1
cut self with razor | cut herself with a razor | superficial cutting self-harm > X78.8
shot himself in the head | shot herself in suicide attempt > X74.9
jumped in front of train > X81.1
jumped in front of a car > X81.0
set himself on fire | set herself on fire | self-immolation > X76
police baton injury | hit by police baton | injured by rubber bullet > Y35.3
perpetrator spouse | assaulted by husband | assaulted by spouse | beaten by husband > Y07.01
assaulted by boyfriend | beaten by boyfriend > Y07.03
in an RTC | in RTC | involved in an RTC | after an RTC | following an RTC | after RTC | post RTC | s/p RTC | RTC at > V89.2 {driver, passenger, airbag, seatbelt, whiplash, vehicle, pedestrian, motorcycle, car, cyclist, collision}

# --- where it happened
@type external
on the sidewalk | on a sidewalk | off the sidewalk | icy sidewalk > Y92.480
in the parking lot | in a parking lot | across the parking lot > Y92.481
in the kitchen of her house | in the kitchen of his house | kitchen of her house | kitchen of his house | kitchen of their house > Y92.010
in the kitchen | in her kitchen | in his kitchen | at the kitchen counter > Y92.000
in the bathroom | in her bathroom | in his bathroom | in the shower | in the bathtub | getting out of the shower | getting out of the tub > Y92.002
in the bedroom | in her bedroom | in his bedroom > Y92.003
in the garage | in his garage | in her garage > Y92.015
in the driveway | in her driveway | in his driveway | down the driveway | coming out of the driveway > Y92.014
in the backyard | in her backyard | in his backyard | in the yard | in her yard | in his yard | in the back yard | in the garden | in her garden | in his garden > Y92.017
in her apartment | in his apartment > Y92.039
at the basketball court | on a basketball court | on the court at his gym > Y92.310
on the tennis court | on a tennis court > Y92.312
on the baseball field | on a baseball field | on the softball field > Y92.320
on a football field > Y92.321
on a soccer field | on the campus soccer field > Y92.322
at the ice rink | on the ice rink | at the skating rink > Y92.330
at the pool | at the swimming pool | by the pool > Y92.34
at the gym | at his gym | at her gym | on the golf course | at the golf course > Y92.39
at school | at recess | on the school playground > Y92.219
on the highway | on the interstate > Y92.411
on the street | in the street | on her street | on his street | on a residential street > Y92.414
at a restaurant | at the restaurant > Y92.511
at the grocery store | in the grocery store | at the store | at the mall > Y92.512
at the construction site | at a construction site | on the job site | at a job site > Y92.61
at the factory | in the factory | at the plant > Y92.63
at the warehouse | in the warehouse > Y92.59
on the farm | on his farm | on her farm > Y92.79
in the barn > Y92.71
at the park | in the park | at a park | at the playground | on the playground | at a city park > Y92.830
at the beach | on the beach > Y92.832
at the campsite | at a campground > Y92.833
on a hiking trail | on the trail | in the woods > Y92.821
tripped over the leash and fell | tripped over leash and fell | tripped over the leash | tripped over a leash | tripped over the rug | tripped over the curb | tripped on the curb > W01.0
@type external
another player ran into | ran into by another player | collided with another player | collision with an opponent | knocked over by another player | player landed on > W51
fell off the top of the slide | tumbled off the slide | tumbled off the top of the slide | fell from the slide > W09.0
in her own backyard | in his own backyard | in the backyard of her house | in the backyard of his house | in the yard of her house | in the yard of his house | in the back yard of her house > Y92.017
bathroom of her own house | bathroom of his own house | bathroom of her house | bathroom of his house | bathroom at her house | bathroom at his house > Y92.012
kitchen of her own house | kitchen of his own house | kitchen at her house | kitchen at his house > Y92.010
from her elementary school | from his elementary school | at her elementary school | at his elementary school > Y92.211
cleaning the gutters | cleaning gutters | cleaning out the gutters | cleaning out gutters > Y93.H9
landing on the driveway | landed on the driveway | landed on his driveway | landed on her driveway | driveway of his house | driveway of her house | in the driveway at his house > Y92.014
off the monkey bars | off monkey bars | from the monkey bars | from monkey bars | monkey bars fall > W09.8
w/ chef's knife | with a chef's knife | with a kitchen knife | w/ kitchen knife | with a paring knife | w/ paring knife | with a steak knife | with a bread knife | with a pocket knife | w/ pocket knife | with a hunting knife | with a butter knife | w/ knife | w/ a knife | w/ box cutter | with a utility knife | w/ utility knife | knife while | on a knife | with a mandoline > W26.0
in the restaurant kitchen | restaurant kitchen | in a restaurant kitchen | in a restaurant | in the restaurant | kitchen of the restaurant | at the cafe | in a cafe > Y92.511
dicing onions | dicing vegetables | dicing tomatoes | dicing potatoes | chopping onions | chopping carrots | slicing onions | slicing vegetables | slicing tomatoes | slicing a bagel | slicing bread | cutting an avocado | cutting a bagel | peeling potatoes | peeling vegetables | preparing dinner | making dinner | cooking dinner > Y93.G1
WC forms completed | WC paperwork | WC claim | workers comp forms | workers comp paperwork | workers' comp claim | work comp injury | work comp claim | employer notified of injury | injury occurred at work | happened at work | occurred at work | hurt at work | while at work | while working | on the job > Y99.0
not at work | off duty | leisure walk | out for leisure | not work related | non-work-related | not on the job | not working at the time > Y99.8

plastic bead | craft bead > W44.B1 {ear, nose, nostril, canal, foreign body, FB}
walking on sidewalk | walking on the sidewalk | on sidewalk | sidewalk fall | on icy sidewalk > Y92.480
son scratched | daughter scratched | baby scratched | infant scratched | child scratched | toddler scratched | scratched by son | scratched by daughter | scratched by baby | scratched by his baby | scratched by her baby | scratched by toddler | scratched by child | baby's fingernail | infant's fingernail | child's fingernail > W50.4
soccer ball to | hit by soccer ball | struck by soccer ball | struck by a soccer ball | hit with soccer ball | hit in head by soccer ball > W21.02
baseball to the | hit by baseball | struck by baseball > W21.03
softball to the | hit by softball | struck by softball > W21.07
football to the | hit by football | struck by football > W21.01
basketball to the | hit by basketball | struck by basketball > W21.05
volleyball to the | hit by volleyball | struck by volleyball > W21.06
tennis ball to | struck by tennis ball > W21.09
tackled | tackled from the side | tackled from behind | got tackled | was tackled | was tackled by > W03 {football, rugby, game, soccer, practice}
walking down her driveway | walking down his driveway | walking down the driveway | walking down driveway | walking to the mailbox | walking to her mailbox | walking to his mailbox | walking to her car | walking to his car | walking up the stairs carrying > Y93.01
rolled off bed | rolled off the bed | rolled off top bunk | off the top bunk | rolled off bunk > W06
on State Route | state route | state highway > Y92.413 {motorcycle, driver, MVC, crash, collision, car, vehicle}
on the interstate | on interstate > Y92.411 {motorcycle, driver, MVC, crash, collision, car, vehicle}
work related | on shift at | while on shift > Y99.0
frying chicken | frying fish | on the stove | cooking on the stove | making soup > Y93.G3
apartment kitchen | kitchen of her apartment | kitchen of his apartment > Y92.030
banged heads | heads collided | head-on with another player | knocked heads > W51
jogging for exercise | out jogging | was jogging | out running | on a run > Y93.02
@type external
pick-up basketball | going for a loose ball > Y93.67
T-boned by a car | T-boned by a truck | T-boned at an intersection > V89.2
@type external
lifting a | lifting totes | from lifting | hoisted a | lifting 50 lb | bent and hoisted > X50.0 {strain, strained, sprain, pulled, back, lumbar, shoulder}
ladder kicked out | ladder slipped | ladder slipped out | ladder gave way | ladder slid | came off the ladder | came off a ladder | ladder tipped | ladder tipped over > W11

# --- falls to the floor
@type external
floor and fell | fell to the floor | fell on the floor | fell onto the floor > W19


@type external

# --- places in the words of notes
@type external
at the diner | at a diner | on shift at the restaurant > Y92.511
on I-4 | on I-5 | on I-8 | on I-10 | on I-15 | on I-20 | on I-24 | on I-25 | on I-26 | on I-29 | on I-30 | on I-35 | on I-40 | on I-44 | on I-45 | on I-55 | on I-57 | on I-59 | on I-64 | on I-65 | on I-66 | on I-69 | on I-70 | on I-71 | on I-72 | on I-74 | on I-75 | on I-76 | on I-77 | on I-78 | on I-79 | on I-80 | on I-81 | on I-82 | on I-83 | on I-84 | on I-85 | on I-87 | on I-88 | on I-89 | on I-90 | on I-91 | on I-93 | on I-94 | on I-95 | on I-96 | on an interstate > Y92.411
on a state road | on the state road | left a state road | on a state highway | on the state highway > Y92.413
at a gas station | at the gas station | restroom of a gas station | gas station restroom | restroom of the gas station > Y92.524
in the front yard | backyard of his house | backyard of her house | backyard at home | in his back yard | in her back yard | in their backyard | in their yard > Y92.017
in his garage at home | in her garage at home | in the garage at home > Y92.015
his own driveway | her own driveway | onto his driveway | onto her driveway > Y92.014
living room of her house | living room of his house | living-room rug at home | in her living room at home | in his living room at home > Y92.018
at the supermarket | at a supermarket > Y92.512
at a warehouse | in a warehouse > Y92.59
in pt's room | in the patient's room | in a patient's room | in patient's room > Y92.230
in her dorm room | in his dorm room | from her dorm room | from his dorm room | in the dorm room > Y92.163
at daycare | at the daycare | at day care | daycare teacher > Y92.210

# --- activities in the words of notes
@type external
walking to the bus | walking home from the bus | walking home from work > Y93.01
clearing his own gutters | clearing her own gutters | clearing the gutters | clearing gutters | clearing leaves from the gutters > Y93.H9
slicing an | slicing a | pitting an | pitting a | peeling a | peeling an | dicing | cutting an avocado | cutting a bagel | cutting an apple | chopping an onion | chopping onions > Y93.G1 {knife, kitchen, mandoline, peeler}
frying wings | while frying | cooking at the fry station > Y93.G3
shoveling his own driveway | shoveling her own driveway | shoveling the driveway | shoveling his driveway | shoveling her driveway | shoveling the walk > Y93.H1
weeding her flower bed | weeding his flower bed | weeding the garden | weeding her garden | weeding his garden > Y93.H2

# --- activities and places in shorthand
@type external
running the 100 | running the 200 | running the 400 | running the mile | running a 5k | running a 10k | ran a 5k | ran a marathon | ran a half marathon | ran a race | sprinting | at track practice | track meet | cross country practice | jogging in | went for a long run | on a long run | trail run | trail running | on a morning run | on the treadmill running | repetitive running > Y93.02
soccer player | during soccer | soccer field injury | in a soccer match | in a soccer game | soccer season > Y93.66 {match, game, practice, tackle, pivot, landed, cut, field, popped, pop, tear, rupture}
club rugby | rugby practice | during rugby > Y93.63
HS football | high school football | football game | football scrimmage | JV football | varsity football | college football > Y93.61 {hit, tackle, tackled, helmet, game, practice, field, play}
playing rec hoops | pickup hoops | pick-up hoops | rec hoops | rec league basketball > Y93.67
rec league tennis | pickleball league | pickleball game > Y93.73
barbell squat | heavy squats | deadlifting | deadlifts | bench pressing | bench press | lifting free weights | free weights | dumbbell | kettlebell | CrossFit > Y93.B3 {gym, lifting, lifter, felt, pop, dropped, squat}
washing dishes | doing the dishes | doing dishes | loading the dishwasher | slicing bagel | pitting an avocado | slicing an avocado > Y93.G1
while showering | taking a shower | taking a bath > Y93.E1 {slipped, fell, fall, fx, fracture, lac}
framing a house | framing a new house | framing a wall | roofing a house | while roofing | while shingling | shingling a roof | hanging drywall | pouring concrete > Y93.H3
walking their dog > Y93.K1
apt kitchen | her apt kitchen | his apt kitchen | kitchen of her apt | kitchen of his apt | in their apartment kitchen | kitchen of their apartment > Y92.030
bathroom of his apt | bathroom of her apt | bathroom of his apartment | bathroom of her apartment | apartment bathroom | apt bathroom > Y92.031
bedroom of his apartment | bedroom of her apartment | apartment bedroom > Y92.032
bedroom at home | in bedroom at home > Y92.003
living room at home | in the living room at home | her living room | his living room | in the living room > Y92.008
home kitchen | kitchen at home | in kitchen at home > Y92.000
bathroom at home | home bathroom | in bathroom at home > Y92.002
on a city street | city street | neighborhood street > Y92.414
house under construction | building under construction | construction site | home under construction > Y92.61
onto the sidewalk | sidewalk outside > Y92.480
football field | on the gridiron > Y92.321
on the school soccer field | soccer field > Y92.322
ran into coffee table | ran into a table | ran into table | hit the coffee table | struck coffee table | hit head on coffee table | bumped head on table | stubbed on dresser | toe on dresser | stubbed on furniture | toe on bed frame | toe on the bed frame | stubbed on bed frame | toe on coffee table | stubbed toe on couch > W22.03
elbowed in nose | elbowed in the nose | elbowed in face | elbow to the face | elbow to the nose | elbow to nose | elbow to face | elbowed in mouth | elbowed in the eye | kneed in the | headbutted by another player > W50.0
helmet-to-helmet | helmet to helmet hit > W21.81
glass broke | broken glass | glass shattered | drinking glass broke | shards of glass | glass shard > W25 {cut, lac, laceration, hand, finger, foot}
lifting a box | lifted a heavy | heavy lifting > X50.0
in 98F heat | in the heat | August heat | hot day outside | summer heat > X30 {heat exhaustion, heat stroke, heat cramps, heat syncope}
weight dropped on | dumbbell dropped on | dropped on his foot | dropped on her foot | dropped on his finger > W20.8
tripped over curb > W01.0

# --- places in short
@type external
customer's driveway | neighbor's driveway > Y92.014
school's soccer field > Y92.322

# --- at games and in the kitchen
@type external
chopping veg | chopping vegetables | chopping veggies | chopping food | cutting vegetables | cutting veggies | cutting fruit > Y93.G1
at soccer | at soccer practice > Y93.66
at basketball | at basketball practice > Y93.67
at football | at football practice > Y93.61

# --- oil and swings
@type external
fryer oil | oil splashed | oil splash | oil splatter | oil scald | hot grease | grease splash > X10.2
came off a swing | fell from a swing | came off the swing | jumped off a swing > W09.1

# --- on skis
@type external
skiing injury | ski injury | hurt skiing | injured skiing | tore it skiing | snowboarding injury | injured snowboarding | hurt snowboarding > Y93.23
