# Mind, behaviour and substances (F01-F99 and the R45-R46 signs that go with them).
@type condition

ODD > F91.3 {oppositional, defiant, ADHD, conduct, behavior, behavioral, tantrums}
reading learning disability | learning disability in reading > F81.0

# --- dementia and organic
dementia | senile dementia | demented | major neurocognitive disorder | major NCD | cognitive disorder major > F03.90
dementia with behavioral disturbance | dementia with behavioral problems > F03.918
dementia with agitation | dementia with aggressive behavior | dementia with combative behavior | dementia with aggression | dementia with aberrant motor behavior | dementia with verbal or physical behaviors > F03.911
mild dementia with behavioral disturbance > F03.A18
moderate dementia with behavioral disturbance > F03.B18
severe dementia with behavioral disturbance > F03.C18
mild dementia with aberrant motor behavior | mild dementia with agitation | mild dementia with aggressive behavior > F03.A11
moderate dementia with aberrant motor behavior | moderate dementia with agitation | moderate dementia with aggressive behavior > F03.B11
severe dementia with aberrant motor behavior | severe dementia with agitation | severe dementia with aggressive behavior > F03.C11
vascular dementia with behavioral disturbance > F01.518
mild vascular dementia with behavioral disturbance > F01.A18
moderate vascular dementia with behavioral disturbance > F01.B18
severe vascular dementia with behavioral disturbance > F01.C18
mild vascular dementia with agitation | mild vascular dementia with verbal or physical behaviors > F01.A11
moderate vascular dementia with agitation | moderate vascular dementia with verbal or physical behaviors > F01.B11
severe vascular dementia with agitation | severe vascular dementia with verbal or physical behaviors > F01.C11
vascular dementia | multi-infarct dementia | multiinfarct dementia | post-stroke dementia > F01.50
acute confusional state | acute confusional syndrome | delirium due to medical condition > F05
organic brain syndrome | chronic brain syndrome > F09

# --- alcohol
problem drinking | harmful alcohol use | enolic habit > F10.10
AUD | alcohol use disorder | AUD mild > F10.10
ETOH dependence | severe alcohol use disorder | moderate alcohol use disorder | alcohol use disorder moderate > F10.20
alcohol use disorder in remission | former alcoholic | ex-alcoholic > F10.21
alcoholic hallucinosis > F10.951
etoh use > F10.90

# --- drugs
OUD | opioid use disorder | opioid dependence | opioid addiction | opiate dependence | opiate addiction | heroin dependence | heroin addiction | narcotic dependence | narcotic addiction > F11.20
opioid abuse | opiate abuse | heroin abuse | narcotic abuse > F11.10
opioid withdrawal | opiate withdrawal | heroin withdrawal > F11.93
opioid use > F11.90
opioid dependence in remission | opioid use disorder in remission > F11.21
smoker of cigarettes | cigarettes a day | cigarettes per day | cigarettes daily | cigarettes/day | pack of cigarettes a day > F17.210
cannabis use | marijuana use | uses marijuana | smokes marijuana | THC use | cannabis user | weed smoker > F12.90
cannabis abuse | marijuana abuse | cannabis use disorder > F12.10
cannabis dependence | marijuana dependence > F12.20
benzodiazepine dependence | benzo dependence | sedative dependence > F13.20
benzodiazepine abuse | benzo abuse > F13.10
benzodiazepine withdrawal | benzo withdrawal > F13.939
cocaine abuse | crack cocaine use | cocaine use disorder | crack abuse | cocaine misuse > F14.10
cocaine use > F14.90
cocaine dependence | cocaine addiction | crack addict > F14.20
meth abuse | methamphetamine abuse | amphetamine abuse | methamphetamine use disorder | stimulant use disorder | crystal meth use > F15.10
meth use | methamphetamine use | amphetamine use > F15.90
methamphetamine dependence | meth addiction | amphetamine dependence > F15.20
LSD abuse | PCP abuse > F16.10
tobacco abuse disorder | nicotine use disorder > F17.2
cigarette smoking | cigarette dependence > F17.210
smokeless tobacco | snuff user > F17.220
e-cigarettes | electronic cigarette user | vaper > F17.290
@let NICOTINE = nicotine dep | nicotine dependence | nicotine addiction | nicotine dependent
@let VAPE = e-cig | e-cigarette | vape | vaping
$NICOTINE $VAPE | $VAPE dependence | $VAPE nicotine dependence > F17.290
nicotine withdrawal > F17.203
inhalant abuse | huffing glue > F18.10
polysubstance abuse | substance abuse | drug abuse | SUD | substance use disorder | polysubstance use | polysubstance use disorder > F19.10
polysubstance dependence | drug dependence | drug addiction | substance dependence | IV drug abuser > F19.20
drug withdrawal | substance withdrawal > F19.939
substance induced psychosis | drug-induced psychosis > F19.959
substance induced mood disorder > F19.94

# --- psychosis
psychosis | psychotic | psychotic disorder | psychotic break > F29
first episode psychosis | brief psychotic episode > F23
schizophrenia | schizophrenic | chronic schizophrenia > F20.9
paranoid schizophrenic > F20.0
schizoaffective | schizoaffective disorder > F25.9
schizoaffective disorder bipolar type | schizoaffective bipolar type > F25.0
delusional | delusional disorder > F22
paranoid delusions | delusions > F22
schizotypal > F21
catatonia | catatonic > F06.1

# --- mood
depression | depressive disorder | clinical depression | chronic depression | depressive syndrome | depressive illness > F32.A
MDD | major depression | major depressive disorder | major depressive episode | single episode depression > F32.9
mild depression | mild major depression | MDD mild | mild MDD > F32.0
moderate depression | MDD moderate | moderate major depression | moderate MDD > F32.1
severe depression | MDD severe | severe major depression | severe MDD > F32.2
psychotic depression | MDD with psychotic features | major depression with psychotic features | depression with psychotic features > F32.3
recurrent depression | recurrent major depression | recurrent MDD | MDD recurrent | major depression recurrent | recurrent depressive disorder | major depressive disorder recurrent > F33.9
MDD recurrent mild | recurrent MDD mild | mild recurrent major depression > F33.0
MDD recurrent moderate | recurrent MDD moderate | moderate recurrent major depression > F33.1
MDD recurrent severe | recurrent MDD severe | severe recurrent major depression > F33.2
MDD in remission | depression in remission | major depression in remission > F32.5
MDD in partial remission > F32.4
recurrent MDD in remission | recurrent major depression in remission > F33.40
recurrent MDD in full remission > F33.42
treatment resistant depression | TRD | refractory depression > F32.9
anxiety and depression | depression with anxiety | mixed anxiety and depression | mixed anxiety depressive disorder | anxious depression > F41.8
anxiety-depressive syndrome | anxious-depressive syndrome | anxiodepressive syndrome | anxious depressive disorder > F41.8
seasonal depression | seasonal affective disorder > F33.9
SAD > F33.9 {seasonal, winter, light therapy}
PMDD > F32.81
dysthymic | chronic low mood > F34.1
post partum depression | postnatal depression > F53.0
bipolar | bipolar disorder | bipolar affective disorder | BPAD | manic-depressive illness > F31.9
BD1 > F31.9
bipolar 1 | bipolar I | bipolar type 1 > F31.9
bipolar disorder manic severe | bipolar I manic severe | bipolar I disorder manic severe | bipolar disorder current episode manic severe | bipolar I current episode manic severe | bipolar I disorder current episode manic severe | bipolar 1 disorder manic severe > F31.13
bipolar 1 disorder current episode manic severe | bipolar 1 manic severe | bipolar 1 current episode manic severe > F31.13
bipolar disorder manic moderate | bipolar I manic moderate | bipolar I disorder manic moderate | bipolar disorder current episode manic moderate | bipolar I current episode manic moderate | bipolar I disorder current episode manic moderate | bipolar 1 disorder manic moderate > F31.12
bipolar 1 disorder current episode manic moderate | bipolar 1 manic moderate | bipolar 1 current episode manic moderate > F31.12
bipolar disorder manic mild | bipolar I manic mild | bipolar I disorder manic mild | bipolar disorder current episode manic mild | bipolar I current episode manic mild | bipolar I disorder current episode manic mild | bipolar 1 disorder manic mild > F31.11
bipolar 1 disorder current episode manic mild | bipolar 1 manic mild | bipolar 1 current episode manic mild > F31.11
bipolar disorder manic with psychotic features | bipolar I manic with psychotic features | bipolar I disorder manic with psychotic features | bipolar disorder current episode manic with psychotic features | bipolar I current episode manic with psychotic features > F31.2
bipolar I disorder current episode manic with psychotic features | bipolar 1 disorder manic with psychotic features | bipolar 1 disorder current episode manic with psychotic features | bipolar 1 manic with psychotic features | bipolar 1 current episode manic with psychotic features > F31.2
bipolar disorder depressed mild | bipolar I depressed mild | bipolar I disorder depressed mild | bipolar disorder current episode depressed mild | bipolar I current episode depressed mild | bipolar I disorder current episode depressed mild | bipolar 1 disorder depressed mild > F31.31
bipolar 1 disorder current episode depressed mild | bipolar 1 depressed mild | bipolar 1 current episode depressed mild > F31.31
bipolar disorder depressed moderate | bipolar I depressed moderate | bipolar I disorder depressed moderate | bipolar disorder current episode depressed moderate | bipolar I current episode depressed moderate | bipolar I disorder current episode depressed moderate > F31.32
bipolar 1 disorder depressed moderate | bipolar 1 disorder current episode depressed moderate | bipolar 1 depressed moderate | bipolar 1 current episode depressed moderate > F31.32
bipolar disorder depressed severe | bipolar I depressed severe | bipolar I disorder depressed severe | bipolar disorder current episode depressed severe | bipolar I current episode depressed severe | bipolar I disorder current episode depressed severe > F31.4
bipolar 1 disorder depressed severe | bipolar 1 disorder current episode depressed severe | bipolar 1 depressed severe | bipolar 1 current episode depressed severe > F31.4
bipolar disorder depressed with psychotic features | bipolar I depressed with psychotic features | bipolar I disorder depressed with psychotic features | bipolar disorder depressed severe with psychotic features | bipolar I depressed severe with psychotic features > F31.5
bipolar I disorder depressed severe with psychotic features | bipolar 1 disorder depressed with psychotic features | bipolar 1 disorder depressed severe with psychotic features | bipolar 1 depressed with psychotic features | bipolar 1 depressed severe with psychotic features > F31.5
bipolar I disorder most recent episode depressed severe with psychotic features > F31.5
bipolar disorder depressed | bipolar I depressed | bipolar I disorder depressed | bipolar disorder most recent episode depressed | bipolar I most recent episode depressed | bipolar I disorder most recent episode depressed | bipolar 1 disorder depressed > F31.30
bipolar 1 disorder most recent episode depressed | bipolar 1 depressed | bipolar 1 most recent episode depressed > F31.30
bipolar disorder manic | bipolar I manic | bipolar I disorder manic | bipolar disorder most recent episode manic | bipolar I most recent episode manic | bipolar I disorder most recent episode manic | bipolar 1 disorder manic | bipolar 1 disorder most recent episode manic > F31.10
bipolar 1 manic | bipolar 1 most recent episode manic > F31.10
bipolar disorder mixed | bipolar I mixed | bipolar I disorder mixed | bipolar disorder current episode mixed | bipolar I current episode mixed | bipolar I disorder current episode mixed | bipolar 1 disorder mixed | bipolar 1 disorder current episode mixed | bipolar 1 mixed > F31.60
bipolar 1 current episode mixed > F31.60
bipolar disorder hypomanic | bipolar I hypomanic | bipolar I disorder hypomanic | bipolar disorder current episode hypomanic | bipolar I current episode hypomanic | bipolar I disorder current episode hypomanic | bipolar 1 disorder hypomanic | bipolar 1 disorder current episode hypomanic > F31.0
bipolar 1 hypomanic | bipolar 1 current episode hypomanic > F31.0
bipolar II disorder depressed | bipolar 2 depressed | bipolar II disorder current episode depressed > F31.81
bipolar 2 | bipolar type 2 | BD2 > F31.81
bipolar depression > F31.30
bipolar mania | bipolar manic episode > F31.10
mixed bipolar episode > F31.60
manic episode | manic | mania > F30.9
DMDD > F34.81
mood disorder | affective disorder > F39
low mood | feeling down > R45.89

# --- anxiety, stress, somatic
anxiety | anxiety disorder | anxiousness | nervous anxiety | anxiety symptoms > F41.9
feeling nervous > R45.0
GAD | generalised anxiety disorder | generalized anxiety | chronic anxiety > F41.1
panic disorder | anxiety attack | anxiety crisis > F41.0
agoraphobia > F40.00
agoraphobia with panic > F40.01
social anxiety | social anxiety disorder | social phobia > F40.10
claustrophobic > F40.240
needle phobia | fear of needles | trypanophobia > F40.231
phobia > F40.9
OCD | obsessive compulsive disorder | obsessive-compulsive > F42.9
hoarding > F42.3
skin picking | skin picking disorder | dermatillomania > F42.4
PTSD | post traumatic stress disorder | posttraumatic stress disorder | post-traumatic stress > F43.10
chronic PTSD > F43.12
acute PTSD > F43.11
acute stress disorder > F43.0
adjustment disorder | adjustment reaction | situational stress reaction > F43.20
situational depression | grief reaction > F43.21
situational anxiety > F43.22
adjustment disorder with mixed anxiety and depression > F43.23
prolonged grief > F43.81
conversion disorder | functional neurologic disorder | FND | conversion reaction > F44.9
dissociative disorder > F44.9
DID > F44.81 {dissociative, personality, alters}
somatization > F45.0
somatoform disorder > F45.9
psychogenic pain | psychosomatic pain > F45.41
hypochondria | hypochondriac | health anxiety > F45.21
body dysmorphia | BDD > F45.22
psychosomatic disorder | psychosomatic symptoms > F45.9
depersonalization | derealization > F48.1
PBA > F48.2
nervous breakdown | burnout syndrome > F48.8
stress at work | stressed | under stress > F43.9 {anxiety, counseling, coping, sleep, overwhelmed}

# --- eating, sleep, sexual
anorexia nervosa > F50.00
AN > F50.00 {anorexia, restrictive, purging, eating}
bulimia > F50.2
binge eating | binge-eating disorder > F50.81
ARFID > F50.82
eating disorder > F50.9
psychogenic insomnia > F51.04
erectile dysfunction psychogenic > F52.21
vaginismus psychogenic > F52.5
hypoactive sexual desire | HSDD > F52.0

# --- personality, impulse, gender
borderline personality > F60.3
BPD > F60.3 {personality, borderline, self-harm, DBT}
antisocial personality | ASPD | sociopath > F60.2
narcissistic personality > F60.81
OCPD > F60.5
avoidant personality > F60.6
dependent personality > F60.7
histrionic personality > F60.4
personality disorder > F60.9
gambling addiction > F63.0
kleptomaniac > F63.2
hair pulling > F63.3
IED > F63.81 {explosive disorder, anger, outbursts}
gender dysphoria | gender identity disorder > F64.9
munchausen | munchausen syndrome | factitious disorder > F68.10
munchausen by proxy > F68.A

# --- development and childhood
intellectual disability | mental retardation | cognitive delay > F79
mild intellectual disability | mild mental retardation > F70
moderate intellectual disability | moderate mental retardation > F71
severe intellectual disability | severe mental retardation > F72
autism | autistic | autism spectrum > F84.0
ASD > F84.0 {autism, autistic, spectrum, developmental, ADHD, speech, behavioral therapy}
asperger > F84.5
rett syndrome > F84.2
learning disability | learning disorder > F81.9
GDD > F88
expressive language delay > F80.1
speech articulation disorder > F80.0
stuttering | stammering > F80.81
ADHD | attention deficit disorder | attention deficit hyperactivity disorder | hyperactivity disorder > F90.9
ADHD combined type | ADHD combined > F90.2
ADHD inattentive | ADHD inattentive type | inattentive ADHD > F90.0
ADHD hyperactive type > F90.1
oppositional defiant > F91.3
ODD > F91.3 {oppositional, defiant, defiance}
conduct disorder > F91.9
separation anxiety > F93.0
nail biting | thumb sucking > F98.8
mental illness | psychiatric disorder | mental health disorder > F99

# --- suicide and behaviour signs
SI > R45.851 {suicidal, suicide, HI, psych, psychiatric, depression, MDD, safety plan, intent, psychosis, bipolar, PHQ-9, 1:1, self-harm}
passive suicidal ideation > R45.851
cutting behavior | self cutting | self-injurious behavior | NSSI > R45.88
irritable mood > R45.4
apathy > R45.3
delirium | acute delirium | delirious | ICU delirium | hospital delirium > R41.0
alcohol intoxication | ETOH intoxication | acute alcohol intoxication | drunk | drunkenness | acute ethanol intoxication | inebriated > F10.129
alcohol withdrawal | ETOH withdrawal | alcohol withdrawal syndrome > F10.239
delirium tremens | DTs > F10.231
CHS > R11.16 {cannabis, cannabinoid, marijuana, THC}
acute psychosis | psychotic episode > F23
reactive depression > F32.9

# --- alcohol, other wordings
alcoholism | ethylism | dipsomania | dipsomaniac | chronic drunkenness | habitual drinking excess | habitual excessive drinking | methylated spirit addiction | alcoholic addiction | alcohol habit | methyl alcohol dependence > F10.20
alcoholism with remission > F10.21
drinking excess | harmful use of alcohol > F10.10
alcoholic dementia | alcohol-related dementia | alcoholic deterioration | alcoholic brain syndrome | alcohol major neurocognitive disorder | alcohol nonamnestic-confabulatory major neurocognitive disorder | chronic alcoholic brain syndrome > F10.97
alcoholic dementia with dependence | alcoholic brain syndrome with dependence | alcoholic deterioration with dependence | dementia due to alcohol dependence | chronic alcoholic brain syndrome with dependence > F10.27
alcoholic amnestic syndrome | alcohol amnestic disorder | alcohol amnestic-confabulatory major neurocognitive disorder | amnesic syndrome induced by alcohol | confabulatory alcoholic psychosis | alcoholism korsakov | alcoholic korsakoff disease > F10.96
alcoholic korsakoff psychosis | korsakoff alcoholism with dependence | amnesic syndrome induced by alcohol with dependence | alcoholic korsakoff syndrome with dependence > F10.26
alcoholic psychosis | alcoholic insanity | alcoholic mania | alcohol-related psychotic disorder > F10.959
alcoholic psychosis with dependence > F10.259
alcoholic paranoia | alcoholic paranoid psychosis > F10.950
alcoholic paranoid psychosis with dependence > F10.250
acute alcoholic hallucinosis > F10.951
alcoholic jealousy > F10.988
alcoholic delirium | alcoholic delirium with intoxication | delirium due to alcohol intoxication > F10.921
alcoholic delirium tremens | delirium due to alcohol withdrawal | alcohol withdrawal delirium | alcoholic acute confusional state | alcoholic psychosis with delirium tremens > F10.231
impending delirium tremens | impending DTs | alcohol withdrawal symptoms | alcoholic tremulousness | alcohol abstinence syndrome > F10.239
alcohol withdrawal hallucinosis | alcohol withdrawal with hallucinations > F10.232
alcohol use with delirium | unspecified alcohol use with delirium > F10.931
alcohol-related disorder with anxiety disorder | anxiety disorder due to alcohol > F10.980
mild alcohol use disorder = alcohol abuse
moderate alcohol use disorder | severe alcohol use disorder | moderate or severe alcohol use disorder = alcohol dependence

# --- drugs, other wordings
opioid use d/o moderate | opioid use d/o severe > F11.20
alcohol use d/o mild > F10.10
etoh use d/o severe > F10.20
marijuana use d/o > F12.10
cocaine use d/o mild > F14.10
cocaine use d/o severe | cocaine use d/o moderate > F14.20
mild opioid use disorder = opioid abuse
moderate opioid use disorder | severe opioid use disorder | moderate or severe opioid use disorder = opioid dependence
mild cannabis use disorder = cannabis abuse
moderate cannabis use disorder | severe cannabis use disorder | moderate or severe cannabis use disorder = cannabis dependence
mild sedative use disorder | mild sedative hypnotic or anxiolytic use disorder | mild benzodiazepine use disorder = sedative hypnotic or anxiolytic abuse
moderate sedative use disorder | severe sedative use disorder | moderate or severe sedative hypnotic or anxiolytic use disorder | severe benzodiazepine use disorder | severe sedative hypnotic or anxiolytic use disorder | moderate sedative hypnotic or anxiolytic use disorder = sedative hypnotic or anxiolytic dependence
mild cocaine use disorder = cocaine abuse
moderate cocaine use disorder | severe cocaine use disorder | moderate or severe cocaine use disorder = cocaine dependence
mild amphetamine use disorder | mild stimulant use disorder | mild methamphetamine use disorder | mild caffeine use disorder = stimulant abuse
moderate amphetamine use disorder | severe amphetamine use disorder | severe methamphetamine use disorder | moderate stimulant use disorder | severe stimulant use disorder | moderate or severe amphetamine use disorder | moderate or severe stimulant use disorder | moderate or severe caffeine use disorder | moderate methamphetamine use disorder = stimulant dependence
mild hallucinogen use disorder | mild phencyclidine use disorder = hallucinogen abuse
moderate hallucinogen use disorder | severe hallucinogen use disorder | moderate or severe hallucinogen use disorder | moderate or severe phencyclidine use disorder | severe phencyclidine use disorder | moderate phencyclidine use disorder = hallucinogen dependence
mild inhalant use disorder = inhalant abuse
moderate inhalant use disorder | severe inhalant use disorder | moderate or severe inhalant use disorder = inhalant dependence
moderate substance use disorder | severe substance use disorder | moderate or severe substance use disorder | severe polysubstance use disorder > F19.20
mild substance use disorder > F19.10
opium dependence | opium addiction | opium habit | morphine dependence | morphine addiction | morphinism | morphinomania | codeine dependence | dilaudid dependence | hydromorphone dependence | fentanyl dependence | fentanyl addiction | oxycodone dependence | oxycontin addiction > F11.20
vicodin dependence | hydrocodone dependence | methadone dependence | demerol dependence | meperidine dependence | tramadol dependence | pain pill addiction | percocet addiction | dextromethorphan dependence | papaverine dependence | kratom dependence > F11.20
morphinism with remission | opioid use disorder in sustained remission | opioid use disorder in early remission | opioid dependence on agonist therapy in remission > F11.21
morphine abuse | fentanyl abuse | oxycodone abuse | pain pill abuse | prescription opioid abuse | prescription opioid misuse | opioid misuse | harmful use of opioid | harmful opioid use | narcotic misuse > F11.10
opioid abstinence syndrome | opioid abstinence symptoms | opiate withdrawal symptoms > F11.93
opioid dependence with withdrawal | opioid abstinence syndrome with dependence > F11.23
opioid intoxication | heroin intoxication > F11.929
opioid-associated amnestic syndrome with dependence > F11.288
ganja dependence | hashish dependence | hemp dependence | bhang dependence | dagga dependence | pot addiction | THC dependence | weed dependence > F12.20
THC abuse | hashish abuse | cannabis misuse > F12.10
cannabis intoxication | marijuana intoxication > F12.929
cannabis withdrawal > F12.93
hypnotic dependence | anxiolytic dependence | tranquilizer dependence | barbiturate dependence | nembutal dependence | pentobarbitone dependence | phenobarbital dependence | bromide dependence | methyl bromide dependence | chloral dependence | diazepam dependence | xanax dependence > F13.20
alprazolam dependence | lorazepam dependence | meprobamate dependence | sleeping pill dependence | ambien dependence | seconal dependence | amytal dependence | paraldehyde dependence | barbiturate addiction | sedative hypnotic or anxiolytic dependence of drug > F13.20
sedative abuse | hypnotic abuse | anxiolytic abuse | barbiturate abuse | tranquilizer abuse | xanax abuse | sleeping pill abuse | barbiturate drug abuse > F13.10
sedative withdrawal | barbiturate withdrawal | xanax withdrawal | anxiolytic withdrawal | hypnotic withdrawal | sedative abstinence syndrome | sedative abstinence symptoms > F13.939
sedative abstinence syndrome with dependence > F13.239
sedative abstinence syndrome with perceptual disturbance > F13.932
perceptual disturbance due to sedative withdrawal | perceptual disturbance due to anxiolytic withdrawal > F13.232
sedative intoxication delirium | delirium due to hypnotic intoxication | delirium due to sedative intoxication | delirium due to anxiolytic intoxication > F13.921
delirium due to sedative withdrawal | sedative-induced delirium tremens | benzodiazepine withdrawal delirium > F13.231
coca leaf dependence | crack dependence | crack addiction | crack cocaine dependence > F14.20
cocaine abstinence syndrome | cocaine withdrawal | cocaine abstinence symptoms > F14.23
cocaine intoxication | crack intoxication > F14.929
dexedrine dependence | benzedrine dependence | ritalin dependence | methylphenidate dependence | adderall dependence | caffeine dependence | khat dependence | dexamphetamine dependence | stimulant dependence | stimulant addiction | speed addiction | methamphetamine addiction > F15.20
stimulant abuse | adderall abuse | caffeine abuse | ritalin abuse | stimulant misuse | methamphetamine misuse > F15.10
stimulant intoxication | amphetamine intoxication | methamphetamine intoxication | caffeine intoxication | caffeinism > F15.929
stimulant withdrawal | amphetamine withdrawal | methamphetamine withdrawal | caffeine withdrawal | stimulant abstinence syndrome > F15.93
meth-induced psychosis | amphetamine psychosis | meth psychosis | methamphetamine-induced psychosis > F15.959
caffeine-induced sleep disorder | caffeine-related sleep disorder > F15.982
LSD dependence | mescaline dependence | peyote dependence | PCP dependence | phencyclidine dependence | psilocybin dependence | hallucinogen dependence | ketamine dependence > F16.20
hallucinogen abuse | harmful use of hallucinogen | harmful hallucinogen use > F16.10
hallucinogen intoxication | phencyclidine intoxication > F16.929
HPPD | hallucinogen persisting perception disorder | perception disorder due to hallucinogens | LSD flashbacks > F16.983
inhalant dependence | gasoline sniffing dependence | glue sniffing dependence | solvent dependence | volatile solvent dependence > F18.20
gasoline sniffing | glue sniffing | paint huffing | solvent abuse | volatile solvent abuse | petrol sniffing | harmful use of volatile solvents | harmful use of inhalants > F18.10
inhalant intoxication | solvent intoxication > F18.929
dementia due to volatile solvents | inhalant dementia > F18.97
anesthetic dependence | drug habit | drug habituation | ether dependence | combination drug dependence | polydrug dependence | habituation to drugs | polydrug addiction | drug addict | addicted to drugs | narcomania | pharmaceutical addiction > F19.20
drug dependence in remission | substance use disorder in remission | polysubstance dependence in remission | drug addiction in remission > F19.21
drug misuse | misuse of drugs > F19.99
psychoactive abstinence syndrome | psychoactive substance abstinence symptoms | drug abstinence syndrome > F19.939
psychoactive abstinence syndrome with dependence | drug withdrawal with dependence > F19.239
drug intoxication > F19.929
drug-induced hallucinosis | drug hallucinosis > F19.951
steroid-induced psychosis | steroid psychosis | corticosteroid-induced psychosis | medication-induced psychosis | medication-induced psychotic disorder > F19.959
steroid-induced mood disorder | medication-induced mood disorder | corticosteroid-induced mood disorder | steroid-induced mania > F19.94
drug-induced dementia | drug-related dementia | substance-induced major neurocognitive disorder > F19.97
amnesic syndrome induced by psychoactive substance | drug-induced amnestic disorder | drug-induced amnestic syndrome > F19.96
analgesic dependence | nonprescribed drug abuse | harmful use of nonprescribed drugs > F55.8
laxative habit | laxative misuse > F55.2
anabolic steroid abuse > F55.3
drug use in remission > F19.91
nicotine addict | nicotine habit > F17.200
tobacco use disorder in remission | nicotine dependence in remission > F17.201
chewing tobacco use disorder in remission > F17.221
chewing tobacco use disorder | dips snuff | dipping tobacco > F17.220
cigar smoker | pipe smoker | smokes cigars | smokes a pipe | cigar smoking | nicotine vaping > F17.290

# --- organic mental disorder
senile depression | senile paranoia | senile psychosis | senile psychotic disorder | senile paranoid state | senile melancholia | presbyophrenia | presbyophrenic psychosis | presenile psychosis | senile insanity | presenile dementia | senile mental changes > F03.9
arteriosclerotic dementia | arteriosclerotic psychosis | psychosis due to cerebral arteriosclerosis | multi-infarct psychosis | organic psychosis with arteriosclerosis | organic psychosis due to arteriosclerotic brain disease | dementia due to cerebrovascular disease | stroke dementia > F01.50
subcortical vascular dementia | binswanger dementia | vascular cognitive disorder major | major vascular neurocognitive disorder > F01.50
vascular dementia with agitation | vascular dementia with aggressive behavior | vascular dementia with verbal or physical behaviors | vascular dementia with aggression > F01.511
amnesic disorder due to general medical condition | nonalcoholic korsakoff | korsakoff psychosis | korsakoff syndrome | korsakoff disease | wernicke-korsakoff syndrome | organic amnestic syndrome | amnestic syndrome | meynert amentia | amnesic syndrome > F04
postoperative delirium | delirium superimposed on dementia | delirium due to general medical condition | sundowning | sundowner syndrome | epileptic twilight state | epileptic confusional state | twilight epilepsy | infective delirium | infective psychosis acute > F05
organic psychosis due to acute infection | puerperal delirium | delirium with dementia | septic delirium | metabolic delirium | confusional state with senility | transient organic psychosis in epilepsy | organic psychosis associated with epilepsy transient > F05
organic hallucinosis | organic hallucinatory state > F06.0
organic delusional disorder | organic paranoid state | organic schizophrenia-like disorder | schizophrenia-like psychosis in epilepsy > F06.2
organic mood disorder | mood disorder due to general medical condition | organic affective syndrome | mood disorder due to medical condition | organic affective disorder > F06.30
organic depressive disorder | depressive disorder due to medical condition | depression due to medical condition | depression due to stroke | organic depression | post-stroke depression | poststroke depression > F06.31
major depressive-like episode due to physiological condition | mood disorder due to physiological condition with major depressive-like episode > F06.32
organic mania | organic manic disorder | secondary mania due to medical condition > F06.33
organic anxiety disorder | anxiety disorder due to general medical condition | anxiety due to medical condition > F06.4
organic catatonia | organic catatonic disorder > F06.1
epileptic psychosis | epileptic deterioration | psychosis due to epilepsy | organic psychosis due to brain trauma | transient organic psychotic state | psychotic brain syndrome | post-traumatic organic psychosis | psychosis due to multiple sclerosis | psychosis due to huntington chorea > F06.8
psychosis due to physical disease | organic dissociative disorder | organic emotionally labile disorder | mental changes of epilepsy | organic psychotic episode > F06.8
mild neurocognitive disorder due to known physiological condition > F06.70
frontal lobe syndrome | organic personality syndrome | personality change due to medical condition | organic personality change | lobotomy syndrome | postleukotomy syndrome | limbic epilepsy personality | pseudopsychopathic personality | pseudoretarded personality | witzelsucht > F07.0
personality change after stroke | personality change due to head injury > F07.0
postconcussional disorder | postconcussional syndrome | post-concussional syndrome | postcontusional syndrome | post-traumatic brain syndrome | post-traumatic organic brain syndrome | traumatic encephalopathy | posttraumatic encephalosis | encephalopathy due to trauma > F07.81
concussion syndrome | post-commotional syndrome | postcommotio | punch drunk | persistent postconcussive symptoms > F07.81
postencephalitic syndrome | right hemisphere organic affective disorder > F07.89
mental disorder following organic brain damage | personality disorder following organic brain damage | organic psychosyndrome | psycho-organic syndrome > F07.9
organic psychosis | organic mental disorder | symptomatic psychosis > F09

# --- schizophrenia and other psychoses
paranoid schizophrenia | paraphrenic schizophrenia > F20.0
hebephrenia | hebephrenic | disorganized schizophrenia | hebephrenic schizophrenia > F20.1
cataleptic schizophrenia | schizophrenic catalepsy | schizophrenic stupor | catatonic schizophrenia | flexibilitas cerea > F20.2
undifferentiated schizophrenia | atypical schizophrenia > F20.3
residual schizophrenia | residual schizophrenic state | schizophrenic residual state | restzustand > F20.5
simple schizophrenia | schizophrenia simplex | cenesthopathic schizophrenia > F20.89
schizophrenic psychosis | childhood schizophrenia | chronic undifferentiated schizophrenia | dementia praecox > F20.9
latent schizophrenia | borderline schizophrenia | prodromal schizophrenia | prepsychotic schizophrenia | pseudoneurotic schizophrenia | incipient schizophrenia | latent schizophrenic reaction > F21
paranoia | paraphrenia | paranoid state | paranoid disorder | paranoid psychosis | paranoiac psychosis | chronic paranoid reaction | involutional paranoid state | late paraphrenia | menopausal paranoid state | lycanthropy | cotard syndrome | delusional parasitosis > F22
delusions of parasitosis | ekbom delusional infestation | delusional infestation | morgellons | capgras syndrome | de clerambault syndrome | persecutory delusional disorder | delusion of persecution | delusional dysmorphophobia | othello syndrome > F22
reactive psychosis | brief reactive psychosis | situational psychosis | acute paranoid reaction | bouffee delirante | oneirophrenia | cycloid psychosis | acute schizophrenia | acute schizophrenic reaction | brief schizophreniform disorder | transient psychotic disorder > F23
psychogenic paranoid psychosis | psychogenic psychosis | acute schizophrenic episode | reactive confusional psychosis > F23
folie a deux | induced delusional disorder | shared delusional disorder | shared paranoid disorder > F24
cyclic schizophrenia | schizoaffective disorder manic type | schizoaffective mania | mixed schizophreniform psychosis | mixed type schizophreniform psychosis > F25.0
schizoaffective disorder depressive type | schizoaffective depressive type > F25.1
schizoaffective psychosis | affective schizophreniform psychosis > F25.9
mixed schizophrenic and affective psychosis > F25.8
schizophreniform psychosis > F20.81
hallucinosis | chronic hallucinatory psychosis | involutional psychosis | menopausal psychosis | confusional insanity > F28
insanity | lunacy | lunatic | nonorganic psychosis | confusional psychosis | unspecified psychosis > F29

# --- mood, more
hypomania | hypomanic reaction | hypomanic episode | bell's mania | reactive excitation | psychogenic excitation > F30.8
hysterical mania > F44.89
manic depression | manic depressive psychosis | manic-depressive reaction | manic depressive insanity | manic-depressive > F31.9
bipolar manic with psychotic features | current manic episode bipolar disorder with psychotic features | bipolar mania with psychotic features > F31.2
bipolar depression severe with psychotic features > F31.5
cyclothymia | cyclothymic personality | cycloid personality | affective personality > F34.0
dysthymia | neurotic depression | depressive neurosis | depressive personality | persistent depressive disorder | depressive personality disorder | chronic depressive disorder | neurotic depressive reaction | nervous depression > F34.1
affective psychosis | mood affective disorder > F39
melancholia | puerperal melancholia | climacteric depression | postpsychotic depression = depression
involutional melancholia | menopausal melancholia | climacteric melancholia | atypical depression | involutional depression > F32.89
agitated depression | agitated menopausal depression | severe depression without psychotic features > F32.2
MDD severe with psychotic features | MDD single episode severe with psychotic features | depressive psychosis | reactive depressive psychosis | psychogenic depressive psychosis | psychotic depressive reaction | single episode psychotic depression > F32.3
major depression with psychotic symptoms | psychotic major depression > F32.3
recurrent melancholia | endogenous recurrent depression > F33.9
MDD recurrent severe with psychotic features | MDD recurrent with psychotic features | MDD recurrent severe with psychosis | recurrent psychotic depression | recurrent depression with psychotic features | recurrent MDD with psychotic features | recurrent depressive psychosis > F33.3
recurrent reactive depressive psychosis > F33.3
recurrent brief depressive episodes | recurrent menopausal depression | recurrent climacteric melancholia | recurrent menopausal melancholia | recurrent depressive stupor | recurrent involutional melancholia > F33.8
major depressive disorder in partial remission | major depression in partial remission > F32.4
mild major depressive episode | mild depressive episode > F32.0
moderate major depressive episode > F32.1
severe major depressive episode > F32.2
premenstrual dysphoric disorder | premenstrual dysphoria > F32.81

# --- phobias, anxiety, obsession, stress, dissociation
androphobia > F40.290
gynephobia > F40.291
acrophobia | fear of heights > F40.241
fear of flying | aviophobia > F40.243
fear of bridges | bridge phobia | gephyrophobia > F40.242
claustrophobia | fear of enclosed spaces > F40.240
demophobia | situational phobia | situational specific phobia > F40.248
zoophobia | animal phobia | cynophobia | felinophobia | gatophobia | ailurophobia | hippophobia | ophidiophobia | fear of dogs | fear of snakes | cat phobia | dog phobia | fear of cats | fear of horses | snake phobia > F40.218
arachnophobia | fear of spiders | spider phobia > F40.210
brontophobia | astraphobia | keraunophobia | fear of thunder > F40.220
aerophobia | apeirophobia | nyctophobia | fear of darkness | fear of water | natural environment phobia | thalassophobia > F40.228
blood phobia | hemophobia | fear of blood | hematophobia > F40.230
fear of transfusion | phobia of transfusion | fear of injections | injection phobia > F40.231
dental phobia | dentophobia | fear of dentist | medical phobia | fear of medical procedures > F40.232
fear of injury phobia > F40.233
acousticophobia | simple phobia | isolated phobia | specific phobia | monophobia > F40.298
anthropophobia | social neurosis | withdrawing child disorder > F40.10
phobic disorder | phobic reaction | phobic neurosis | phobic state | fear reaction | phobic anxiety > F40.9
panic attack | panic state | panic anxiety > F41.0
anxiety neurosis | anxiety reaction | anxiety state | state of apprehension | free floating anxiety | apprehension state > F41.1
anxiety hysteria | psychogenic anxiety disorder > F41.8
mixed obsessional thoughts and acts | obsessional thoughts and acts | mixed obsession > F42.2
compulsive neurosis | obsessional neurosis | obsessive compulsive neurosis | obsessive neurosis | anankastic neurosis | compulsive reaction | obsessive-compulsive reaction | obsessive psychogenic disorder | obsessional state | psychogenic rumination | obsessive psychoneurotic reaction > F42.8
compulsive psychogenic disorder | obsessive rumination | obsessive psychoneurosis > F42.8
excoriation disorder > F42.4
adaptation reaction | situational reaction | situational disturbance | adjustment disturbance | nostalgia > F43.20
combat fatigue | battle fatigue | shell shock | shellshock | combat stress reaction | combat neurosis | acute stress reaction | acute crisis reaction | exhaustive psychosis | exhaustion delirium | psychic shock > F43.0
reaction to severe stress > F43.9
traumatic neurosis > F43.10
hysterical amnesia | psychogenic amnesia > F44.0
hysterical fugue | fugue state | dissociative fugue > F44.1
hysterical catalepsy | psychogenic stupor | catalepsy | dissociative stupor | hysterical postures > F44.2
hysterical aphonia | psychogenic aphonia | functional dysphonia | hysterical dysphonia | psychogenic dysphonia | hysterical mutism | hysterical paralysis | psychogenic paralysis | hysterical hemiplegia | hysterical monoplegia | psychogenic monoplegia | hysterical paraplegia > F44.4
psychogenic paraplegia | functional paraplegia > F44.4
functional weakness | psychogenic weakness | conversion disorder with weakness | conversion disorder with abnormal movement | conversion paralysis | functional movement disorder | psychogenic movement disorder | hysterical movement disorder | functional tremor | hysterical tremor > F44.4
psychogenic tremor | functional gait disorder | functional neurological weakness > F44.4
psychogenic gait disturbance | hysterical gait | hysterical gait disturbance | psychogenic gait disorder | hysterical staggering gait | astasia-abasia | abasia | astasia | psychogenic difficulty walking | hysterical ataxia | psychogenic ataxia | hysterical imbalance > F44.4
psychogenic dysbasia | hysterical dysbasia | psychogenic dyskinesia | hysterical dyskinesia | hysterical chorea | bergeron disease | blocq disease | camptocormia | hysterical bent back > F44.4
hysterical contracture | hysterical muscle contraction | hysterical joint contracture | hysterical spasm | hysterical laryngeal spasm | hysterical laryngospasm | hysterical spasm of glottis | hysterical torticollis | hysterical asthenia | hysterical laryngeal neurosis > F44.4
hysterical paralysis of deglutition | psychogenic paralytic disorder | psychogenic motor disorder | psychogenic voice change | psychogenic voice disturbance > F44.4
hysterical convulsions | hysterical seizures | hysterical fit | hysterical attack with convulsions | hysterical tetany | hysterical hyperventilation tetany | psychogenic tetany | autonomic seizure | conversion seizures | pseudotetany hysterical | hysterical tetany of hyperpnea > F44.5
functional seizures | dissociative seizures | hystero-epilepsy > F44.5
hysterical blindness | psychogenic blindness | functional blindness | hysterical amaurosis | hysterical amblyopia | hysterical deafness | psychogenic deafness | functional deafness | hysterical anesthesia | hysterical anosmia | functional anesthesia | hysterical dysesthesia > F44.6
hysterical sensory loss | hysterical asthenopia | psychogenic asthenopia | hysterical visual disturbance | hysterical blurred vision | functional vision loss | nonorganic vision loss | hysterical deafmutism | functional sensory loss > F44.6
dissociative disorder affecting motor function and sensation | conversion disorder with mixed symptoms | mixed dissociative disorder > F44.7
multiple personality | split personality | multiple personality disorder > F44.81
ganser | psychogenic confusion | reactive confusional state | psychogenic twilight state | hysterical delirium | hysterical dizziness | hysterical vertigo | hysterical giddiness | hysterical somnambulism | hysterical sleepwalking | hysterical trance > F44.89
hysterical paralysis of accommodation | hysterical anorexia | hysterical depression | hysterical dream state | hysterical collapse | psychogenic confusional state | hysterical unconsciousness attack > F44.89
hysteria | hysterical neurosis | conversion hysteria | hysterical reaction | dissociative state | dissociative reaction | substitution disorder | hysterical psychosis | acute hysterical psychosis | hysterical attack | conversion neurosis | dissociation disorder > F44.9

# --- bodily complaints of the mind
psychogenic cough | functional cough | hysterical cough | psychogenic dyspnea | hysterical dyspnea | functional dyspnea | psychogenic air hunger | psychogenic hyperventilation | hysterical hyperventilation | psychogenic tachypnea | hysterical tachypnea | psychogenic respiratory distress > F45.8
psychogenic respiratory disorder | psychogenic hiccup | sighing respiration psychogenic | psychogenic yawning | psychogenic sighing | respiratory neurosis > F45.8
psychogenic palpitations | psychogenic tachycardia | psychogenic rapid heart beat | psychogenic arrhythmia | psychogenic heart disease | psychogenic functional heart disease | cardiac neurosis | cardiovascular neurosis | neurocirculatory asthenia | da costa syndrome | soldier's heart > F45.8
irritable heart | effort syndrome | nervous heart | heart neurosis | psychogenic cardiac asthenia | psychogenic hypertension | psychogenic cardiovascular disorder | psychogenic vasovagal attack | vascular neurosis | vasomotor neurosis > F45.8
nervous dyspepsia | psychogenic dyspepsia | nervous indigestion | psychogenic indigestion | nervous stomach | gastric neurosis | psychogenic gastric disorder | psychogenic stomach disorder | psychogenic hyperacidity | psychogenic acid stomach | psychogenic achlorhydria > F45.8
psychogenic stomach inertia | psychogenic stomach contraction | psychogenic hypermobility of stomach | psychogenic heartburn | aerophagia | aerophagy | psychogenic eructation | nervous eructation | psychogenic flatulence | psychogenic gastrorrhagia > F45.8
psychogenic hourglass contraction of stomach | psychogenic stomach dysfunction | psychogenic dilatation of stomach | psychogenic pylorospasm > F45.8
psychogenic diarrhea | nervous diarrhea | psychogenic constipation | psychogenic bowel complaint | functional psychogenic bowel disease | psychogenic intestinal disorder | psychogenic colon spasm | psychogenic colic | psychogenic rectal disorder | psychogenic enterospasm > F45.8
psychogenic irritable bowel | psychogenic irritable colon | psychogenic gastrointestinal disorder | psychogenic gastrointestinal upset | psychogenic digestive disorder | intestinal neurosis | visceral neurosis | hysterical colic | psychogenic proctospasm | psychogenic atony of intestine > F45.8
psychogenic dysphagia | nervous dysphagia | hysterical dysphagia | functional dysphagia | psychogenic globus | hysterical spasm of throat | psychogenic spasm of throat | psychogenic spasm of pharynx | hysterical spasm of pharynx | psychogenic spasm of esophagus > F45.8
psychogenic spasm of glottis | psychogenic laryngeal spasm | psychogenic esophageal disease | psychogenic disorder of esophagus > F45.8
psychogenic dysuria | psychogenic urinary frequency | psychogenic pollakiuria | psychogenic micturition disorder | psychogenic urinary retention | psychogenic polyuria | psychogenic incontinence | psychogenic nocturia | psychogenic bladder spasm | psychogenic genitourinary disorder > F45.8
bladder neurosis | genitourinary neurosis > F45.8
psychogenic dysmenorrhea | psychogenic menstrual disorder | psychogenic metrorrhagia | pseudocyesis | false pregnancy | phantom tumor | phantom pregnancy > F45.8
psychogenic dizziness | psychogenic giddiness | psychogenic vertigo | psychogenic pruritus | psychogenic itch | psychogenic itching | psychogenic hyperhidrosis | psychogenic bruxism | psychogenic teeth grinding | psychogenic torticollis | psychogenic oculogyric crisis > F45.8
psychogenic oculomotor disturbance | psychogenic ocular motion disturbance | ocular neurosis | psychogenic parageusia | psychogenic parosmia | psychogenic ptyalism | hysterical ptyalism | psychogenic eye disorder | nervous spasm | psychogenic spasm > F45.8
psychogenic muscle contraction | psychogenic muscle cramp | psychogenic muscle disorder | psychogenic musculoskeletal disorder | psychogenic joint disorder | psychogenic limb disorder | psychogenic rheumatism | psychogenic soft tissue disorder | psychogenic physical disorder > F45.8
organ neurosis | psychogenic functional disorder | psychogenic muscle spasm | psychogenic lymphatic disorder > F45.8
psychogenic headache | psychogenic backache | psychogenic dorsalgia | psychogenic back pain | psychalgia | psychogenic chest pain | psychogenic abdominal pain > F45.41
pain disorder with psychological factors | pain disorder related to psychological factors > F45.42
somatic symptom disorder > F45.1
briquet disorder | briquet syndrome | multiple psychosomatic disorder > F45.0
somatization reaction | psychosomatic illness | psychophysiologic reaction | psychosomatic reaction | psychogenic disorder | psychogenic disturbance | psychophysiological disorder > F45.9
hypochondriasis | hypochondriacal reaction > F45.2
cancer phobia | syphilophobia | cancerophobia > F45.29
dysmorphophobia > F45.22
neurasthenia | nervous exhaustion | nervous prostration | psychogenic asthenia | psychoneurotic asthenia | psychogenic fatigue | nervous fatigue | fatigue neurosis | psychasthenia | psychogenic asthenic disorder | neurasthenic psychoneurosis | neurasthenic neurosis | asthenic neurosis > F48.8
psychogenic syncope | nervous collapse | asthenic reaction | psychogenic exhaustion | nervous cachexia > F48.8
occupational neurosis | craft neurosis | occupational cramp | writer's cramp | telegrapher's cramp | typist's cramp | railroad neurosis | occupational tic | scrivener's palsy | craft palsy | occupational spasm | psychogenic occupational disorder > F48.8
writers cramp organic | organic writer's cramp | organic writer's neuralgia > G25.89
depersonalization syndrome | depersonalization reaction | derealization disorder > F48.1
neurotic disorder | neurosis | psychoneurosis | psychoneurotic | neurotic state | psychoneurotic reaction | neurotic reaction | state of tension | neurotic mental disorder | emotional tension state > F48.9
psychogenic asthma | psychogenic dermatitis | psychogenic eczema | psychogenic skin disorder | psychogenic ulcerative colitis | psychogenic mucous colitis | psychogenic mucous colic | psychogenic psoriasis | psychogenic urticaria | psychogenic skin disease | nervous gastritis > F54
psychogenic dermatosis | psychogenic peptic ulcer | psychogenic endocrine disorder > F54
psychophysiologic dysfunction | psychological and behavioral factors affecting medical condition | psychological factors affecting medical condition | psychogenic physiological dysfunction > F59

# --- eating, sleep and sexual function, more
depraved appetite | perverted appetite | parorexia | coprophagy | psychogenic vomiting | nervous vomiting | hysterical vomiting | psychogenic loss of appetite | psychogenic overeating | psychogenic food refusal | psychogenic rejection of food | psychogenic cyclical vomiting > F50.89
psychogenic dysorexia | psychogenic anorexia | nonorganic feeding problem > F50.89
psychogenic appetite disorder | psychogenic aphagia > F50.9
adult pica | pica in adult | pica of adult > F50.83
pica of childhood | pica in child | infant pica | dirt eating child | pica of infancy > F98.3
rumination disorder of infancy > F98.21
rumination disorder of adult > F50.84
nonorganic feeding difficulty | nonorganic infant feeding difficulties | feeding disorder of infancy | eating disorder of child | childhood eating disorder | infant feeding disorder nonorganic > F98.29
nonorganic insomnia | primary insomnia > F51.01
insomnia without objective findings | transient insomnia | adjustment insomnia | acute insomnia > F51.02
sleep hypochondriasis | sleep state misperception | paradoxical insomnia > F51.03
psychophysiologic insomnia | psychophysiological insomnia | somatized tension insomnia | conditioned insomnia > F51.04
nonorganic hypersomnia > F51.1
psychogenic sleep disorder | emotional sleep disorder | sleep disturbance of child | nonorganic sleep disorder > F51.9
pavor nocturnus | sleep terrors > F51.4
dream anxiety disorder | nightmare sleep disorder > F51.5
sleep walking | sleep walking disorder > F51.3
lack of sexual desire | loss of sexual desire > F52.0
sexual anesthesia | sexual aversion > F52.1
impotence psychogenic | psychogenic impotence | psychogenic ED > F52.21
frigidity | female sexual arousal disorder > F52.22
anorgasmia | anorgasmy | female orgasmic disorder | inhibited female orgasm | psychogenic orgasmic dysfunction female > F52.31
male orgasmic dysfunction | inhibited male orgasm | male anorgasmia | psychogenic male orgasmic dysfunction > F52.32
premature ejaculation | rapid ejaculation > F52.4
psychogenic dyspareunia | psychogenic painful coitus | psychogenic painful ejaculation | nonorganic dyspareunia > F52.6
nymphomania | satyriasis | excessive sexual drive > F52.8
psychogenic sexual dysfunction | nonorganic sexual disorder | psychogenic sexual disorder > F52.9
puerperal psychosis | postpartum psychosis | postnatal psychosis > F53.1
postpartum blues > O90.6

# --- personality, impulse, sexual preference, more
paranoid personality | fanatic personality | querulant personality | paranoid personality disorder > F60.0
schizoid personality | introverted personality disorder > F60.1
amoral personality | asocial personality | dissocial personality | psychopathic personality | sociopathic personality | pathological lying | pathologic mendacity | pathological liar | psychopathy | psychopath | amoral personality disorder > F60.2
unstable personality | emotionally unstable personality | explosive personality | labile personality disorder | aggressive personality > F60.3
hysterical personality | hysterical personality disorder > F60.4
anankastic personality | obsessive personality disorder | compulsive personality | obsessional personality | obsessive personality | obsessive compulsive personality > F60.5
anxious personality > F60.6
asthenic personality | inadequate personality | passive personality | passive-dependent personality | biologic inadequacy | constitutional inadequacy | social inadequacy | functional inadequacy > F60.7
passive-aggressive personality | eccentric personality | haltlose personality | immature personality | masochistic personality > F60.89
pathological personality | character neurosis | character disorder | pathological personality disorder > F60.9
compulsive gambling | pathological gambling | gambling disorder > F63.0
pyromania | pathological fire setting > F63.1
kleptomania | compulsive stealing | pathological stealing > F63.2
trichotillomania | compulsive hair pulling > F63.3
compulsive conduct disorder | compulsive disorder of conduct | impulse control disorder > F63.9
transsexualism | transsexual | gender dysphoria in adults > F64.0
gender identity disorder of childhood | gender dysphoria in children > F64.2
fetishism > F65.0
transvestic fetishism > F65.1
exhibitionism > F65.2
voyeurism | peeping tom > F65.3
pedophilia > F65.4
sadomasochism > F65.50
masochism sexual | sexual masochism > F65.51
sexual sadism > F65.52
frotteurism > F65.81
bestiality | necrophilia | zoophilia | zooerasty > F65.89
sexual deviation | sexual perversion | psychosexual disorder | sexual neurosis | sexual psychopathy | paraphilia > F65.9
chronic pain personality syndrome | amok | running amok > F68.8
compensation neurosis > F68.10
personality problem > F69

# --- development and childhood, more
feeble-minded | moron | high grade mental defect > F70
imbecile | imbecility > F71
profound intellectual disability | profound mental retardation | idiocy > F73
oligophrenia | mental deficiency | mental subnormality | mental handicap | amentia > F79
genetic intellectual disability | genetic related intellectual disability | x-linked mental retardation | x-linked intellectual disability | intellectual disability due to pathogenic gene variant | intellectual disability with pathogenic variant > F78.A9
SYNGAP1 > F78.A1
idioglossia | lalling | lisping | dyslalia | phonological disorder | speech sound disorder | functional articulation disorder > F80.0
developmental expressive aphasia | expressive language disorder > F80.1
auditory aphasia | developmental aphasia | wernicke developmental aphasia | receptive language disorder | mixed receptive expressive language disorder | developmental receptive dysphasia > F80.2
speech delay due to hearing loss | language delay due to hearing loss > F80.4
cluttering | childhood onset fluency disorder > F80.81
social pragmatic communication disorder > F80.82
delayed speech development | language disorder | communication disorder | developmental speech disorder | developmental language disorder | speech and language delay > F80.9
developmental dyslexia | developmental alexia | congenital word blindness | word blindness | strephosymbolia | mirror writing | specific reading disability | reading retardation | backward reading | learning disorder with impairment in reading > F81.0
developmental dyscalculia | arithmetic disorder | specific arithmetical disorder | delayed arithmetical skills | mathematics disorder | math learning disability | delayed development of arithmetic skills | developmental acalculia > F81.2
spelling disorder | spelling retardation | written expression disorder | expressive writing disorder | developmental agraphia | developmental dysgraphia | expressive writing developmental disorder > F81.81
specified learning skill delay | mixed disorder of scholastic skills | mixed learning disorder > F81.89
learning difficulty | learning delay | developmental learning disorder | learning disability unspecified | learning problem | learning defect > F81.9
clumsiness syndrome | clumsy child | developmental dyspraxia | developmental coordination disorder | motor coordination delay > F82
infantile autism | childhood autism | kanner syndrome | infantile psychosis | childhood psychosis > F84.0
disintegrative disorder of childhood | heller syndrome | heller disease | disintegrative psychosis | symbiotic psychosis | dementia infantilis > F84.3
autistic psychopathy | schizoid disorder of childhood > F84.5
atypical infantile psychosis | atypical childhood psychosis > F84.8
atypical autism | pervasive developmental disorder | PDD-NOS > F84.9
mixed developmental disorder | developmental agnosia | global developmental delay > F88
developmental disorder | neurodevelopmental disorder | specific development retardation | specific developmental delay | specific retardation of development > F89
hyperkinetic syndrome | hyperkinetic disorder | hyperkinesis | hyperkinetic child | hyperkinetic conduct disturbance | hyperactive child | hyperkinetic reaction of childhood | hyperkinetic disturbance of conduct > F90.9
attention deficit without hyperactivity | attention-deficit disorder without hyperactivity > F98.8
disruptive behavior disorder | behavior disorder of childhood | conduct disturbance > F91.9
unsocialized conduct disorder | unsocialized aggressive disorder | childhood onset conduct disorder > F91.1
socialized conduct disorder | adolescent onset conduct disorder > F91.2
juvenile delinquency > F91.8
childhood jealousy | sibling jealousy | sibling rivalry disorder | identity disorder of childhood | child fear reaction | childhood emotional crisis | emotional crisis specific to childhood | timidity of child | abnormal fear reaction of child > F93.8
emotional disorder of childhood | childhood emotional disturbance > F93.9
elective mutism | selective mutism > F94.0
reactive attachment disorder > F94.1
disinhibited attachment | affectionless psychopathy | institutional syndrome | disinhibited social engagement > F94.2
childhood social functioning disorder | social functioning disorder > F94.9
transient tic | provisional tic disorder | child tic problem > F95.0
chronic tic | compulsive tic | chronic motor tic | chronic vocal tic | psychogenic compulsive tic > F95.1
guinon disease | motor-verbal tic | combined vocal and multiple motor tic | gilles de la tourette | de la tourette > F95.2
eyelid tic | habit chorea | breathing tic | blinking tic | orbicularis tic | spasmodic winking syndrome > F95.8
habit spasm | facial tic | habit tic | tic spasm > F95.9
psychogenic enuresis | functional enuresis | nonorganic enuresis | nonorganic bedwetting > F98.0
psychogenic encopresis | functional encopresis | nonorganic encopresis | nonorganic fecal incontinence > F98.1
stereotypies | head banging stereotyped | body rocking | spasmus nutans | stereotyped movement > F98.4
adult onset stuttering > F98.5
onychophagia | nose picking | thumbsucking | childhood psychogenic speech impediment | childhood psychogenic speech disturbance | excessive masturbation > F98.8
childhood mental disorder | childhood behavior disorder | habit disturbance of child > F98.9
mental disturbance | mental disease | psychiatric disease | psychiatric illness | psychiatric problem | psychiatric condition | psychological disorder | psychogenic reaction > F99

opioid use disorder severe with opioid-induced psychotic disorder | opioid use disorder moderate with opioid-induced psychotic disorder > F11.259
opioid use disorder mild with opioid-induced psychotic disorder > F11.159
cannabis use disorder severe with cannabis-induced psychotic disorder | cannabis use disorder moderate with cannabis-induced psychotic disorder > F12.259
cannabis use disorder mild with cannabis-induced psychotic disorder > F12.159
sedative use disorder severe with sedative-induced psychotic disorder | sedative use disorder moderate with sedative-induced psychotic disorder > F13.259
sedative use disorder mild with sedative-induced psychotic disorder > F13.159
cocaine use disorder severe with cocaine-induced psychotic disorder | cocaine use disorder moderate with cocaine-induced psychotic disorder > F14.259
cocaine use disorder mild with cocaine-induced psychotic disorder > F14.159
stimulant use disorder severe with stimulant-induced psychotic disorder | stimulant use disorder moderate with stimulant-induced psychotic disorder > F15.259
stimulant use disorder mild with stimulant-induced psychotic disorder > F15.159
amphetamine use disorder severe with amphetamine-induced psychotic disorder | amphetamine use disorder moderate with amphetamine-induced psychotic disorder > F15.259
amphetamine use disorder mild with amphetamine-induced psychotic disorder > F15.159
hallucinogen use disorder severe with hallucinogen-induced psychotic disorder | hallucinogen use disorder moderate with hallucinogen-induced psychotic disorder > F16.259
hallucinogen use disorder mild with hallucinogen-induced psychotic disorder > F16.159
inhalant use disorder severe with inhalant-induced psychotic disorder | inhalant use disorder moderate with inhalant-induced psychotic disorder > F18.259
inhalant use disorder mild with inhalant-induced psychotic disorder > F18.159

# --- substance use and what it induces, by substance and pattern of use
# alcohol
alcohol abuse with mood disorder | alcohol abuse with depressive disorder | alcohol abuse with bipolar disorder > F10.14
alcohol abuse with psychosis with delusions | alcohol abuse with psychotic disorder with delusions > F10.150
alcohol abuse with psychosis with hallucinations | alcohol abuse with psychotic disorder with hallucinations | alcohol abuse with hallucinosis > F10.151
alcohol abuse with psychosis | alcohol abuse with psychotic disorder > F10.159
alcohol abuse with anxiety disorder > F10.180
alcohol abuse with sexual dysfunction > F10.181
alcohol abuse with sleep disorder | alcohol abuse with insomnia | alcohol abuse with hypersomnia | alcohol abuse with parasomnia | alcohol abuse with circadian rhythm sleep disorder > F10.182
alcohol abuse with obsessive-compulsive disorder > F10.188
alcohol abuse with intoxication delirium > F10.121
alcohol abuse with intoxication > F10.129
alcohol abuse with withdrawal delirium > F10.131
alcohol abuse with withdrawal with perceptual disturbance > F10.132
alcohol abuse with withdrawal > F10.139
alcohol dependence with mood disorder | alcohol dependence with depressive disorder | alcohol dependence with bipolar disorder > F10.24
alcohol dependence with psychosis with delusions | alcohol dependence with psychotic disorder with delusions > F10.250
alcohol dependence with psychosis with hallucinations | alcohol dependence with psychotic disorder with hallucinations | alcohol dependence with hallucinosis > F10.251
alcohol dependence with psychosis | alcohol dependence with psychotic disorder > F10.259
alcohol dependence with anxiety disorder > F10.280
alcohol dependence with sexual dysfunction > F10.281
alcohol dependence with sleep disorder | alcohol dependence with insomnia | alcohol dependence with hypersomnia | alcohol dependence with parasomnia | alcohol dependence with circadian rhythm sleep disorder > F10.282
alcohol dependence with amnestic disorder > F10.26
alcohol dependence with dementia > F10.27
alcohol dependence with obsessive-compulsive disorder > F10.288
alcohol dependence with intoxication delirium > F10.221
alcohol dependence with intoxication > F10.229
alcohol dependence with withdrawal delirium > F10.231
alcohol dependence with withdrawal with perceptual disturbance > F10.232
alcohol dependence with withdrawal > F10.239
alcohol use with mood disorder | alcohol use with depressive disorder | alcohol use with bipolar disorder | alcohol-induced mood disorder | alcohol-induced depressive disorder | alcohol-induced bipolar disorder > F10.94
alcohol use with psychosis with delusions | alcohol use with psychotic disorder with delusions | alcohol-induced psychosis with delusions | alcohol-induced psychotic disorder with delusions > F10.950
alcohol use with psychosis with hallucinations | alcohol use with psychotic disorder with hallucinations | alcohol use with hallucinosis | alcohol-induced psychosis with hallucinations | alcohol-induced psychotic disorder with hallucinations | alcohol-induced hallucinosis > F10.951
alcohol use with psychosis | alcohol use with psychotic disorder | alcohol-induced psychosis | alcohol-induced psychotic disorder > F10.959
alcohol use with anxiety disorder | alcohol-induced anxiety disorder > F10.980
alcohol use with sexual dysfunction | alcohol-induced sexual dysfunction > F10.981
alcohol use with sleep disorder | alcohol use with insomnia | alcohol use with hypersomnia | alcohol use with parasomnia | alcohol use with circadian rhythm sleep disorder | alcohol-induced sleep disorder | alcohol-induced insomnia | alcohol-induced hypersomnia > F10.982
alcohol-induced parasomnia | alcohol-induced circadian rhythm sleep disorder > F10.982
alcohol use with amnestic disorder | alcohol-induced amnestic disorder > F10.96
alcohol use with dementia | alcohol-induced dementia > F10.97
alcohol use with obsessive-compulsive disorder | alcohol-induced obsessive-compulsive disorder > F10.988
alcohol use with intoxication delirium > F10.921
alcohol use with intoxication > F10.929
alcohol use with withdrawal delirium > F10.931
alcohol use with withdrawal with perceptual disturbance > F10.932
alcohol use with withdrawal > F10.939
# opioid
opioid abuse with mood disorder | opioid abuse with depressive disorder | opioid abuse with bipolar disorder > F11.14
opioid abuse with psychosis with delusions | opioid abuse with psychotic disorder with delusions > F11.150
opioid abuse with psychosis with hallucinations | opioid abuse with psychotic disorder with hallucinations | opioid abuse with hallucinosis > F11.151
opioid abuse with psychosis | opioid abuse with psychotic disorder > F11.159
opioid abuse with anxiety disorder > F11.188
opioid abuse with sexual dysfunction > F11.181
opioid abuse with sleep disorder | opioid abuse with insomnia | opioid abuse with hypersomnia | opioid abuse with parasomnia | opioid abuse with circadian rhythm sleep disorder > F11.182
opioid abuse with obsessive-compulsive disorder > F11.188
opioid abuse with intoxication delirium > F11.121
opioid abuse with intoxication with perceptual disturbance > F11.122
opioid abuse with intoxication > F11.129
opioid abuse with withdrawal > F11.13
opioid dependence with mood disorder | opioid dependence with depressive disorder | opioid dependence with bipolar disorder > F11.24
opioid dependence with psychosis with delusions | opioid dependence with psychotic disorder with delusions > F11.250
opioid dependence with psychosis with hallucinations | opioid dependence with psychotic disorder with hallucinations | opioid dependence with hallucinosis > F11.251
opioid dependence with psychosis | opioid dependence with psychotic disorder > F11.259
opioid dependence with anxiety disorder > F11.288
opioid dependence with sexual dysfunction > F11.281
opioid dependence with sleep disorder | opioid dependence with insomnia | opioid dependence with hypersomnia | opioid dependence with parasomnia | opioid dependence with circadian rhythm sleep disorder > F11.282
opioid dependence with obsessive-compulsive disorder > F11.288
opioid dependence with intoxication delirium > F11.221
opioid dependence with intoxication with perceptual disturbance > F11.222
opioid dependence with intoxication > F11.229
opioid use with mood disorder | opioid use with depressive disorder | opioid use with bipolar disorder | opioid-induced mood disorder | opioid-induced depressive disorder | opioid-induced bipolar disorder > F11.94
opioid use with psychosis with delusions | opioid use with psychotic disorder with delusions | opioid-induced psychosis with delusions | opioid-induced psychotic disorder with delusions > F11.950
opioid use with psychosis with hallucinations | opioid use with psychotic disorder with hallucinations | opioid use with hallucinosis | opioid-induced psychosis with hallucinations | opioid-induced psychotic disorder with hallucinations | opioid-induced hallucinosis > F11.951
opioid use with psychosis | opioid use with psychotic disorder | opioid-induced psychosis | opioid-induced psychotic disorder > F11.959
opioid use with anxiety disorder | opioid-induced anxiety disorder > F11.988
opioid use with sexual dysfunction | opioid-induced sexual dysfunction > F11.981
opioid use with sleep disorder | opioid use with insomnia | opioid use with hypersomnia | opioid use with parasomnia | opioid use with circadian rhythm sleep disorder | opioid-induced sleep disorder | opioid-induced insomnia | opioid-induced hypersomnia | opioid-induced parasomnia > F11.982
opioid-induced circadian rhythm sleep disorder > F11.982
opioid use with obsessive-compulsive disorder | opioid-induced obsessive-compulsive disorder > F11.988
opioid use with intoxication delirium > F11.921
opioid use with intoxication with perceptual disturbance > F11.922
opioid use with intoxication > F11.929
opioid use with withdrawal > F11.93
# cannabis
cannabis abuse with psychosis with delusions | cannabis abuse with psychotic disorder with delusions > F12.150
cannabis abuse with psychosis with hallucinations | cannabis abuse with psychotic disorder with hallucinations | cannabis abuse with hallucinosis > F12.151
cannabis abuse with psychosis | cannabis abuse with psychotic disorder > F12.159
cannabis abuse with anxiety disorder > F12.180
cannabis abuse with sleep disorder | cannabis abuse with insomnia | cannabis abuse with hypersomnia | cannabis abuse with parasomnia | cannabis abuse with circadian rhythm sleep disorder > F12.188
cannabis abuse with obsessive-compulsive disorder > F12.188
cannabis abuse with intoxication delirium > F12.121
cannabis abuse with intoxication with perceptual disturbance > F12.122
cannabis abuse with intoxication > F12.129
cannabis abuse with withdrawal > F12.13
cannabis dependence with psychosis with delusions | cannabis dependence with psychotic disorder with delusions > F12.250
cannabis dependence with psychosis with hallucinations | cannabis dependence with psychotic disorder with hallucinations | cannabis dependence with hallucinosis > F12.251
cannabis dependence with psychosis | cannabis dependence with psychotic disorder > F12.259
cannabis dependence with anxiety disorder > F12.280
cannabis dependence with sleep disorder | cannabis dependence with insomnia | cannabis dependence with hypersomnia | cannabis dependence with parasomnia | cannabis dependence with circadian rhythm sleep disorder > F12.288
cannabis dependence with obsessive-compulsive disorder > F12.288
cannabis dependence with intoxication delirium > F12.221
cannabis dependence with intoxication with perceptual disturbance > F12.222
cannabis dependence with intoxication > F12.229
cannabis dependence with withdrawal > F12.23
cannabis use with psychosis with delusions | cannabis use with psychotic disorder with delusions | cannabis-induced psychosis with delusions | cannabis-induced psychotic disorder with delusions > F12.950
cannabis use with psychosis with hallucinations | cannabis use with psychotic disorder with hallucinations | cannabis use with hallucinosis | cannabis-induced psychosis with hallucinations | cannabis-induced psychotic disorder with hallucinations | cannabis-induced hallucinosis > F12.951
cannabis use with psychosis | cannabis use with psychotic disorder | cannabis-induced psychosis | cannabis-induced psychotic disorder > F12.959
cannabis use with anxiety disorder | cannabis-induced anxiety disorder > F12.980
cannabis use with sleep disorder | cannabis use with insomnia | cannabis use with hypersomnia | cannabis use with parasomnia | cannabis use with circadian rhythm sleep disorder | cannabis-induced sleep disorder | cannabis-induced insomnia | cannabis-induced hypersomnia > F12.988
cannabis-induced parasomnia | cannabis-induced circadian rhythm sleep disorder > F12.988
cannabis use with obsessive-compulsive disorder | cannabis-induced obsessive-compulsive disorder > F12.988
cannabis use with intoxication delirium > F12.921
cannabis use with intoxication with perceptual disturbance > F12.922
cannabis use with intoxication > F12.929
cannabis use with withdrawal > F12.93
# sedative
sedative abuse with mood disorder | sedative abuse with depressive disorder | sedative abuse with bipolar disorder | hypnotic abuse with mood disorder | hypnotic abuse with depressive disorder | hypnotic abuse with bipolar disorder | anxiolytic abuse with mood disorder > F13.14
anxiolytic abuse with depressive disorder | anxiolytic abuse with bipolar disorder | benzodiazepine abuse with mood disorder | benzodiazepine abuse with depressive disorder | benzodiazepine abuse with bipolar disorder > F13.14
sedative abuse with psychosis with delusions | sedative abuse with psychotic disorder with delusions | hypnotic abuse with psychosis with delusions | hypnotic abuse with psychotic disorder with delusions | anxiolytic abuse with psychosis with delusions > F13.150
anxiolytic abuse with psychotic disorder with delusions | benzodiazepine abuse with psychosis with delusions | benzodiazepine abuse with psychotic disorder with delusions > F13.150
sedative abuse with psychosis with hallucinations | sedative abuse with psychotic disorder with hallucinations | sedative abuse with hallucinosis | hypnotic abuse with psychosis with hallucinations | hypnotic abuse with psychotic disorder with hallucinations > F13.151
hypnotic abuse with hallucinosis | anxiolytic abuse with psychosis with hallucinations | anxiolytic abuse with psychotic disorder with hallucinations | anxiolytic abuse with hallucinosis | benzodiazepine abuse with psychosis with hallucinations > F13.151
benzodiazepine abuse with psychotic disorder with hallucinations | benzodiazepine abuse with hallucinosis > F13.151
sedative abuse with psychosis | sedative abuse with psychotic disorder | hypnotic abuse with psychosis | hypnotic abuse with psychotic disorder | anxiolytic abuse with psychosis | anxiolytic abuse with psychotic disorder | benzodiazepine abuse with psychosis > F13.159
benzodiazepine abuse with psychotic disorder > F13.159
sedative abuse with anxiety disorder | hypnotic abuse with anxiety disorder | anxiolytic abuse with anxiety disorder | benzodiazepine abuse with anxiety disorder > F13.180
sedative abuse with sexual dysfunction | hypnotic abuse with sexual dysfunction | anxiolytic abuse with sexual dysfunction | benzodiazepine abuse with sexual dysfunction > F13.181
sedative abuse with sleep disorder | sedative abuse with insomnia | sedative abuse with hypersomnia | sedative abuse with parasomnia | sedative abuse with circadian rhythm sleep disorder | hypnotic abuse with sleep disorder | hypnotic abuse with insomnia > F13.182
hypnotic abuse with hypersomnia | hypnotic abuse with parasomnia | hypnotic abuse with circadian rhythm sleep disorder | anxiolytic abuse with sleep disorder | anxiolytic abuse with insomnia | anxiolytic abuse with hypersomnia | anxiolytic abuse with parasomnia > F13.182
anxiolytic abuse with circadian rhythm sleep disorder | benzodiazepine abuse with sleep disorder | benzodiazepine abuse with insomnia | benzodiazepine abuse with hypersomnia | benzodiazepine abuse with parasomnia | benzodiazepine abuse with circadian rhythm sleep disorder > F13.182
sedative abuse with obsessive-compulsive disorder | hypnotic abuse with obsessive-compulsive disorder | anxiolytic abuse with obsessive-compulsive disorder | benzodiazepine abuse with obsessive-compulsive disorder > F13.188
sedative abuse with intoxication delirium | hypnotic abuse with intoxication delirium | anxiolytic abuse with intoxication delirium | benzodiazepine abuse with intoxication delirium > F13.121
sedative abuse with intoxication | hypnotic abuse with intoxication | anxiolytic abuse with intoxication | benzodiazepine abuse with intoxication > F13.129
sedative abuse with withdrawal delirium | hypnotic abuse with withdrawal delirium | anxiolytic abuse with withdrawal delirium | benzodiazepine abuse with withdrawal delirium > F13.131
sedative abuse with withdrawal with perceptual disturbance | hypnotic abuse with withdrawal with perceptual disturbance | anxiolytic abuse with withdrawal with perceptual disturbance | benzodiazepine abuse with withdrawal with perceptual disturbance > F13.132
sedative abuse with withdrawal | hypnotic abuse with withdrawal | anxiolytic abuse with withdrawal | benzodiazepine abuse with withdrawal > F13.139
sedative dependence with mood disorder | sedative dependence with depressive disorder | sedative dependence with bipolar disorder | hypnotic dependence with mood disorder | hypnotic dependence with depressive disorder | hypnotic dependence with bipolar disorder > F13.24
anxiolytic dependence with mood disorder | anxiolytic dependence with depressive disorder | anxiolytic dependence with bipolar disorder | benzodiazepine dependence with mood disorder | benzodiazepine dependence with depressive disorder | benzodiazepine dependence with bipolar disorder > F13.24
sedative dependence with psychosis with delusions | sedative dependence with psychotic disorder with delusions | hypnotic dependence with psychosis with delusions | hypnotic dependence with psychotic disorder with delusions | anxiolytic dependence with psychosis with delusions > F13.250
anxiolytic dependence with psychotic disorder with delusions | benzodiazepine dependence with psychosis with delusions | benzodiazepine dependence with psychotic disorder with delusions > F13.250
sedative dependence with psychosis with hallucinations | sedative dependence with psychotic disorder with hallucinations | sedative dependence with hallucinosis | hypnotic dependence with psychosis with hallucinations | hypnotic dependence with psychotic disorder with hallucinations > F13.251
hypnotic dependence with hallucinosis | anxiolytic dependence with psychosis with hallucinations | anxiolytic dependence with psychotic disorder with hallucinations | anxiolytic dependence with hallucinosis | benzodiazepine dependence with psychosis with hallucinations > F13.251
benzodiazepine dependence with psychotic disorder with hallucinations | benzodiazepine dependence with hallucinosis > F13.251
sedative dependence with psychosis | sedative dependence with psychotic disorder | hypnotic dependence with psychosis | hypnotic dependence with psychotic disorder | anxiolytic dependence with psychosis | anxiolytic dependence with psychotic disorder > F13.259
benzodiazepine dependence with psychosis | benzodiazepine dependence with psychotic disorder > F13.259
sedative dependence with anxiety disorder | hypnotic dependence with anxiety disorder | anxiolytic dependence with anxiety disorder | benzodiazepine dependence with anxiety disorder > F13.280
sedative dependence with sexual dysfunction | hypnotic dependence with sexual dysfunction | anxiolytic dependence with sexual dysfunction | benzodiazepine dependence with sexual dysfunction > F13.281
sedative dependence with sleep disorder | sedative dependence with insomnia | sedative dependence with hypersomnia | sedative dependence with parasomnia | sedative dependence with circadian rhythm sleep disorder | hypnotic dependence with sleep disorder > F13.282
hypnotic dependence with insomnia | hypnotic dependence with hypersomnia | hypnotic dependence with parasomnia | hypnotic dependence with circadian rhythm sleep disorder | anxiolytic dependence with sleep disorder | anxiolytic dependence with insomnia > F13.282
anxiolytic dependence with hypersomnia | anxiolytic dependence with parasomnia | anxiolytic dependence with circadian rhythm sleep disorder | benzodiazepine dependence with sleep disorder | benzodiazepine dependence with insomnia | benzodiazepine dependence with hypersomnia > F13.282
benzodiazepine dependence with parasomnia | benzodiazepine dependence with circadian rhythm sleep disorder > F13.282
sedative dependence with amnestic disorder | hypnotic dependence with amnestic disorder | anxiolytic dependence with amnestic disorder | benzodiazepine dependence with amnestic disorder > F13.26
sedative dependence with dementia | hypnotic dependence with dementia | anxiolytic dependence with dementia | benzodiazepine dependence with dementia > F13.27
sedative dependence with obsessive-compulsive disorder | hypnotic dependence with obsessive-compulsive disorder | anxiolytic dependence with obsessive-compulsive disorder | benzodiazepine dependence with obsessive-compulsive disorder > F13.288
sedative dependence with intoxication delirium | hypnotic dependence with intoxication delirium | anxiolytic dependence with intoxication delirium | benzodiazepine dependence with intoxication delirium > F13.221
sedative dependence with intoxication | hypnotic dependence with intoxication | anxiolytic dependence with intoxication | benzodiazepine dependence with intoxication > F13.229
sedative dependence with withdrawal delirium | hypnotic dependence with withdrawal delirium | anxiolytic dependence with withdrawal delirium | benzodiazepine dependence with withdrawal delirium > F13.231
sedative dependence with withdrawal with perceptual disturbance | hypnotic dependence with withdrawal with perceptual disturbance | anxiolytic dependence with withdrawal with perceptual disturbance | benzodiazepine dependence with withdrawal with perceptual disturbance > F13.232
sedative dependence with withdrawal | hypnotic dependence with withdrawal | anxiolytic dependence with withdrawal | benzodiazepine dependence with withdrawal > F13.239
sedative use with mood disorder | sedative use with depressive disorder | sedative use with bipolar disorder | hypnotic use with mood disorder | hypnotic use with depressive disorder | hypnotic use with bipolar disorder | anxiolytic use with mood disorder > F13.94
anxiolytic use with depressive disorder | anxiolytic use with bipolar disorder | benzodiazepine use with mood disorder | benzodiazepine use with depressive disorder | benzodiazepine use with bipolar disorder | sedative-induced mood disorder | sedative-induced depressive disorder > F13.94
sedative-induced bipolar disorder | hypnotic-induced mood disorder | hypnotic-induced depressive disorder | hypnotic-induced bipolar disorder | anxiolytic-induced mood disorder | anxiolytic-induced depressive disorder | anxiolytic-induced bipolar disorder > F13.94
benzodiazepine-induced mood disorder | benzodiazepine-induced depressive disorder | benzodiazepine-induced bipolar disorder > F13.94
sedative use with psychosis with delusions | sedative use with psychotic disorder with delusions | hypnotic use with psychosis with delusions | hypnotic use with psychotic disorder with delusions | anxiolytic use with psychosis with delusions > F13.950
anxiolytic use with psychotic disorder with delusions | benzodiazepine use with psychosis with delusions | benzodiazepine use with psychotic disorder with delusions | sedative-induced psychosis with delusions | sedative-induced psychotic disorder with delusions > F13.950
hypnotic-induced psychosis with delusions | hypnotic-induced psychotic disorder with delusions | anxiolytic-induced psychosis with delusions | anxiolytic-induced psychotic disorder with delusions | benzodiazepine-induced psychosis with delusions > F13.950
benzodiazepine-induced psychotic disorder with delusions > F13.950
sedative use with psychosis with hallucinations | sedative use with psychotic disorder with hallucinations | sedative use with hallucinosis | hypnotic use with psychosis with hallucinations | hypnotic use with psychotic disorder with hallucinations | hypnotic use with hallucinosis > F13.951
anxiolytic use with psychosis with hallucinations | anxiolytic use with psychotic disorder with hallucinations | anxiolytic use with hallucinosis | benzodiazepine use with psychosis with hallucinations | benzodiazepine use with psychotic disorder with hallucinations > F13.951
benzodiazepine use with hallucinosis | sedative-induced psychosis with hallucinations | sedative-induced psychotic disorder with hallucinations | sedative-induced hallucinosis | hypnotic-induced psychosis with hallucinations | hypnotic-induced psychotic disorder with hallucinations > F13.951
hypnotic-induced hallucinosis | anxiolytic-induced psychosis with hallucinations | anxiolytic-induced psychotic disorder with hallucinations | anxiolytic-induced hallucinosis | benzodiazepine-induced psychosis with hallucinations > F13.951
benzodiazepine-induced psychotic disorder with hallucinations | benzodiazepine-induced hallucinosis > F13.951
sedative use with psychosis | sedative use with psychotic disorder | hypnotic use with psychosis | hypnotic use with psychotic disorder | anxiolytic use with psychosis | anxiolytic use with psychotic disorder | benzodiazepine use with psychosis > F13.959
benzodiazepine use with psychotic disorder | sedative-induced psychosis | sedative-induced psychotic disorder | hypnotic-induced psychosis | hypnotic-induced psychotic disorder | anxiolytic-induced psychosis | anxiolytic-induced psychotic disorder | benzodiazepine-induced psychosis > F13.959
benzodiazepine-induced psychotic disorder > F13.959
sedative use with anxiety disorder | hypnotic use with anxiety disorder | anxiolytic use with anxiety disorder | benzodiazepine use with anxiety disorder | sedative-induced anxiety disorder | hypnotic-induced anxiety disorder | anxiolytic-induced anxiety disorder > F13.980
benzodiazepine-induced anxiety disorder > F13.980
sedative use with sexual dysfunction | hypnotic use with sexual dysfunction | anxiolytic use with sexual dysfunction | benzodiazepine use with sexual dysfunction | sedative-induced sexual dysfunction | hypnotic-induced sexual dysfunction | anxiolytic-induced sexual dysfunction > F13.981
benzodiazepine-induced sexual dysfunction > F13.981
sedative use with sleep disorder | sedative use with insomnia | sedative use with hypersomnia | sedative use with parasomnia | sedative use with circadian rhythm sleep disorder | hypnotic use with sleep disorder | hypnotic use with insomnia | hypnotic use with hypersomnia > F13.982
hypnotic use with parasomnia | hypnotic use with circadian rhythm sleep disorder | anxiolytic use with sleep disorder | anxiolytic use with insomnia | anxiolytic use with hypersomnia | anxiolytic use with parasomnia | anxiolytic use with circadian rhythm sleep disorder > F13.982
benzodiazepine use with sleep disorder | benzodiazepine use with insomnia | benzodiazepine use with hypersomnia | benzodiazepine use with parasomnia | benzodiazepine use with circadian rhythm sleep disorder | sedative-induced sleep disorder | sedative-induced insomnia > F13.982
sedative-induced hypersomnia | sedative-induced parasomnia | sedative-induced circadian rhythm sleep disorder | hypnotic-induced sleep disorder | hypnotic-induced insomnia | hypnotic-induced hypersomnia | hypnotic-induced parasomnia | hypnotic-induced circadian rhythm sleep disorder > F13.982
anxiolytic-induced sleep disorder | anxiolytic-induced insomnia | anxiolytic-induced hypersomnia | anxiolytic-induced parasomnia | anxiolytic-induced circadian rhythm sleep disorder | benzodiazepine-induced sleep disorder | benzodiazepine-induced insomnia > F13.982
benzodiazepine-induced hypersomnia | benzodiazepine-induced parasomnia | benzodiazepine-induced circadian rhythm sleep disorder > F13.982
sedative use with amnestic disorder | hypnotic use with amnestic disorder | anxiolytic use with amnestic disorder | benzodiazepine use with amnestic disorder | sedative-induced amnestic disorder | hypnotic-induced amnestic disorder | anxiolytic-induced amnestic disorder > F13.96
benzodiazepine-induced amnestic disorder > F13.96
sedative use with dementia | hypnotic use with dementia | anxiolytic use with dementia | benzodiazepine use with dementia | sedative-induced dementia | hypnotic-induced dementia | anxiolytic-induced dementia | benzodiazepine-induced dementia > F13.97
sedative use with obsessive-compulsive disorder | hypnotic use with obsessive-compulsive disorder | anxiolytic use with obsessive-compulsive disorder | benzodiazepine use with obsessive-compulsive disorder | sedative-induced obsessive-compulsive disorder > F13.988
hypnotic-induced obsessive-compulsive disorder | anxiolytic-induced obsessive-compulsive disorder | benzodiazepine-induced obsessive-compulsive disorder > F13.988
sedative use with intoxication delirium | hypnotic use with intoxication delirium | anxiolytic use with intoxication delirium | benzodiazepine use with intoxication delirium > F13.921
sedative use with intoxication | hypnotic use with intoxication | anxiolytic use with intoxication | benzodiazepine use with intoxication > F13.929
sedative use with withdrawal delirium | hypnotic use with withdrawal delirium | anxiolytic use with withdrawal delirium | benzodiazepine use with withdrawal delirium > F13.931
sedative use with withdrawal with perceptual disturbance | hypnotic use with withdrawal with perceptual disturbance | anxiolytic use with withdrawal with perceptual disturbance | benzodiazepine use with withdrawal with perceptual disturbance > F13.932
sedative use with withdrawal | hypnotic use with withdrawal | anxiolytic use with withdrawal | benzodiazepine use with withdrawal > F13.939
# cocaine
cocaine abuse with mood disorder | cocaine abuse with depressive disorder | cocaine abuse with bipolar disorder > F14.14
cocaine abuse with psychosis with delusions | cocaine abuse with psychotic disorder with delusions > F14.150
cocaine abuse with psychosis with hallucinations | cocaine abuse with psychotic disorder with hallucinations | cocaine abuse with hallucinosis > F14.151
cocaine abuse with psychosis | cocaine abuse with psychotic disorder > F14.159
cocaine abuse with anxiety disorder > F14.180
cocaine abuse with sexual dysfunction > F14.181
cocaine abuse with sleep disorder | cocaine abuse with insomnia | cocaine abuse with hypersomnia | cocaine abuse with parasomnia | cocaine abuse with circadian rhythm sleep disorder > F14.182
cocaine abuse with obsessive-compulsive disorder > F14.188
cocaine abuse with intoxication delirium > F14.121
cocaine abuse with intoxication with perceptual disturbance > F14.122
cocaine abuse with intoxication > F14.129
cocaine abuse with withdrawal > F14.13
cocaine dependence with mood disorder | cocaine dependence with depressive disorder | cocaine dependence with bipolar disorder > F14.24
cocaine dependence with psychosis with delusions | cocaine dependence with psychotic disorder with delusions > F14.250
cocaine dependence with psychosis with hallucinations | cocaine dependence with psychotic disorder with hallucinations | cocaine dependence with hallucinosis > F14.251
cocaine dependence with psychosis | cocaine dependence with psychotic disorder > F14.259
cocaine dependence with anxiety disorder > F14.280
cocaine dependence with sexual dysfunction > F14.281
cocaine dependence with sleep disorder | cocaine dependence with insomnia | cocaine dependence with hypersomnia | cocaine dependence with parasomnia | cocaine dependence with circadian rhythm sleep disorder > F14.282
cocaine dependence with obsessive-compulsive disorder > F14.288
cocaine dependence with intoxication delirium > F14.221
cocaine dependence with intoxication with perceptual disturbance > F14.222
cocaine dependence with intoxication > F14.229
cocaine dependence with withdrawal > F14.23
cocaine use with mood disorder | cocaine use with depressive disorder | cocaine use with bipolar disorder | cocaine-induced mood disorder | cocaine-induced depressive disorder | cocaine-induced bipolar disorder > F14.94
cocaine use with psychosis with delusions | cocaine use with psychotic disorder with delusions | cocaine-induced psychosis with delusions | cocaine-induced psychotic disorder with delusions > F14.950
cocaine use with psychosis with hallucinations | cocaine use with psychotic disorder with hallucinations | cocaine use with hallucinosis | cocaine-induced psychosis with hallucinations | cocaine-induced psychotic disorder with hallucinations | cocaine-induced hallucinosis > F14.951
cocaine use with psychosis | cocaine use with psychotic disorder | cocaine-induced psychosis | cocaine-induced psychotic disorder > F14.959
cocaine use with anxiety disorder | cocaine-induced anxiety disorder > F14.980
cocaine use with sexual dysfunction | cocaine-induced sexual dysfunction > F14.981
cocaine use with sleep disorder | cocaine use with insomnia | cocaine use with hypersomnia | cocaine use with parasomnia | cocaine use with circadian rhythm sleep disorder | cocaine-induced sleep disorder | cocaine-induced insomnia | cocaine-induced hypersomnia > F14.982
cocaine-induced parasomnia | cocaine-induced circadian rhythm sleep disorder > F14.982
cocaine use with obsessive-compulsive disorder | cocaine-induced obsessive-compulsive disorder > F14.988
cocaine use with intoxication delirium > F14.921
cocaine use with intoxication with perceptual disturbance > F14.922
cocaine use with intoxication > F14.929
cocaine use with withdrawal > F14.93
# stimulant
stimulant abuse with mood disorder | stimulant abuse with depressive disorder | stimulant abuse with bipolar disorder | amphetamine abuse with mood disorder | amphetamine abuse with depressive disorder | amphetamine abuse with bipolar disorder > F15.14
methamphetamine abuse with mood disorder | methamphetamine abuse with depressive disorder | methamphetamine abuse with bipolar disorder | amphetamine abuse with amphetamine-induced mood disorder | amphetamine abuse with amphetamine-induced depressive disorder > F15.14
amphetamine abuse with amphetamine-induced bipolar disorder | methamphetamine abuse with methamphetamine-induced mood disorder | methamphetamine abuse with methamphetamine-induced depressive disorder | methamphetamine abuse with methamphetamine-induced bipolar disorder > F15.14
stimulant abuse with psychosis with delusions | stimulant abuse with psychotic disorder with delusions | amphetamine abuse with psychosis with delusions | amphetamine abuse with psychotic disorder with delusions | methamphetamine abuse with psychosis with delusions > F15.150
methamphetamine abuse with psychotic disorder with delusions | amphetamine abuse with amphetamine-induced psychosis with delusions | amphetamine abuse with amphetamine-induced psychotic disorder with delusions > F15.150
methamphetamine abuse with methamphetamine-induced psychosis with delusions | methamphetamine abuse with methamphetamine-induced psychotic disorder with delusions > F15.150
stimulant abuse with psychosis with hallucinations | stimulant abuse with psychotic disorder with hallucinations | stimulant abuse with hallucinosis | amphetamine abuse with psychosis with hallucinations | amphetamine abuse with psychotic disorder with hallucinations > F15.151
amphetamine abuse with hallucinosis | methamphetamine abuse with psychosis with hallucinations | methamphetamine abuse with psychotic disorder with hallucinations | methamphetamine abuse with hallucinosis | amphetamine abuse with amphetamine-induced psychosis with hallucinations > F15.151
amphetamine abuse with amphetamine-induced psychotic disorder with hallucinations | methamphetamine abuse with methamphetamine-induced psychosis with hallucinations | methamphetamine abuse with methamphetamine-induced psychotic disorder with hallucinations > F15.151
stimulant abuse with psychosis | stimulant abuse with psychotic disorder | amphetamine abuse with psychosis | amphetamine abuse with psychotic disorder | methamphetamine abuse with psychosis | methamphetamine abuse with psychotic disorder > F15.159
amphetamine abuse with amphetamine-induced psychotic disorder | methamphetamine abuse with methamphetamine-induced psychotic disorder > F15.159
stimulant abuse with anxiety disorder | amphetamine abuse with anxiety disorder | methamphetamine abuse with anxiety disorder | caffeine abuse with anxiety disorder | amphetamine abuse with amphetamine-induced anxiety disorder > F15.180
methamphetamine abuse with methamphetamine-induced anxiety disorder > F15.180
stimulant abuse with sexual dysfunction | amphetamine abuse with sexual dysfunction > F15.181
stimulant abuse with sleep disorder | stimulant abuse with insomnia | stimulant abuse with hypersomnia | stimulant abuse with parasomnia | stimulant abuse with circadian rhythm sleep disorder | amphetamine abuse with sleep disorder | amphetamine abuse with insomnia > F15.182
amphetamine abuse with hypersomnia | amphetamine abuse with parasomnia | amphetamine abuse with circadian rhythm sleep disorder | methamphetamine abuse with sleep disorder | methamphetamine abuse with insomnia | methamphetamine abuse with hypersomnia > F15.182
methamphetamine abuse with parasomnia | methamphetamine abuse with circadian rhythm sleep disorder | caffeine abuse with sleep disorder | caffeine abuse with insomnia | caffeine abuse with hypersomnia | caffeine abuse with parasomnia > F15.182
caffeine abuse with circadian rhythm sleep disorder | amphetamine abuse with amphetamine-induced sleep disorder | amphetamine abuse with amphetamine-induced insomnia | methamphetamine abuse with methamphetamine-induced sleep disorder > F15.182
methamphetamine abuse with methamphetamine-induced insomnia > F15.182
stimulant abuse with obsessive-compulsive disorder | amphetamine abuse with obsessive-compulsive disorder > F15.188
stimulant abuse with intoxication delirium | amphetamine abuse with intoxication delirium > F15.121
stimulant abuse with intoxication with perceptual disturbance | amphetamine abuse with intoxication with perceptual disturbance > F15.122
stimulant abuse with intoxication | amphetamine abuse with intoxication | methamphetamine abuse with intoxication | caffeine abuse with intoxication > F15.129
stimulant abuse with withdrawal | amphetamine abuse with withdrawal | methamphetamine abuse with withdrawal > F15.13
stimulant dependence with mood disorder | stimulant dependence with depressive disorder | stimulant dependence with bipolar disorder | amphetamine dependence with mood disorder | amphetamine dependence with depressive disorder | amphetamine dependence with bipolar disorder > F15.24
methamphetamine dependence with mood disorder | methamphetamine dependence with depressive disorder | methamphetamine dependence with bipolar disorder | amphetamine dependence with amphetamine-induced mood disorder | amphetamine dependence with amphetamine-induced depressive disorder > F15.24
amphetamine dependence with amphetamine-induced bipolar disorder | methamphetamine dependence with methamphetamine-induced mood disorder | methamphetamine dependence with methamphetamine-induced depressive disorder > F15.24
methamphetamine dependence with methamphetamine-induced bipolar disorder > F15.24
stimulant dependence with psychosis with delusions | stimulant dependence with psychotic disorder with delusions | amphetamine dependence with psychosis with delusions | amphetamine dependence with psychotic disorder with delusions > F15.250
methamphetamine dependence with psychosis with delusions | methamphetamine dependence with psychotic disorder with delusions | amphetamine dependence with amphetamine-induced psychosis with delusions | amphetamine dependence with amphetamine-induced psychotic disorder with delusions > F15.250
methamphetamine dependence with methamphetamine-induced psychosis with delusions | methamphetamine dependence with methamphetamine-induced psychotic disorder with delusions > F15.250
stimulant dependence with psychosis with hallucinations | stimulant dependence with psychotic disorder with hallucinations | stimulant dependence with hallucinosis | amphetamine dependence with psychosis with hallucinations > F15.251
amphetamine dependence with psychotic disorder with hallucinations | amphetamine dependence with hallucinosis | methamphetamine dependence with psychosis with hallucinations | methamphetamine dependence with psychotic disorder with hallucinations > F15.251
methamphetamine dependence with hallucinosis | amphetamine dependence with amphetamine-induced psychosis with hallucinations | amphetamine dependence with amphetamine-induced psychotic disorder with hallucinations > F15.251
methamphetamine dependence with methamphetamine-induced psychosis with hallucinations | methamphetamine dependence with methamphetamine-induced psychotic disorder with hallucinations > F15.251
stimulant dependence with psychosis | stimulant dependence with psychotic disorder | amphetamine dependence with psychosis | amphetamine dependence with psychotic disorder | methamphetamine dependence with psychosis | methamphetamine dependence with psychotic disorder > F15.259
amphetamine dependence with amphetamine-induced psychotic disorder | methamphetamine dependence with methamphetamine-induced psychotic disorder > F15.259
stimulant dependence with anxiety disorder | amphetamine dependence with anxiety disorder | methamphetamine dependence with anxiety disorder | caffeine dependence with anxiety disorder | amphetamine dependence with amphetamine-induced anxiety disorder > F15.280
methamphetamine dependence with methamphetamine-induced anxiety disorder > F15.280
stimulant dependence with sexual dysfunction | amphetamine dependence with sexual dysfunction > F15.281
stimulant dependence with sleep disorder | stimulant dependence with insomnia | stimulant dependence with hypersomnia | stimulant dependence with parasomnia | stimulant dependence with circadian rhythm sleep disorder | amphetamine dependence with sleep disorder > F15.282
amphetamine dependence with insomnia | amphetamine dependence with hypersomnia | amphetamine dependence with parasomnia | amphetamine dependence with circadian rhythm sleep disorder | methamphetamine dependence with sleep disorder | methamphetamine dependence with insomnia > F15.282
methamphetamine dependence with hypersomnia | methamphetamine dependence with parasomnia | methamphetamine dependence with circadian rhythm sleep disorder | caffeine dependence with sleep disorder | caffeine dependence with insomnia | caffeine dependence with hypersomnia > F15.282
caffeine dependence with parasomnia | caffeine dependence with circadian rhythm sleep disorder | amphetamine dependence with amphetamine-induced sleep disorder | amphetamine dependence with amphetamine-induced insomnia > F15.282
methamphetamine dependence with methamphetamine-induced sleep disorder | methamphetamine dependence with methamphetamine-induced insomnia > F15.282
stimulant dependence with obsessive-compulsive disorder | amphetamine dependence with obsessive-compulsive disorder > F15.288
stimulant dependence with intoxication delirium | amphetamine dependence with intoxication delirium > F15.221
stimulant dependence with intoxication with perceptual disturbance | amphetamine dependence with intoxication with perceptual disturbance > F15.222
stimulant dependence with intoxication | amphetamine dependence with intoxication | methamphetamine dependence with intoxication | caffeine dependence with intoxication > F15.229
stimulant dependence with withdrawal | amphetamine dependence with withdrawal | methamphetamine dependence with withdrawal > F15.23
stimulant use with mood disorder | stimulant use with depressive disorder | stimulant use with bipolar disorder | amphetamine use with mood disorder | amphetamine use with depressive disorder | amphetamine use with bipolar disorder | methamphetamine use with mood disorder > F15.94
methamphetamine use with depressive disorder | methamphetamine use with bipolar disorder | stimulant-induced mood disorder | stimulant-induced depressive disorder | stimulant-induced bipolar disorder | amphetamine-induced mood disorder | amphetamine-induced depressive disorder > F15.94
amphetamine-induced bipolar disorder | methamphetamine-induced mood disorder | methamphetamine-induced depressive disorder | methamphetamine-induced bipolar disorder > F15.94
stimulant use with psychosis with delusions | stimulant use with psychotic disorder with delusions | amphetamine use with psychosis with delusions | amphetamine use with psychotic disorder with delusions | methamphetamine use with psychosis with delusions > F15.950
methamphetamine use with psychotic disorder with delusions | stimulant-induced psychosis with delusions | stimulant-induced psychotic disorder with delusions | amphetamine-induced psychosis with delusions | amphetamine-induced psychotic disorder with delusions > F15.950
methamphetamine-induced psychosis with delusions | methamphetamine-induced psychotic disorder with delusions > F15.950
stimulant use with psychosis with hallucinations | stimulant use with psychotic disorder with hallucinations | stimulant use with hallucinosis | amphetamine use with psychosis with hallucinations | amphetamine use with psychotic disorder with hallucinations > F15.951
amphetamine use with hallucinosis | methamphetamine use with psychosis with hallucinations | methamphetamine use with psychotic disorder with hallucinations | methamphetamine use with hallucinosis | stimulant-induced psychosis with hallucinations > F15.951
stimulant-induced psychotic disorder with hallucinations | stimulant-induced hallucinosis | amphetamine-induced psychosis with hallucinations | amphetamine-induced psychotic disorder with hallucinations | amphetamine-induced hallucinosis > F15.951
methamphetamine-induced psychosis with hallucinations | methamphetamine-induced psychotic disorder with hallucinations | methamphetamine-induced hallucinosis > F15.951
stimulant use with psychosis | stimulant use with psychotic disorder | amphetamine use with psychosis | amphetamine use with psychotic disorder | methamphetamine use with psychosis | methamphetamine use with psychotic disorder | stimulant-induced psychosis > F15.959
stimulant-induced psychotic disorder | amphetamine-induced psychosis | amphetamine-induced psychotic disorder | methamphetamine-induced psychotic disorder > F15.959
stimulant use with anxiety disorder | amphetamine use with anxiety disorder | methamphetamine use with anxiety disorder | caffeine use with anxiety disorder | stimulant-induced anxiety disorder | amphetamine-induced anxiety disorder | methamphetamine-induced anxiety disorder > F15.980
caffeine-induced anxiety disorder > F15.980
stimulant use with sexual dysfunction | amphetamine use with sexual dysfunction | stimulant-induced sexual dysfunction | amphetamine-induced sexual dysfunction | methamphetamine-induced sexual dysfunction > F15.981
stimulant use with sleep disorder | stimulant use with insomnia | stimulant use with hypersomnia | stimulant use with parasomnia | stimulant use with circadian rhythm sleep disorder | amphetamine use with sleep disorder | amphetamine use with insomnia > F15.982
amphetamine use with hypersomnia | amphetamine use with parasomnia | amphetamine use with circadian rhythm sleep disorder | methamphetamine use with sleep disorder | methamphetamine use with insomnia | methamphetamine use with hypersomnia | methamphetamine use with parasomnia > F15.982
methamphetamine use with circadian rhythm sleep disorder | caffeine use with sleep disorder | caffeine use with insomnia | caffeine use with hypersomnia | caffeine use with parasomnia | caffeine use with circadian rhythm sleep disorder | stimulant-induced sleep disorder > F15.982
stimulant-induced insomnia | stimulant-induced hypersomnia | stimulant-induced parasomnia | stimulant-induced circadian rhythm sleep disorder | amphetamine-induced sleep disorder | amphetamine-induced insomnia | amphetamine-induced hypersomnia | amphetamine-induced parasomnia > F15.982
amphetamine-induced circadian rhythm sleep disorder | methamphetamine-induced sleep disorder | methamphetamine-induced insomnia | methamphetamine-induced hypersomnia | methamphetamine-induced parasomnia | methamphetamine-induced circadian rhythm sleep disorder > F15.982
caffeine-induced insomnia | caffeine-induced hypersomnia | caffeine-induced parasomnia | caffeine-induced circadian rhythm sleep disorder > F15.982
stimulant use with obsessive-compulsive disorder | amphetamine use with obsessive-compulsive disorder | stimulant-induced obsessive-compulsive disorder | amphetamine-induced obsessive-compulsive disorder | methamphetamine-induced obsessive-compulsive disorder > F15.988
stimulant use with intoxication delirium | amphetamine use with intoxication delirium > F15.921
stimulant use with intoxication with perceptual disturbance | amphetamine use with intoxication with perceptual disturbance > F15.922
stimulant use with intoxication | amphetamine use with intoxication | methamphetamine use with intoxication | caffeine use with intoxication > F15.929
stimulant use with withdrawal | amphetamine use with withdrawal | methamphetamine use with withdrawal > F15.93
# hallucinogen
hallucinogen abuse with mood disorder | hallucinogen abuse with depressive disorder | hallucinogen abuse with bipolar disorder | phencyclidine abuse with mood disorder | phencyclidine abuse with depressive disorder | phencyclidine abuse with bipolar disorder > F16.14
hallucinogen abuse with psychosis with delusions | hallucinogen abuse with psychotic disorder with delusions > F16.150
hallucinogen abuse with psychosis with hallucinations | hallucinogen abuse with psychotic disorder with hallucinations | hallucinogen abuse with hallucinosis > F16.151
hallucinogen abuse with psychosis | hallucinogen abuse with psychotic disorder | phencyclidine abuse with psychosis | phencyclidine abuse with psychotic disorder > F16.159
hallucinogen abuse with anxiety disorder | phencyclidine abuse with anxiety disorder > F16.180
hallucinogen abuse with flashbacks | hallucinogen abuse with perception disorder > F16.183
hallucinogen abuse with obsessive-compulsive disorder > F16.188
hallucinogen abuse with intoxication delirium | phencyclidine abuse with intoxication delirium > F16.121
hallucinogen abuse with intoxication with perceptual disturbance > F16.122
hallucinogen abuse with intoxication > F16.129
hallucinogen dependence with mood disorder | hallucinogen dependence with depressive disorder | hallucinogen dependence with bipolar disorder | phencyclidine dependence with mood disorder | phencyclidine dependence with depressive disorder > F16.24
phencyclidine dependence with bipolar disorder > F16.24
hallucinogen dependence with psychosis with delusions | hallucinogen dependence with psychotic disorder with delusions > F16.250
hallucinogen dependence with psychosis with hallucinations | hallucinogen dependence with psychotic disorder with hallucinations | hallucinogen dependence with hallucinosis > F16.251
hallucinogen dependence with psychosis | hallucinogen dependence with psychotic disorder | phencyclidine dependence with psychosis | phencyclidine dependence with psychotic disorder > F16.259
hallucinogen dependence with anxiety disorder | phencyclidine dependence with anxiety disorder > F16.280
hallucinogen dependence with flashbacks | hallucinogen dependence with perception disorder > F16.283
hallucinogen dependence with obsessive-compulsive disorder > F16.288
hallucinogen dependence with intoxication delirium | phencyclidine dependence with intoxication delirium > F16.221
hallucinogen dependence with intoxication > F16.229
hallucinogen use with mood disorder | hallucinogen use with depressive disorder | hallucinogen use with bipolar disorder | phencyclidine use with mood disorder | phencyclidine use with depressive disorder | phencyclidine use with bipolar disorder | hallucinogen-induced mood disorder > F16.94
hallucinogen-induced depressive disorder | hallucinogen-induced bipolar disorder | phencyclidine-induced mood disorder | phencyclidine-induced depressive disorder | phencyclidine-induced bipolar disorder > F16.94
hallucinogen use with psychosis with delusions | hallucinogen use with psychotic disorder with delusions | hallucinogen-induced psychosis with delusions | hallucinogen-induced psychotic disorder with delusions | phencyclidine-induced psychosis with delusions > F16.950
phencyclidine-induced psychotic disorder with delusions > F16.950
hallucinogen use with psychosis with hallucinations | hallucinogen use with psychotic disorder with hallucinations | hallucinogen use with hallucinosis | hallucinogen-induced psychosis with hallucinations | hallucinogen-induced psychotic disorder with hallucinations > F16.951
hallucinogen-induced hallucinosis | phencyclidine-induced psychosis with hallucinations | phencyclidine-induced psychotic disorder with hallucinations | phencyclidine-induced hallucinosis > F16.951
hallucinogen use with psychosis | hallucinogen use with psychotic disorder | phencyclidine use with psychosis | phencyclidine use with psychotic disorder | hallucinogen-induced psychosis | hallucinogen-induced psychotic disorder | phencyclidine-induced psychosis > F16.959
phencyclidine-induced psychotic disorder > F16.959
hallucinogen use with anxiety disorder | phencyclidine use with anxiety disorder | hallucinogen-induced anxiety disorder | phencyclidine-induced anxiety disorder > F16.980
hallucinogen use with flashbacks | hallucinogen use with perception disorder | hallucinogen-induced flashbacks | hallucinogen-induced perception disorder | phencyclidine-induced flashbacks | phencyclidine-induced perception disorder > F16.983
hallucinogen use with obsessive-compulsive disorder | hallucinogen-induced obsessive-compulsive disorder | phencyclidine-induced obsessive-compulsive disorder > F16.988
hallucinogen use with intoxication delirium | phencyclidine use with intoxication delirium > F16.921
hallucinogen use with intoxication > F16.929
# inhalant
inhalant abuse with mood disorder | inhalant abuse with depressive disorder | inhalant abuse with bipolar disorder > F18.14
inhalant abuse with psychosis with delusions | inhalant abuse with psychotic disorder with delusions > F18.150
inhalant abuse with psychosis with hallucinations | inhalant abuse with psychotic disorder with hallucinations | inhalant abuse with hallucinosis > F18.151
inhalant abuse with psychosis | inhalant abuse with psychotic disorder > F18.159
inhalant abuse with anxiety disorder > F18.180
inhalant abuse with dementia > F18.17
inhalant abuse with obsessive-compulsive disorder > F18.188
inhalant abuse with intoxication delirium > F18.121
inhalant abuse with intoxication > F18.129
inhalant dependence with mood disorder | inhalant dependence with depressive disorder | inhalant dependence with bipolar disorder > F18.24
inhalant dependence with psychosis with delusions | inhalant dependence with psychotic disorder with delusions > F18.250
inhalant dependence with psychosis with hallucinations | inhalant dependence with psychotic disorder with hallucinations | inhalant dependence with hallucinosis > F18.251
inhalant dependence with psychosis | inhalant dependence with psychotic disorder > F18.259
inhalant dependence with anxiety disorder > F18.280
inhalant dependence with dementia > F18.27
inhalant dependence with obsessive-compulsive disorder > F18.288
inhalant dependence with intoxication delirium > F18.221
inhalant dependence with intoxication > F18.229
inhalant use with mood disorder | inhalant use with depressive disorder | inhalant use with bipolar disorder | inhalant-induced mood disorder | inhalant-induced depressive disorder | inhalant-induced bipolar disorder > F18.94
inhalant use with psychosis with delusions | inhalant use with psychotic disorder with delusions | inhalant-induced psychosis with delusions | inhalant-induced psychotic disorder with delusions > F18.950
inhalant use with psychosis with hallucinations | inhalant use with psychotic disorder with hallucinations | inhalant use with hallucinosis | inhalant-induced psychosis with hallucinations | inhalant-induced psychotic disorder with hallucinations | inhalant-induced hallucinosis > F18.951
inhalant use with psychosis | inhalant use with psychotic disorder | inhalant-induced psychosis | inhalant-induced psychotic disorder > F18.959
inhalant use with anxiety disorder | inhalant-induced anxiety disorder > F18.980
inhalant use with dementia | inhalant-induced dementia > F18.97
inhalant use with obsessive-compulsive disorder | inhalant-induced obsessive-compulsive disorder > F18.988
inhalant use with intoxication delirium > F18.921
inhalant use with intoxication > F18.929
# psychoactive substance
psychoactive substance abuse with mood disorder | psychoactive substance abuse with depressive disorder | psychoactive substance abuse with bipolar disorder | drug abuse with mood disorder | drug abuse with depressive disorder | drug abuse with bipolar disorder > F19.14
substance abuse with mood disorder | substance abuse with depressive disorder | substance abuse with bipolar disorder > F19.14
psychoactive substance abuse with psychosis with delusions | psychoactive substance abuse with psychotic disorder with delusions | drug abuse with psychosis with delusions | drug abuse with psychotic disorder with delusions | substance abuse with psychosis with delusions > F19.150
substance abuse with psychotic disorder with delusions > F19.150
psychoactive substance abuse with psychosis with hallucinations | psychoactive substance abuse with psychotic disorder with hallucinations | psychoactive substance abuse with hallucinosis | drug abuse with psychosis with hallucinations > F19.151
drug abuse with psychotic disorder with hallucinations | drug abuse with hallucinosis | substance abuse with psychosis with hallucinations | substance abuse with psychotic disorder with hallucinations | substance abuse with hallucinosis > F19.151
psychoactive substance abuse with psychosis | psychoactive substance abuse with psychotic disorder | drug abuse with psychosis | drug abuse with psychotic disorder | substance abuse with psychosis | substance abuse with psychotic disorder > F19.159
psychoactive substance abuse with anxiety disorder | drug abuse with anxiety disorder | substance abuse with anxiety disorder > F19.180
psychoactive substance abuse with sexual dysfunction | drug abuse with sexual dysfunction | substance abuse with sexual dysfunction > F19.181
psychoactive substance abuse with sleep disorder | psychoactive substance abuse with insomnia | psychoactive substance abuse with hypersomnia | psychoactive substance abuse with parasomnia | psychoactive substance abuse with circadian rhythm sleep disorder > F19.182
drug abuse with sleep disorder | drug abuse with insomnia | drug abuse with hypersomnia | drug abuse with parasomnia | drug abuse with circadian rhythm sleep disorder | substance abuse with sleep disorder | substance abuse with insomnia | substance abuse with hypersomnia > F19.182
substance abuse with parasomnia | substance abuse with circadian rhythm sleep disorder > F19.182
psychoactive substance abuse with amnestic disorder | drug abuse with amnestic disorder | substance abuse with amnestic disorder > F19.16
psychoactive substance abuse with dementia | drug abuse with dementia | substance abuse with dementia > F19.17
psychoactive substance abuse with obsessive-compulsive disorder | drug abuse with obsessive-compulsive disorder | substance abuse with obsessive-compulsive disorder > F19.188
psychoactive substance abuse with intoxication delirium | drug abuse with intoxication delirium | substance abuse with intoxication delirium > F19.121
psychoactive substance abuse with intoxication with perceptual disturbance | drug abuse with intoxication with perceptual disturbance | substance abuse with intoxication with perceptual disturbance > F19.122
psychoactive substance abuse with intoxication | drug abuse with intoxication | substance abuse with intoxication > F19.129
psychoactive substance abuse with withdrawal delirium | drug abuse with withdrawal delirium | substance abuse with withdrawal delirium > F19.131
psychoactive substance abuse with withdrawal with perceptual disturbance | drug abuse with withdrawal with perceptual disturbance | substance abuse with withdrawal with perceptual disturbance > F19.132
psychoactive substance abuse with withdrawal | drug abuse with withdrawal | substance abuse with withdrawal > F19.139
psychoactive substance dependence with mood disorder | psychoactive substance dependence with depressive disorder | psychoactive substance dependence with bipolar disorder | drug dependence with mood disorder | drug dependence with depressive disorder > F19.24
drug dependence with bipolar disorder | substance dependence with mood disorder | substance dependence with depressive disorder | substance dependence with bipolar disorder > F19.24
psychoactive substance dependence with psychosis with delusions | psychoactive substance dependence with psychotic disorder with delusions | drug dependence with psychosis with delusions | drug dependence with psychotic disorder with delusions > F19.250
substance dependence with psychosis with delusions | substance dependence with psychotic disorder with delusions > F19.250
psychoactive substance dependence with psychosis with hallucinations | psychoactive substance dependence with psychotic disorder with hallucinations | psychoactive substance dependence with hallucinosis | drug dependence with psychosis with hallucinations > F19.251
drug dependence with psychotic disorder with hallucinations | drug dependence with hallucinosis | substance dependence with psychosis with hallucinations | substance dependence with psychotic disorder with hallucinations | substance dependence with hallucinosis > F19.251
psychoactive substance dependence with psychosis | psychoactive substance dependence with psychotic disorder | drug dependence with psychosis | drug dependence with psychotic disorder | substance dependence with psychosis | substance dependence with psychotic disorder > F19.259
psychoactive substance dependence with anxiety disorder | drug dependence with anxiety disorder | substance dependence with anxiety disorder > F19.280
psychoactive substance dependence with sexual dysfunction | drug dependence with sexual dysfunction | substance dependence with sexual dysfunction > F19.281
psychoactive substance dependence with sleep disorder | psychoactive substance dependence with insomnia | psychoactive substance dependence with hypersomnia | psychoactive substance dependence with parasomnia | psychoactive substance dependence with circadian rhythm sleep disorder > F19.282
drug dependence with sleep disorder | drug dependence with insomnia | drug dependence with hypersomnia | drug dependence with parasomnia | drug dependence with circadian rhythm sleep disorder | substance dependence with sleep disorder | substance dependence with insomnia > F19.282
substance dependence with hypersomnia | substance dependence with parasomnia | substance dependence with circadian rhythm sleep disorder > F19.282
psychoactive substance dependence with amnestic disorder | drug dependence with amnestic disorder | substance dependence with amnestic disorder > F19.26
psychoactive substance dependence with dementia | drug dependence with dementia | substance dependence with dementia > F19.27
psychoactive substance dependence with obsessive-compulsive disorder | drug dependence with obsessive-compulsive disorder | substance dependence with obsessive-compulsive disorder > F19.288
psychoactive substance dependence with intoxication delirium | drug dependence with intoxication delirium | substance dependence with intoxication delirium > F19.221
psychoactive substance dependence with intoxication with perceptual disturbance | drug dependence with intoxication with perceptual disturbance | substance dependence with intoxication with perceptual disturbance > F19.222
psychoactive substance dependence with intoxication | drug dependence with intoxication | substance dependence with intoxication > F19.229
psychoactive substance dependence with withdrawal delirium | drug dependence with withdrawal delirium | substance dependence with withdrawal delirium > F19.231
psychoactive substance dependence with withdrawal with perceptual disturbance | drug dependence with withdrawal with perceptual disturbance | substance dependence with withdrawal with perceptual disturbance > F19.232
psychoactive substance dependence with withdrawal | drug dependence with withdrawal | substance dependence with withdrawal > F19.239
psychoactive substance use with mood disorder | psychoactive substance use with depressive disorder | psychoactive substance use with bipolar disorder | drug use with mood disorder | drug use with depressive disorder | drug use with bipolar disorder | substance use with mood disorder > F19.94
substance use with depressive disorder | substance use with bipolar disorder | drug-induced mood disorder | drug-induced depressive disorder | drug-induced bipolar disorder | substance-induced depressive disorder | substance-induced bipolar disorder > F19.94
psychoactive substance use with psychosis with delusions | psychoactive substance use with psychotic disorder with delusions | drug use with psychosis with delusions | drug use with psychotic disorder with delusions | substance use with psychosis with delusions > F19.950
substance use with psychotic disorder with delusions | drug-induced psychosis with delusions | drug-induced psychotic disorder with delusions | substance-induced psychosis with delusions | substance-induced psychotic disorder with delusions > F19.950
psychoactive substance use with psychosis with hallucinations | psychoactive substance use with psychotic disorder with hallucinations | psychoactive substance use with hallucinosis | drug use with psychosis with hallucinations | drug use with psychotic disorder with hallucinations > F19.951
drug use with hallucinosis | substance use with psychosis with hallucinations | substance use with psychotic disorder with hallucinations | substance use with hallucinosis | drug-induced psychosis with hallucinations | drug-induced psychotic disorder with hallucinations > F19.951
substance-induced psychosis with hallucinations | substance-induced psychotic disorder with hallucinations | substance-induced hallucinosis > F19.951
psychoactive substance use with psychosis | psychoactive substance use with psychotic disorder | drug use with psychotic disorder | substance use with psychotic disorder | drug-induced psychotic disorder > F19.959
substance-induced psychotic disorder > F19.959
psychoactive substance use with anxiety disorder | drug use with anxiety disorder | substance use with anxiety disorder | drug-induced anxiety disorder | substance-induced anxiety disorder > F19.980
psychoactive substance use with sexual dysfunction | drug use with sexual dysfunction | substance use with sexual dysfunction | drug-induced sexual dysfunction | substance-induced sexual dysfunction > F19.981
psychoactive substance use with sleep disorder | psychoactive substance use with insomnia | psychoactive substance use with hypersomnia | psychoactive substance use with parasomnia | psychoactive substance use with circadian rhythm sleep disorder | drug use with sleep disorder > F19.982
drug use with insomnia | drug use with hypersomnia | drug use with parasomnia | drug use with circadian rhythm sleep disorder | substance use with sleep disorder | substance use with insomnia | substance use with hypersomnia | substance use with parasomnia > F19.982
substance use with circadian rhythm sleep disorder | drug-induced sleep disorder | drug-induced insomnia | drug-induced hypersomnia | drug-induced parasomnia | drug-induced circadian rhythm sleep disorder | substance-induced sleep disorder | substance-induced insomnia > F19.982
substance-induced hypersomnia | substance-induced parasomnia | substance-induced circadian rhythm sleep disorder > F19.982
psychoactive substance use with amnestic disorder | drug use with amnestic disorder | substance use with amnestic disorder | substance-induced amnestic disorder > F19.96
psychoactive substance use with dementia | drug use with dementia | substance use with dementia | substance-induced dementia > F19.97
psychoactive substance use with obsessive-compulsive disorder | drug use with obsessive-compulsive disorder | substance use with obsessive-compulsive disorder | drug-induced obsessive-compulsive disorder | substance-induced obsessive-compulsive disorder > F19.988
psychoactive substance use with intoxication delirium | drug use with intoxication delirium | substance use with intoxication delirium > F19.921
psychoactive substance use with intoxication with perceptual disturbance | drug use with intoxication with perceptual disturbance | substance use with intoxication with perceptual disturbance > F19.922
psychoactive substance use with intoxication | drug use with intoxication | substance use with intoxication > F19.929
psychoactive substance use with withdrawal delirium | drug use with withdrawal delirium | substance use with withdrawal delirium > F19.931
psychoactive substance use with withdrawal with perceptual disturbance | drug use with withdrawal with perceptual disturbance | substance use with withdrawal with perceptual disturbance > F19.932
psychoactive substance use with withdrawal | drug use with withdrawal | substance use with withdrawal > F19.939

@type other
bipolar cautery | bipolar electrocautery | bipolar hemiarthroplasty | bipolar coagulation | bipolar forceps | bipolar prosthesis | bipolar electrode | bipolar lead | bipolar diathermy | bipolar resection
ST segment depression | PR depression | depression of the ST segment | PHQ-9 depression | depression scale
bipolar current episode manic | bipolar I current episode manic | bipolar disorder current episode manic | bipolar I disorder current episode manic > F31.1
bipolar current episode depressed | bipolar I current episode depressed > F31.3
panic disorder without agoraphobia > F41.0

# === second round
@type condition

# --- second round: dementia and organic disorders
dementia in other diseases with behavioral disturbance | dementia in diseases specified elsewhere with behavioral disturbances > F02.818
dementia in diseases specified elsewhere with agitation | dementia due to medical condition with agitation | major neurocognitive disorder with combative behavior | major neurocognitive disorder in disease with aggressive behavior > F02.811
dementia in diseases specified elsewhere mild with agitation | mild dementia in other diseases with agitation | dementia in diseases specified elsewhere mild with verbal or physical behaviors | dementia in diseases specified elsewhere mild with aggressive behavior > F02.A11
dementia in diseases specified elsewhere moderate with agitation | moderate dementia in other diseases with agitation | dementia in diseases specified elsewhere moderate with verbal or physical behaviors | dementia in diseases specified elsewhere moderate with aggressive behavior > F02.B11
dementia in diseases specified elsewhere severe with agitation | severe dementia in other diseases with agitation | dementia in diseases specified elsewhere severe with verbal or physical behaviors | dementia in diseases specified elsewhere severe with aggressive behavior > F02.C11
dementia in diseases specified elsewhere mild with behavioral disturbances > F02.A18
dementia in diseases specified elsewhere moderate with behavioral disturbances > F02.B18
dementia in diseases specified elsewhere severe with behavioral disturbances > F02.C18
mild dementia with verbal or physical behaviors | mild dementia with combative behavior | mild dementia with violent behavior > F03.A11
moderate dementia with verbal or physical behaviors | moderate dementia with combative behavior | moderate dementia with violent behavior > F03.B11
severe dementia with verbal or physical behaviors | severe dementia with combative behavior | severe dementia with violent behavior > F03.C11
vascular dementia with combative behavior | vascular dementia with violent behavior > F01.511
dementia with sleep disturbance | dementia with social disinhibition | dementia with sexual disinhibition > F03.918
vascular dementia with sleep disturbance | vascular dementia with social disinhibition | vascular dementia with sexual disinhibition > F01.518
arteriosclerotic cerebral dementia | cerebral arteriosclerotic dementia | organic psychosis due to cerebrovascular ischemia | psychosis due to ischemia cerebrovascular | arteriosclerotic dementia major vascular neurocognitive | vascular neurocognitive disorder > F01.50
psychosis with cerebrovascular disease | ischemic dementia > F01.50
senile paranoid psychosis | senile psychosis paranoid | presenile paranoia | chronic dementia | senility dementia | primary degenerative dementia | dementia degenerative primary | senile paranoid dementia | senile delusional state > F03.90
nonalcoholic korsakoff syndrome | nonalcoholic korsakov psychosis | wernicke-korsakoff nonalcoholic | wernicke-korsakoff syndrome nonalcoholic | korsakov nonalcoholic | dysmnesia organic | dysmnesic syndrome | amnestic-confabulatory syndrome | confabulatory syndrome organic > F04
amnesic-confabulatory syndrome > F04
dementia with acute confusional state | acute brain syndrome | acute organic psychosis | subacute confusional state | acute organic brain syndrome | acute infective psychosis | delirium of mixed origin | subacute brain syndrome | delirium in dementia | subacute delirium > F05
acute organic reaction > F05
acute psychosis due to metabolic disease | infective psychosis | acute psycho-organic syndrome | subacute organic psychosis | acute confusional insanity organic | acute delirium due to infection | subacute infective psychosis > F05
hallucinosis organic | organic hallucination disorder > F06.0
organic delusional syndrome | organic paranoid psychosis | paranoid organic state | psychotic disorder due to medical condition with delusions | schizophrenia-like organic psychosis > F06.2
psychotic disorder due to medical condition with hallucinations > F06.0
mood disorder due to physiological condition | mood disturbance organic > F06.30
bipolar disorder due to medical condition | manic disorder organic > F06.33
organic anxiety syndrome | anxiety disorder organic | anxiety disorder due to physiological condition > F06.4
organic emotional lability | psychosis associated with multiple sclerosis | psychosis due to brain disease | psychotic episode due to physical condition | organic psychosis due to epilepsy | psychosis due to chorea | dissociative disorder due to medical condition > F06.8
organic asthenic disorder | post-traumatic psychosis > F06.8
mixed paranoid and affective organic psychosis | organic affective psychosis mixed paranoid | psychosis with childbirth organic | traumatic psychosis | traumatic insanity | cerebrasthenia > F06.8
post-leukotomy | state postleukotomy | organic personality | frontal lobe personality | organic pseudoretarded personality | organic pseudopsychopathic personality | personality disorder organic | limbic epilepsy syndrome | organic personality disorder | frontal syndrome > F07.0
postlobotomy | postleucotomy syndrome > F07.0
post-concussion headache syndrome | brain syndrome post-traumatic | post-traumatic psychopathic constitution | post-traumatic personality constitution | brain syndrome posttraumatic | chronic post-concussion syndrome | post concussion | post-contusional encephalopathy > F07.81
posttraumatic organic brain syndrome > F07.81
personality disorder postencephalitic | encephalitis residual personality > F07.89
organic behavior disorder | organic mental syndrome brain damage > F07.9
mental disorder organic | organic brain disorder mental | cognitive disorder due to medical condition | psychosis organic | organic disturbance mental | exogenous psychosis | toxic psychosis organic > F09

# --- second round: substances
alcohol dependence delirium | alcoholic delirium with dependence | alcohol withdrawal psychosis | alcohol delirium tremens with dependence > F10.231
alcoholic psychosis with persisting amnesia | alcoholic psychosis with polyneuritis | korsakoff alcoholic psychosis | alcoholic amnesia | alcoholic polyneuritic psychosis | alcoholic amentia meynert > F10.96
dipsomania with psychosis | pathological drunkenness psychosis | alcoholic psychotic disorder > F10.959
alcohol depressive disorder | alcohol mood disorder | alcohol-related mood disorder | alcohol-induced depression | alcoholic depression > F10.94
alcohol sleep disorder | alcohol-related sleep disorder | alcohol-related insomnia | alcoholic insomnia > F10.982
alcohol-related anxiety disorder | alcoholic anxiety > F10.980
alcohol sexual dysfunction | alcoholic impotence > F10.981
alcohol-induced amnesic disorder > F10.96
delirium due to alcohol intoxication in abuse > F10.121
delirium due to alcohol intoxication with dependence > F10.221
pathological intoxication alcohol | idiosyncratic alcohol intoxication | alcohol intoxication pathological | simple drunkenness | alcoholic intoxication > F10.929
acute drunkenness | alcoholic stupor drunk | acute alcoholic inebriety | inebriety > F10.129
chronic alcohol abuse | hazardous drinking | heavy drinking problem | alcohol problem | heavy alcohol abuse > F10.10
inebriety chronic | chronic alcohol dependence | toper | alcohol addict | ethanolism | etoh addiction > F10.20
recovered alcoholic | alcohol dependence in sustained remission | alcohol addiction in remission > F10.21
opioid amnestic syndrome | opioid-associated amnestic syndrome > F11.988
opioid intoxication in abuse | opioid abuse intoxication > F11.129
heroin addict | opium smoker | opium eater | meconism | laudanum dependence | dextropropoxyphene dependence | propoxyphene dependence | pethidine dependence | pentazocine dependence | dilaudid addiction | dextrorphan dependence | dextromoramide dependence | levorphanol dependence > F11.20
methadone addiction | oxycodone addiction > F11.20
methadone maintenance therapy | methadone maintenance | on methadone maintenance | suboxone maintenance | buprenorphine maintenance | on suboxone for opioid dependence | medication assisted treatment opioid | opioid agonist therapy | heroin addict on methadone > F11.20
harmful use of heroin | harmful use of morphine | heroin misuse | harmful use of opiates > F11.10
methadone use | use of methadone | heroin user | opiate use > F11.90
cannabism | cannabis addiction | cannabis habit | marijuana addiction | marihuana dependence | indian hemp dependence | tetrahydrocannabinol dependence | hashish addiction | bhang > F12.20
marihuana abuse | harmful use of cannabis | marijuana misuse | hashish abuse harmful > F12.10
cannabis psychosis > F12.959
sleeping drug dependence | soporific dependence | glutethimide dependence | methaqualone dependence | librium dependence | chlordiazepoxide dependence | valium dependence | ethchlorvynol dependence | bromism dependence | carbromal dependence | barbital dependence > F13.20
barbitone dependence | phenobarbitone dependence | secobarbital dependence > F13.20
amobarbital dependence | butabarbital dependence | butalbital dependence | clonazepam dependence | klonopin dependence | nitrazepam dependence | oxazepam dependence | valium addiction | xanax addiction | benzodiazepine addiction | hypnotic addiction | quaalude dependence > F13.20
zolpidem dependence | tranquilliser dependence > F13.20
harmful use of sedatives | harmful use of hypnotics | harmful use of anxiolytics | harmful use of benzodiazepines | benzodiazepine misuse > F13.10
sedative-induced amnesic syndrome | amnesic syndrome induced by sedative | amnesic syndrome induced by anxiolytic | amnesic syndrome induced by hypnotic > F13.96
sedative depressive disorder | hypnotic depressive disorder | anxiolytic depressive disorder > F13.94
cocainism | cocaine habit | erythroxylon coca dependence | cocaine addict | coca dependence | free base cocaine dependence > F14.20
harmful use of cocaine | cocaine harmful use | cocaine binge > F14.10
cocaine psychosis > F14.959
amphetamine addiction | phenmetrazine dependence | preludin dependence | methamphetamine addict | desoxyn dependence | dexedrine addiction | ephedrine dependence | psychostimulant dependence | methedrine dependence | drinamyl dependence | biphetamine dependence > F15.20
harmful use of stimulants | harmful use of amphetamine | harmful use of caffeine | amphetamine misuse | speed abuse > F15.10
caffeine use | stimulant use > F15.90
LSD addiction | LSD dependence reaction | hallucinogenic dependence | psychotogenic drug dependence | ecstasy dependence | mdma dependence | lysergic acid dependence > F16.20
LSD reaction | hallucinogen use | LSD use | psychedelic use > F16.90
ecstasy abuse | mdma abuse | ketamine abuse | mushroom abuse hallucinogenic | mescaline abuse > F16.10
tabacism | tobaccoism | nicotinism | tobacco dependence syndrome | tabagism | nicotine habit tobacco > F17.200
inhalant addiction | petrol sniffing dependence | toluene dependence | paint thinner dependence | glue sniffing addiction > F18.20
glue sniffer | aerosol abuse | butane abuse | toluene abuse | gas huffing > F18.10
ethyl chloride dependence | chloroform dependence | analgesic drug dependence synthetic | morphine type with other drug dependence | benzodiazepine and opioid dependence | mixed drug dependence | ethyl bromide dependence > F19.20
drug dependence with remission | substance dependence in remission > F19.21
drug abuse in remission | substance abuse in remission | polysubstance abuse in remission > F19.11
psychoactive drug use > F19.90
nonpsychoactive substance abuse | non-psychoactive substance abuse | diuretic abuse | steroid abuse nonpsychoactive | abuse of non-psychoactive substances > F55.8
antacid abuse > F55.0
laxative abuse > F55.2
herbal remedy abuse | folk remedy abuse > F55.1
drug psychosis | toxic drug psychosis | psychosis due to drugs | psychosis drug-induced > F19.959

# --- second round: psychoses and mood
stupor schizophrenic | schizophrenia stuporous | catatonic stupor schizophrenic | catatonic excitement schizophrenia | schizophrenic catatonia > F20.2
kraepelin-morel | morel-kraepelin | adolescent insanity | schizophrenic process | schizophrenic disorder > F20.9
schizotypal disorder | prepsychotic state | schizotypal personality | borderline schizophrenic > F21
sensitiver beziehungswahn | paranoid delusional disorder | involutional paranoia | paraphrenic | climacteric paranoid state | paranoia querulans | conjugal paranoia | jealous delusional disorder | litigious paranoia | grandiose delusional disorder > F22
schizophrenic reaction acute | episode of psychosis | psychogenic acute psychosis | hysterical acute psychotic | brief psychosis | psychosis brief schizophreniform | psychogenic paranoid reaction | schizophrenic episode acute | reactive psychotic | brief psychotic disorder > F23
acute transient psychosis > F23
induced psychosis | shared psychosis | induced paranoid disorder | psychosis a deux | communicated insanity | shared psychotic > F24
schizo-affective | schizoaffective schizophrenia | affective schizophrenia > F25.9
chronic hallucinosis | climacteric psychosis | psychosis menopausal | nonorganic specified psychosis > F28
madness | monomania | mania monomaniac | psychotic illness | psychotic state | functional psychosis > F29
manic psychosis | manic disorder single | manic state > F30.9
manic episode in remission | manic episode full remission > F30.4
manic disorder in partial remission > F30.3
bipolar affective psychosis | circular insanity | alternating insanity | bipolar psychosis | circular manic depression | cyclothymic psychosis | manic-depressive syndrome > F31.9
bipolar disorder current episode depressed with psychotic features | depressed bipolar disorder with psychotic features > F31.5
recurrent manic episodes bipolar | bipolar ii disorder > F31.81
depressive reaction | depressive psychogenic disorder | psychogenic depressive disorder | unipolar depression | single depressive episode | psychogenic depression > F32.9
depressive state | depressed state | melancholia depressive > F32.A
intermittent melancholia | psychosis melancholic involutional | stuporous melancholia | senile melancholia depressed | masked depression | larval depression | post-schizophrenic depression > F32.89
major depressive disorder mild single > F32.0
depressive psychosis single episode | psychotic melancholia > F32.3
recurrent psychogenic depression | recurrent reactive depression | recurrent endogenous depression | unipolar recurrent depression | recurrent monopolar depression | recurrent depressive episodes > F33.9
affective personality disorder | hyperthymic personality | cyclothymic disorder | hypomanic personality | cycloid temperament | cyclothymic temperament > F34.0
psychoneurotic depression | depression neurotic | neurasthenic depression | chronic minor depression | dysthymic disorder | depressive personality constitution | neurosis depressive > F34.1
mood disturbance affective | psychosis affective > F39

# --- second round: anxiety, obsession, stress, dissociation
antlophobia | fear of floods | storm phobia | fear of storms | fear of lightning | fear of the dark | lightning phobia natural > F40.228
fear of thunderstorms > F40.220
bromidrosiphobia | erythrophobia | examination phobia | phobia of examination | food phobia | choking phobia | vomiting phobia | emetophobia | pyrophobia | triskaidekaphobia | fear of dirt | fear of disease phobia | fear of clowns | school phobia specific > F40.298
phobic psychogenic disorder | phobia reaction | fear phobic > F40.9
animal specific phobia | mouse phobia | bird phobia | insect phobia nonspider > F40.218
phobia of heights | height phobia > F40.241
tunnel phobia | elevator phobia | claustrophobic anxiety > F40.240
social phobic | ereuthophobia social | fear of public speaking > F40.10
fear of crowds | fear of open spaces | agoraphobic > F40.00
panic disorder episodic | episodic paroxysmal anxiety | paroxysmal anxiety | panic episode > F41.0
anxiety neurotic | chronic anxiety state > F41.1
anxiety hysterical | mixed anxiety disorder > F41.3
depression anxious mixed > F41.8
compulsive state | compulsive swearing | obsessional ideas and compulsive acts | obsessional psychoneurosis | compulsive hand washing | anancastic neurosis | compulsion disorder | compulsive ritual | obsessional disorder | anankastic > F42.8
compulsive checking | obsessional thoughts | obsessional rumination > F42.8
psychogenic excoriation | skin picking habit > F42.4
acute situational disturbance | acute situational reaction | crisis state acute | psychic trauma acute | acute exhaustion delirium | combat fatigue reaction | disaster reaction | gross stress reaction | acute emotional crisis > F43.0
emotional crisis | life-change adjustment | culture shock | hospitalism in children | adolescent adjustment reaction | situational maladjustment | maladjustment simple > F43.20
adjustment disorder with depressed mood | prolonged depressive reaction | brief depressive reaction | mourning abnormal reaction > F43.21
adjustment disorder with anxious mood > F43.22
adjustment disorder with disturbance of conduct > F43.24
prolonged grief reaction | complicated grief | pathological grief | complicated bereavement > F43.81
stress-related disorder | severe stress reaction > F43.9
psychogenic memory loss | dissociative memory loss > F44.0
psychogenic fugue | hysteric fugue | reaction fugue > F44.1
hysterical stupor | psychogenic catalepsy > F44.2
hysterical abnormal gait | hysterical motor disorder | conversion reaction torticollis | psychogenic torticollis conversion | hysterical palsy | hysterical paraparesis | psychogenic dysarthria conversion | hysterical speech disorder | psychogenic aphonic | psychogenic hemiplegia > F44.4
functional hemiparesis | psychogenic motor deficit > F44.4
hysterical strabismus | hysterical ptosis | functional motor disorder | conversion motor symptom > F44.4
psychogenic fits | conversion convulsions | nonepileptic attack disorder | hysterical epilepsy | psychogenic convulsions | functional nonepileptic attack > F44.5
psychogenic anesthesia | hysterical hearing loss | psychogenic vision loss | hysterical hyperesthesia | psychogenic sensory loss | psychogenic hearing loss | hysterical paresthesia | functional hearing loss > F44.6
multiple personality dissociative > F44.81
hysterical fainting | hysterical syncope | possession disorder | trance state | psychogenic delirium | psychogenic twilight > F44.89
conversion reaction nervous > F44.9

# --- second round: bodily and psychogenic
psychogenic globus hystericus | globus syndrome | lump in throat psychogenic > F45.8
psychogenic frequency of micturition | nervous frequency | psychogenic bladder | psychogenic enuresis adult | psychogenic strangury > F45.8
psychogenic contraction of pylorus | psychogenic pyloric contraction | neurotic gastrospasm | gastrospasm psychogenic | neurotic spasm of stomach | psychogenic gastrospasm | neurotic gastrosuccorrhea | psychogenic gastrosuccorrhea | gastric neurasthenia | gastric psychoneurosis > F45.8
nervous gastric | psychogenic distension of stomach | neurotic dilatation of stomach > F45.8
psychogenic hypochlorhydria | psychogenic hypoacidity | psychogenic gastric hypoacidity | psychogenic hyperchlorhydria | neurotic hypochlorhydria | psychogenic gastric disease | functional stomach disorder psychogenic > F45.8
psychogenic intestinal spasm | psychogenic intestinal distress | psychogenic functional diarrhea | psychogenic intestinal disease | psychogenic colonic disorder | neurotic colon | psychogenic rectal spasm > F45.8
psychogenic ileus > F45.8
psychogenic painful menstruation | psychogenic amenorrhea | psychogenic pelvic congestion | psychogenic leukorrhea | psychogenic menopause symptoms | psychogenic genital disorder > F45.8
neurogenic heart | psychogenic heart disorder | cardiac psychoneurosis | nervous palpitations | psychogenic cardiac disorder | psychogenic angina | cardiac neurasthenia | da costa | psychogenic pseudoangina > F45.8
disordered action of heart psychogenic > F45.8
hyperventilatory psychogenic disorder | psychogenic respiratory disease | hyperventilation psychogenic syndrome | psychogenic cough barking | psychogenic hiccough | psychogenic sense of smell disorder | psychogenic smell disturbance | psychogenic taste disorder > F45.8
psychogenic tooth grinding | teeth-grinding > F45.8
psychogenic muscle disease | psychogenic paralysis nonhysterical | psychogenic nausea | psychogenic sweating | psychogenic blepharospasm | psychogenic belching > F45.8
psychogenic atopic dermatitis | dermatitis factitia psychogenic | psychogenic gastric ulcer | psychogenic duodenal ulcer | psychogenic gastritis | psychogenic colitis > F54
psychogenic arrhythmia contributing | psychogenic ventricular tachycardia | psychogenic paroxysmal tachycardia > F54
psychological factors affecting physical condition | psychological factors affecting medical illness | psychogenic thyroid disease | psychogenic migraine factor | psychophysiologic disorder of skin > F54
hypochondriacal neurosis | hypochondriacal psychoneurosis | nosomania | hypochondriasis neurosis | pathophobia | illness anxiety disorder | atypical hypochondria > F45.21
hypochondriacal psychoneurotic reaction | hypochondriacal disorder > F45.20
somatization disorder | multiple somatization > F45.0
psychogenic neuralgia | psychogenic joint pain | psychogenic pelvic pain | psychogenic precordial pain | psychogenic limb pain | psychogenic neck pain | psychogenic coccygodynia | psychogenic rachialgia > F45.41
neurotic asthenia | beard disease | beard's neurasthenia | mixed psychoneurotic disorder | mixed neurosis | environmental neurosis | war neurosis | neurotic symptoms | nervous fatigue neurasthenic | situational neurosis | professional neurosis > F48.8
traumatic war neurosis > F48.8
dhat syndrome | briquet neurasthenia | koro | latah | psychasthenic neurosis | nervous breakdown exhaustion | occupational psychoneurosis > F48.8
nervous disorder functional | psychoneurotic disorder | neurotic tension > F48.9
pseudobulbar affect | emotional incontinence pseudobulbar | pathological laughing and crying > F48.2

# --- second round: eating, sleep, sexual
normal weight bulimia | atypical anorexia | atypical bulimia | atypical eating disorder | feeding psychogenic disorder > F50.9
amylophagia | geophagia | psychogenic lack of appetite | hysterical loss of appetite | neurotic vomiting | overeating nonorganic | hysterical anorexia nervous | pagophagia > F50.89
nonorganic overeating | food craving perversion | nervous anorexia appetite > F50.89
purging disorder | night eating syndrome | psychogenic polyphagia | starch eating | ice eating > F50.89
hyperorexia nervosa > F50.20
stress-related insomnia | situational insomnia | insomnia due to stress | short-term insomnia > F51.02
insomnia due to mental disorder | insomnia due to depression | insomnia due to anxiety > F51.05
hypersomnia due to mental disorder | hypersomnia due to depression | hypersomnia due to psychiatric disorder > F51.13
nonorganic somnolence | somnolence nonorganic origin | primary hypersomnolence > F51.11
hypersomnia psychogenic | pseudo-narcolepsy psychogenic > F51.19
emotional sleep problem | child sleep disorder problem | sleep disturbance nonorganic origin | drunkenness of sleep nonorganic | sleep inversion nonorganic | psychogenic inversion of sleep > F51.9
sexual function disorder | psychosexual dysfunction | disorder of sexual function nonorganic > F52.9
lack of sexual enjoyment | sexual dysfunction with aversion | psychosexual anhedonia | male sexual aversion > F52.1
ejaculatory dysfunction premature | ejaculatio praecox | premature ejaculatory dysfunction | early ejaculation > F52.4
orgasmic dysfunction female | orgasmic dysfunction | female orgasm inhibited > F52.31
functional vaginismus | vaginismus psychosexual | nonorganic vaginismus | hysterical vaginismus | nonorganic origin vaginismus > F52.5
hypersexual complex | hypersexuality | compulsive sexual behavior | oedipus complex > F52.8
hyposexuality > F52.0
psychosexual impotence | functional impotence male | inhibited sexual excitement male > F52.21

# --- second round: personality and behaviour
paranoid trends | expansive paranoid personality | paranoid traits | sensitive paranoid personality | fanatic personality disorder > F60.0
schizoid | schizothymia | schizoid personality disorder | introversion personality > F60.1
sociopathy | moral insanity | constitutional psychopathic | antisocial behavior adult personality | psychopathic | sociopathic > F60.2
quarrelsomeness | explosive disorder personality | emotional instability personality | borderline personality traits | affective instability personality | excessive emotional instability > F60.3
psychoinfantile personality | hysterical temperament > F60.4
anancastic personality | compulsive personality disorder | perfectionist personality > F60.5
passive dependency | emotional dependency personality | inadequate functional personality | social inadequate personality | self-defeating dependent personality | dependency personality > F60.7
mixed personality | negativistic personality | secondary personality change | personality change secondary | self-defeating personality | psychoneurotic personality | narcissism excessive eccentric | mixed personality disorder | sadistic personality > F60.89
masochistic personality disorder > F60.89
personality pattern defect | personality pattern disturbance | personality disturbance | personality trait disturbance | personality defect | pathologic personality | psychopathic constitutional inferiority > F60.9
compulsive disturbance of conduct | compulsive conduct disturbance | impulse disorder | compulsive behavior impulse > F63.9
pathological gambler | gambler compulsive > F63.0
pathological stealer | shoplifting compulsive > F63.2
firesetter pathological | fire-setting compulsive > F63.1
intermittent explosive > F63.81
gender role identity disorder childhood | gender identity disorder of child > F64.2
gender incongruence | sexual identity disorder | gender identity disturbance > F64.9
masochism > F65.51
sadism > F65.52
flagellation sexual | urolagnia | coprophilia sexual > F65.89
psychological disorder of sexual development | sexual maturation disorder | sexual relationship disorder | egodystonic sexual orientation | psychosexual development disorder | sexual orientation disturbance > F66
factitious illness | hospital addiction syndrome | hospital hopper | malingerer factitious | polysurgical addiction | pathologic malingering munchausen > F68.10
factitious disorder with combined psychological and physical symptoms > F68.13
adult behavior disorder | personality behavior disturbance adult > F69

# --- second round: development and childhood
mild mental subnormality | mentally retarded mild | educable mental retardation | iq 50-69 | weak mind | weak-minded | mild mental deficiency > F70
moderate mental subnormality | trainable mental retardation | iq 35-49 | moderate mental deficiency > F71
severe mental subnormality | iq 20-34 | severe mental deficiency > F72
profound mental subnormality | iq under 20 | idiot | profound mental deficiency > F73
congenital dementia | mental insufficiency | backward child | defective mental congenital | mental defect | mentally deficient | amentia congenital | undeveloped mental > F79
satb2 intellectual disability | setbp1 disorder | satb2 | setbp1 | shank3 intellectual disability | stxbp1 intellectual disability | adnp intellectual disability | med13l intellectual disability > F78.A9
baby talk | developmental articulation disorder | functional speech articulation > F80.0
wernicke developmental language aphasia | receptive aphasia developmental | receptive developmental language disorder | congenital word deafness > F80.2
developmental speech delay | developmental aphasia expressive > F80.1
language development delay | speech development disorder | developmental disorder of language > F80.9
reading development delay | specific reading delay | alexia developmental | developmental reading disorder | reading learning disorder | reading backwardness | delayed reading > F81.0
spelling difficulty | spelling difficult | developmental spelling disorder | writing learning disorder > F81.81
acalculia developmental | arithmetical delay | gerstmann developmental | developmental arithmetic disorder > F81.2
mixed developmental scholastic disorder | mixed scholastic skills developmental disorder | mixed delay scholastic > F81.89
academic skills disorder | scholastic skills disorder | learning disturbance | academic underachievement disorder | knowledge acquisition disability > F81.9
motor retardation specific | specific motor retardation | motor function developmental retardation | motor delay specific | dyspraxia developmental | motor coordination disorder | delayed motor development specific > F82
autistic disorder | kanner | autistic child | autism spectrum disorder | childhood autistic syndrome > F84.0
asperger disorder | aspergers syndrome > F84.5
childhood disintegrative disorder | dementia infantilis heller > F84.3
atypical childhood autism | overactive disorder with intellectual disability > F84.8
pervasive developmental | pdd disorder > F84.9
minimal brain dysfunction | hyperkinesia | disturbance of activity and attention | attention disturbance | minimal brain damage child | attention disorder | hyperkinetic | overactivity child | hyperkinetic attention deficit > F90.9
attention-deficit hyperactivity disorder inattentive type | attention deficit inattentive type > F90.0
child temper tantrum problem | child tantrum problem | temper tantrums | juvenile delinquent | child stealing problem | truancy conduct > F91.8
conduct disorder group type > F91.2
behavior disorder child | disruptive disorder | antisocial behavior child disorder | disturbance of conduct | conduct disturbance child > F91.9
defiant disorder | oppositional disorder | negativism child > F91.3
separation anxiety disorder of childhood > F93.0
child jealousy problem | jealousy childhood | identity disorder childhood | mixed emotional disturbance of childhood | emotional disturbance with mixed of childhood | overanxious reaction | shyness disorder of childhood > F93.8
relationship problem childhood > F93.8
emotional disturbance of childhood > F93.9
reactive attachment > F94.1
disinhibited attachment disorder | institutional syndrome child > F94.2
tic transient childhood | tic of childhood transient | lid tic transient > F95.0
maladie des tics | multiple tics with coprolalia | tourette's disorder > F95.2
compulsion tics | psychogenic tic | tics and spasms compulsive > F95.9
nocturnal enuresis psychogenic | bed wetting psychogenic > F98.0
psychogenic soiling | psychogenic fecal incontinence > F98.1
stereotyped movement disorder | head banging | stereotypic movement | stereotypy habit disorder > F98.4
masturbation | nose picking habit | finger sucking habit | masturbation excessive | hair plucking habit child | lip biting habit | attention deficit syndrome without hyperactivity > F98.8
childhood behavior problem | childhood behavioral disorder | neurosis of childhood | childhood personality disorder | behavioral disorder of childhood | nervous child | childhood mental problem | emotional disturbance of adolescence > F98.9
mental breakdown | psychological disorder nonspecific > F99

# --- second round: use disorder by severity, and what it induces, as DSM-5 words it
# alcohol
mild alcohol use disorder in remission > F10.11
mild alcohol use disorder with alcohol-induced mood disorder | mild alcohol use disorder with alcohol-induced depressive disorder | mild alcohol use disorder with alcohol-induced bipolar disorder | mood disorder due to alcohol abuse > F10.14
mild alcohol use disorder with alcohol-induced psychotic disorder | psychotic disorder due to alcohol abuse > F10.159
mild alcohol use disorder with alcohol-induced anxiety disorder | anxiety disorder due to alcohol abuse > F10.180
mild alcohol use disorder with alcohol-induced sexual dysfunction | sexual dysfunction due to alcohol abuse > F10.181
mild alcohol use disorder with alcohol-induced sleep disorder | mild alcohol use disorder with alcohol-induced insomnia | mild alcohol use disorder with alcohol-induced hypersomnia | mild alcohol use disorder with alcohol-induced parasomnia | sleep disorder due to alcohol abuse > F10.182
insomnia due to alcohol abuse > F10.182
mild alcohol use disorder with alcohol-induced obsessive-compulsive disorder | mild alcohol use disorder with alcohol-induced mild neurocognitive disorder | obsessive-compulsive disorder due to alcohol abuse > F10.188
mild alcohol use disorder with intoxication delirium > F10.121
mild alcohol use disorder with intoxication > F10.129
mild alcohol use disorder with withdrawal delirium > F10.131
mild alcohol use disorder with withdrawal with perceptual disturbance > F10.132
mild alcohol use disorder with withdrawal > F10.139
moderate alcohol use disorder in remission | severe alcohol use disorder in remission > F10.21
moderate alcohol use disorder with alcohol-induced mood disorder | moderate alcohol use disorder with alcohol-induced depressive disorder | moderate alcohol use disorder with alcohol-induced bipolar disorder | severe alcohol use disorder with alcohol-induced mood disorder > F10.24
severe alcohol use disorder with alcohol-induced depressive disorder | severe alcohol use disorder with alcohol-induced bipolar disorder | mood disorder due to alcohol dependence > F10.24
moderate alcohol use disorder with alcohol-induced psychotic disorder | severe alcohol use disorder with alcohol-induced psychotic disorder | psychotic disorder due to alcohol dependence > F10.259
moderate alcohol use disorder with alcohol-induced anxiety disorder | severe alcohol use disorder with alcohol-induced anxiety disorder | anxiety disorder due to alcohol dependence > F10.280
moderate alcohol use disorder with alcohol-induced sexual dysfunction | severe alcohol use disorder with alcohol-induced sexual dysfunction | sexual dysfunction due to alcohol dependence > F10.281
moderate alcohol use disorder with alcohol-induced sleep disorder | moderate alcohol use disorder with alcohol-induced insomnia | moderate alcohol use disorder with alcohol-induced hypersomnia | moderate alcohol use disorder with alcohol-induced parasomnia > F10.282
severe alcohol use disorder with alcohol-induced sleep disorder | severe alcohol use disorder with alcohol-induced insomnia | severe alcohol use disorder with alcohol-induced hypersomnia | severe alcohol use disorder with alcohol-induced parasomnia > F10.282
sleep disorder due to alcohol dependence | insomnia due to alcohol dependence > F10.282
moderate alcohol use disorder with alcohol-induced amnestic disorder | severe alcohol use disorder with alcohol-induced amnestic disorder | amnestic disorder due to alcohol dependence > F10.26
moderate alcohol use disorder with alcohol-induced major neurocognitive disorder | moderate alcohol use disorder with alcohol-induced persisting cognitive disorder | severe alcohol use disorder with alcohol-induced major neurocognitive disorder > F10.27
severe alcohol use disorder with alcohol-induced persisting cognitive disorder | persisting cognitive disorder due to alcohol dependence > F10.27
moderate alcohol use disorder with alcohol-induced obsessive-compulsive disorder | moderate alcohol use disorder with alcohol-induced mild neurocognitive disorder | severe alcohol use disorder with alcohol-induced obsessive-compulsive disorder > F10.288
severe alcohol use disorder with alcohol-induced mild neurocognitive disorder | obsessive-compulsive disorder due to alcohol dependence > F10.288
moderate alcohol use disorder with intoxication delirium | severe alcohol use disorder with intoxication delirium > F10.221
moderate alcohol use disorder with intoxication | severe alcohol use disorder with intoxication > F10.229
moderate alcohol use disorder with withdrawal delirium | severe alcohol use disorder with withdrawal delirium > F10.231
moderate alcohol use disorder with withdrawal with perceptual disturbance | severe alcohol use disorder with withdrawal with perceptual disturbance > F10.232
moderate alcohol use disorder with withdrawal | severe alcohol use disorder with withdrawal > F10.239
mood disorder due to alcohol | depressive disorder due to alcohol | bipolar disorder due to alcohol > F10.94
psychotic disorder due to alcohol > F10.959
sexual dysfunction due to alcohol > F10.981
sleep disorder due to alcohol | insomnia due to alcohol > F10.982
amnestic disorder due to alcohol > F10.96
persisting cognitive disorder due to alcohol > F10.97
obsessive-compulsive disorder due to alcohol > F10.988
# opioid
mild opioid use disorder in remission > F11.11
mild opioid use disorder with opioid-induced mood disorder | mild opioid use disorder with opioid-induced depressive disorder | mild opioid use disorder with opioid-induced bipolar disorder | mood disorder due to opioid abuse > F11.14
mild opioid use disorder with opioid-induced psychotic disorder | psychotic disorder due to opioid abuse > F11.159
mild opioid use disorder with opioid-induced anxiety disorder | anxiety disorder due to opioid abuse > F11.188
mild opioid use disorder with opioid-induced sexual dysfunction | sexual dysfunction due to opioid abuse > F11.181
mild opioid use disorder with opioid-induced sleep disorder | mild opioid use disorder with opioid-induced insomnia | mild opioid use disorder with opioid-induced hypersomnia | mild opioid use disorder with opioid-induced parasomnia | sleep disorder due to opioid abuse > F11.182
insomnia due to opioid abuse > F11.182
mild opioid use disorder with opioid-induced amnestic disorder | amnestic disorder due to opioid abuse > F11.188
mild opioid use disorder with opioid-induced obsessive-compulsive disorder | mild opioid use disorder with opioid-induced mild neurocognitive disorder | obsessive-compulsive disorder due to opioid abuse > F11.188
mild opioid use disorder with intoxication delirium > F11.121
mild opioid use disorder with intoxication with perceptual disturbance > F11.122
mild opioid use disorder with intoxication > F11.129
mild opioid use disorder with withdrawal > F11.13
moderate opioid use disorder in remission | severe opioid use disorder in remission > F11.21
moderate opioid use disorder with opioid-induced mood disorder | moderate opioid use disorder with opioid-induced depressive disorder | moderate opioid use disorder with opioid-induced bipolar disorder | severe opioid use disorder with opioid-induced mood disorder > F11.24
severe opioid use disorder with opioid-induced depressive disorder | severe opioid use disorder with opioid-induced bipolar disorder | mood disorder due to opioid dependence > F11.24
moderate opioid use disorder with opioid-induced psychotic disorder | severe opioid use disorder with opioid-induced psychotic disorder | psychotic disorder due to opioid dependence > F11.259
moderate opioid use disorder with opioid-induced anxiety disorder | severe opioid use disorder with opioid-induced anxiety disorder | anxiety disorder due to opioid dependence > F11.288
moderate opioid use disorder with opioid-induced sexual dysfunction | severe opioid use disorder with opioid-induced sexual dysfunction | sexual dysfunction due to opioid dependence > F11.281
moderate opioid use disorder with opioid-induced sleep disorder | moderate opioid use disorder with opioid-induced insomnia | moderate opioid use disorder with opioid-induced hypersomnia | moderate opioid use disorder with opioid-induced parasomnia > F11.282
severe opioid use disorder with opioid-induced sleep disorder | severe opioid use disorder with opioid-induced insomnia | severe opioid use disorder with opioid-induced hypersomnia | severe opioid use disorder with opioid-induced parasomnia > F11.282
sleep disorder due to opioid dependence | insomnia due to opioid dependence > F11.282
moderate opioid use disorder with opioid-induced amnestic disorder | severe opioid use disorder with opioid-induced amnestic disorder | amnestic disorder due to opioid dependence > F11.288
moderate opioid use disorder with opioid-induced obsessive-compulsive disorder | moderate opioid use disorder with opioid-induced mild neurocognitive disorder | severe opioid use disorder with opioid-induced obsessive-compulsive disorder > F11.288
severe opioid use disorder with opioid-induced mild neurocognitive disorder | obsessive-compulsive disorder due to opioid dependence > F11.288
moderate opioid use disorder with intoxication delirium | severe opioid use disorder with intoxication delirium > F11.221
moderate opioid use disorder with intoxication with perceptual disturbance | severe opioid use disorder with intoxication with perceptual disturbance > F11.222
moderate opioid use disorder with intoxication | severe opioid use disorder with intoxication > F11.229
moderate opioid use disorder with withdrawal | severe opioid use disorder with withdrawal > F11.23
mood disorder due to opioid | depressive disorder due to opioid | bipolar disorder due to opioid > F11.94
psychotic disorder due to opioid > F11.959
anxiety disorder due to opioid > F11.988
sexual dysfunction due to opioid > F11.981
sleep disorder due to opioid | insomnia due to opioid > F11.982
amnestic disorder due to opioid > F11.988
obsessive-compulsive disorder due to opioid > F11.988
# cannabis
mild cannabis use disorder in remission > F12.11
mild cannabis use disorder with cannabis-induced psychotic disorder | psychotic disorder due to cannabis abuse > F12.159
mild cannabis use disorder with cannabis-induced anxiety disorder | anxiety disorder due to cannabis abuse > F12.180
mild cannabis use disorder with cannabis-induced obsessive-compulsive disorder | mild cannabis use disorder with cannabis-induced mild neurocognitive disorder | obsessive-compulsive disorder due to cannabis abuse > F12.188
mild cannabis use disorder with intoxication delirium > F12.121
mild cannabis use disorder with intoxication with perceptual disturbance > F12.122
mild cannabis use disorder with intoxication > F12.129
mild cannabis use disorder with withdrawal > F12.13
moderate cannabis use disorder in remission | severe cannabis use disorder in remission > F12.21
moderate cannabis use disorder with cannabis-induced psychotic disorder | severe cannabis use disorder with cannabis-induced psychotic disorder | psychotic disorder due to cannabis dependence > F12.259
moderate cannabis use disorder with cannabis-induced anxiety disorder | severe cannabis use disorder with cannabis-induced anxiety disorder | anxiety disorder due to cannabis dependence > F12.280
moderate cannabis use disorder with cannabis-induced obsessive-compulsive disorder | moderate cannabis use disorder with cannabis-induced mild neurocognitive disorder | severe cannabis use disorder with cannabis-induced obsessive-compulsive disorder > F12.288
severe cannabis use disorder with cannabis-induced mild neurocognitive disorder | obsessive-compulsive disorder due to cannabis dependence > F12.288
moderate cannabis use disorder with intoxication delirium | severe cannabis use disorder with intoxication delirium > F12.221
moderate cannabis use disorder with intoxication with perceptual disturbance | severe cannabis use disorder with intoxication with perceptual disturbance > F12.222
moderate cannabis use disorder with intoxication | severe cannabis use disorder with intoxication > F12.229
moderate cannabis use disorder with withdrawal | severe cannabis use disorder with withdrawal > F12.23
psychotic disorder due to cannabis > F12.959
anxiety disorder due to cannabis > F12.980
obsessive-compulsive disorder due to cannabis > F12.988
# sedative
mild sedative use disorder in remission | mild hypnotic use disorder in remission | mild anxiolytic use disorder in remission > F13.11
mild sedative use disorder with sedative-induced mood disorder | mild sedative use disorder with sedative-induced depressive disorder | mild sedative use disorder with sedative-induced bipolar disorder | mild anxiolytic use disorder with anxiolytic-induced mood disorder > F13.14
mild anxiolytic use disorder with anxiolytic-induced depressive disorder | mild anxiolytic use disorder with anxiolytic-induced bipolar disorder | mood disorder due to sedative abuse | mood disorder due to hypnotic abuse | mood disorder due to anxiolytic abuse > F13.14
mild sedative use disorder with sedative-induced psychotic disorder | mild anxiolytic use disorder with anxiolytic-induced psychotic disorder | psychotic disorder due to sedative abuse | psychotic disorder due to hypnotic abuse | psychotic disorder due to anxiolytic abuse > F13.159
mild sedative use disorder with sedative-induced anxiety disorder | mild anxiolytic use disorder with anxiolytic-induced anxiety disorder | anxiety disorder due to sedative abuse | anxiety disorder due to hypnotic abuse | anxiety disorder due to anxiolytic abuse > F13.180
mild sedative use disorder with sedative-induced sexual dysfunction | mild anxiolytic use disorder with anxiolytic-induced sexual dysfunction | sexual dysfunction due to sedative abuse | sexual dysfunction due to hypnotic abuse | sexual dysfunction due to anxiolytic abuse > F13.181
mild sedative use disorder with sedative-induced sleep disorder | mild sedative use disorder with sedative-induced insomnia | mild sedative use disorder with sedative-induced hypersomnia | mild sedative use disorder with sedative-induced parasomnia > F13.182
mild anxiolytic use disorder with anxiolytic-induced sleep disorder | mild anxiolytic use disorder with anxiolytic-induced insomnia | mild anxiolytic use disorder with anxiolytic-induced hypersomnia | mild anxiolytic use disorder with anxiolytic-induced parasomnia > F13.182
sleep disorder due to sedative abuse | insomnia due to sedative abuse | sleep disorder due to hypnotic abuse | insomnia due to hypnotic abuse | sleep disorder due to anxiolytic abuse | insomnia due to anxiolytic abuse > F13.182
mild sedative use disorder with sedative-induced obsessive-compulsive disorder | mild sedative use disorder with sedative-induced mild neurocognitive disorder | mild anxiolytic use disorder with anxiolytic-induced obsessive-compulsive disorder > F13.188
mild anxiolytic use disorder with anxiolytic-induced mild neurocognitive disorder | obsessive-compulsive disorder due to sedative abuse | obsessive-compulsive disorder due to hypnotic abuse | obsessive-compulsive disorder due to anxiolytic abuse > F13.188
mild sedative use disorder with intoxication delirium | mild anxiolytic use disorder with intoxication delirium > F13.121
mild sedative use disorder with intoxication | mild anxiolytic use disorder with intoxication > F13.129
mild sedative use disorder with withdrawal delirium | mild anxiolytic use disorder with withdrawal delirium > F13.131
mild sedative use disorder with withdrawal with perceptual disturbance | mild anxiolytic use disorder with withdrawal with perceptual disturbance > F13.132
mild sedative use disorder with withdrawal | mild anxiolytic use disorder with withdrawal > F13.139
moderate sedative use disorder in remission | severe sedative use disorder in remission | moderate hypnotic use disorder in remission | severe hypnotic use disorder in remission | moderate anxiolytic use disorder in remission | severe anxiolytic use disorder in remission > F13.21
moderate sedative use disorder with sedative-induced mood disorder | moderate sedative use disorder with sedative-induced depressive disorder | moderate sedative use disorder with sedative-induced bipolar disorder | severe sedative use disorder with sedative-induced mood disorder > F13.24
severe sedative use disorder with sedative-induced depressive disorder | severe sedative use disorder with sedative-induced bipolar disorder | moderate anxiolytic use disorder with anxiolytic-induced mood disorder > F13.24
moderate anxiolytic use disorder with anxiolytic-induced depressive disorder | moderate anxiolytic use disorder with anxiolytic-induced bipolar disorder | severe anxiolytic use disorder with anxiolytic-induced mood disorder > F13.24
severe anxiolytic use disorder with anxiolytic-induced depressive disorder | severe anxiolytic use disorder with anxiolytic-induced bipolar disorder | mood disorder due to sedative dependence | mood disorder due to hypnotic dependence | mood disorder due to anxiolytic dependence > F13.24
moderate sedative use disorder with sedative-induced psychotic disorder | severe sedative use disorder with sedative-induced psychotic disorder | moderate anxiolytic use disorder with anxiolytic-induced psychotic disorder > F13.259
severe anxiolytic use disorder with anxiolytic-induced psychotic disorder | psychotic disorder due to sedative dependence | psychotic disorder due to hypnotic dependence | psychotic disorder due to anxiolytic dependence > F13.259
moderate sedative use disorder with sedative-induced anxiety disorder | severe sedative use disorder with sedative-induced anxiety disorder | moderate anxiolytic use disorder with anxiolytic-induced anxiety disorder > F13.280
severe anxiolytic use disorder with anxiolytic-induced anxiety disorder | anxiety disorder due to sedative dependence | anxiety disorder due to hypnotic dependence | anxiety disorder due to anxiolytic dependence > F13.280
moderate sedative use disorder with sedative-induced sexual dysfunction | severe sedative use disorder with sedative-induced sexual dysfunction | moderate anxiolytic use disorder with anxiolytic-induced sexual dysfunction > F13.281
severe anxiolytic use disorder with anxiolytic-induced sexual dysfunction | sexual dysfunction due to sedative dependence | sexual dysfunction due to hypnotic dependence | sexual dysfunction due to anxiolytic dependence > F13.281
moderate sedative use disorder with sedative-induced sleep disorder | moderate sedative use disorder with sedative-induced insomnia | moderate sedative use disorder with sedative-induced hypersomnia | moderate sedative use disorder with sedative-induced parasomnia > F13.282
severe sedative use disorder with sedative-induced sleep disorder | severe sedative use disorder with sedative-induced insomnia | severe sedative use disorder with sedative-induced hypersomnia | severe sedative use disorder with sedative-induced parasomnia > F13.282
moderate anxiolytic use disorder with anxiolytic-induced sleep disorder | moderate anxiolytic use disorder with anxiolytic-induced insomnia | moderate anxiolytic use disorder with anxiolytic-induced hypersomnia | moderate anxiolytic use disorder with anxiolytic-induced parasomnia > F13.282
severe anxiolytic use disorder with anxiolytic-induced sleep disorder | severe anxiolytic use disorder with anxiolytic-induced insomnia | severe anxiolytic use disorder with anxiolytic-induced hypersomnia | severe anxiolytic use disorder with anxiolytic-induced parasomnia > F13.282
sleep disorder due to sedative dependence | insomnia due to sedative dependence | sleep disorder due to hypnotic dependence | insomnia due to hypnotic dependence | sleep disorder due to anxiolytic dependence | insomnia due to anxiolytic dependence > F13.282
moderate sedative use disorder with sedative-induced amnestic disorder | severe sedative use disorder with sedative-induced amnestic disorder | moderate anxiolytic use disorder with anxiolytic-induced amnestic disorder > F13.26
severe anxiolytic use disorder with anxiolytic-induced amnestic disorder | amnestic disorder due to sedative dependence | amnestic disorder due to hypnotic dependence | amnestic disorder due to anxiolytic dependence > F13.26
moderate sedative use disorder with sedative-induced major neurocognitive disorder | moderate sedative use disorder with sedative-induced persisting cognitive disorder | severe sedative use disorder with sedative-induced major neurocognitive disorder > F13.27
severe sedative use disorder with sedative-induced persisting cognitive disorder | moderate anxiolytic use disorder with anxiolytic-induced major neurocognitive disorder | moderate anxiolytic use disorder with anxiolytic-induced persisting cognitive disorder > F13.27
severe anxiolytic use disorder with anxiolytic-induced major neurocognitive disorder | severe anxiolytic use disorder with anxiolytic-induced persisting cognitive disorder | persisting cognitive disorder due to sedative dependence > F13.27
persisting cognitive disorder due to hypnotic dependence | persisting cognitive disorder due to anxiolytic dependence > F13.27
moderate sedative use disorder with sedative-induced obsessive-compulsive disorder | moderate sedative use disorder with sedative-induced mild neurocognitive disorder | severe sedative use disorder with sedative-induced obsessive-compulsive disorder > F13.288
severe sedative use disorder with sedative-induced mild neurocognitive disorder | moderate anxiolytic use disorder with anxiolytic-induced obsessive-compulsive disorder | moderate anxiolytic use disorder with anxiolytic-induced mild neurocognitive disorder > F13.288
severe anxiolytic use disorder with anxiolytic-induced obsessive-compulsive disorder | severe anxiolytic use disorder with anxiolytic-induced mild neurocognitive disorder | obsessive-compulsive disorder due to sedative dependence > F13.288
obsessive-compulsive disorder due to hypnotic dependence | obsessive-compulsive disorder due to anxiolytic dependence > F13.288
moderate sedative use disorder with intoxication delirium | severe sedative use disorder with intoxication delirium | moderate anxiolytic use disorder with intoxication delirium | severe anxiolytic use disorder with intoxication delirium > F13.221
moderate sedative use disorder with intoxication | severe sedative use disorder with intoxication | moderate anxiolytic use disorder with intoxication | severe anxiolytic use disorder with intoxication > F13.229
moderate sedative use disorder with withdrawal delirium | severe sedative use disorder with withdrawal delirium | moderate anxiolytic use disorder with withdrawal delirium | severe anxiolytic use disorder with withdrawal delirium > F13.231
moderate sedative use disorder with withdrawal with perceptual disturbance | severe sedative use disorder with withdrawal with perceptual disturbance | moderate anxiolytic use disorder with withdrawal with perceptual disturbance > F13.232
severe anxiolytic use disorder with withdrawal with perceptual disturbance > F13.232
moderate sedative use disorder with withdrawal | severe sedative use disorder with withdrawal | moderate anxiolytic use disorder with withdrawal | severe anxiolytic use disorder with withdrawal > F13.239
mood disorder due to sedative | depressive disorder due to sedative | bipolar disorder due to sedative | mood disorder due to hypnotic | depressive disorder due to hypnotic | bipolar disorder due to hypnotic | mood disorder due to anxiolytic > F13.94
depressive disorder due to anxiolytic | bipolar disorder due to anxiolytic > F13.94
psychotic disorder due to sedative | psychotic disorder due to hypnotic | psychotic disorder due to anxiolytic > F13.959
anxiety disorder due to sedative | anxiety disorder due to hypnotic | anxiety disorder due to anxiolytic > F13.980
sexual dysfunction due to sedative | sexual dysfunction due to hypnotic | sexual dysfunction due to anxiolytic > F13.981
sleep disorder due to sedative | insomnia due to sedative | sleep disorder due to hypnotic | insomnia due to hypnotic | sleep disorder due to anxiolytic | insomnia due to anxiolytic > F13.982
amnestic disorder due to sedative | amnestic disorder due to hypnotic | amnestic disorder due to anxiolytic > F13.96
persisting cognitive disorder due to sedative | persisting cognitive disorder due to hypnotic | persisting cognitive disorder due to anxiolytic > F13.97
obsessive-compulsive disorder due to sedative | obsessive-compulsive disorder due to hypnotic | obsessive-compulsive disorder due to anxiolytic > F13.988
# cocaine
mild cocaine use disorder in remission > F14.11
mild cocaine use disorder with cocaine-induced mood disorder | mild cocaine use disorder with cocaine-induced depressive disorder | mild cocaine use disorder with cocaine-induced bipolar disorder | mood disorder due to cocaine abuse > F14.14
mild cocaine use disorder with cocaine-induced psychotic disorder | psychotic disorder due to cocaine abuse > F14.159
mild cocaine use disorder with cocaine-induced anxiety disorder | anxiety disorder due to cocaine abuse > F14.180
mild cocaine use disorder with cocaine-induced sexual dysfunction | sexual dysfunction due to cocaine abuse > F14.181
mild cocaine use disorder with cocaine-induced sleep disorder | mild cocaine use disorder with cocaine-induced insomnia | mild cocaine use disorder with cocaine-induced hypersomnia | mild cocaine use disorder with cocaine-induced parasomnia | sleep disorder due to cocaine abuse > F14.182
insomnia due to cocaine abuse > F14.182
mild cocaine use disorder with cocaine-induced obsessive-compulsive disorder | mild cocaine use disorder with cocaine-induced mild neurocognitive disorder | obsessive-compulsive disorder due to cocaine abuse > F14.188
mild cocaine use disorder with intoxication delirium > F14.121
mild cocaine use disorder with intoxication with perceptual disturbance > F14.122
mild cocaine use disorder with intoxication > F14.129
mild cocaine use disorder with withdrawal > F14.13
moderate cocaine use disorder in remission | severe cocaine use disorder in remission > F14.21
moderate cocaine use disorder with cocaine-induced mood disorder | moderate cocaine use disorder with cocaine-induced depressive disorder | moderate cocaine use disorder with cocaine-induced bipolar disorder | severe cocaine use disorder with cocaine-induced mood disorder > F14.24
severe cocaine use disorder with cocaine-induced depressive disorder | severe cocaine use disorder with cocaine-induced bipolar disorder | mood disorder due to cocaine dependence > F14.24
moderate cocaine use disorder with cocaine-induced psychotic disorder | severe cocaine use disorder with cocaine-induced psychotic disorder | psychotic disorder due to cocaine dependence > F14.259
moderate cocaine use disorder with cocaine-induced anxiety disorder | severe cocaine use disorder with cocaine-induced anxiety disorder > F14.280
moderate cocaine use disorder with cocaine-induced sexual dysfunction | severe cocaine use disorder with cocaine-induced sexual dysfunction | sexual dysfunction due to cocaine dependence > F14.281
moderate cocaine use disorder with cocaine-induced sleep disorder | moderate cocaine use disorder with cocaine-induced insomnia | moderate cocaine use disorder with cocaine-induced hypersomnia | moderate cocaine use disorder with cocaine-induced parasomnia > F14.282
severe cocaine use disorder with cocaine-induced sleep disorder | severe cocaine use disorder with cocaine-induced insomnia | severe cocaine use disorder with cocaine-induced hypersomnia | severe cocaine use disorder with cocaine-induced parasomnia > F14.282
sleep disorder due to cocaine dependence | insomnia due to cocaine dependence > F14.282
moderate cocaine use disorder with cocaine-induced obsessive-compulsive disorder | moderate cocaine use disorder with cocaine-induced mild neurocognitive disorder | severe cocaine use disorder with cocaine-induced obsessive-compulsive disorder > F14.288
severe cocaine use disorder with cocaine-induced mild neurocognitive disorder | obsessive-compulsive disorder due to cocaine dependence > F14.288
moderate cocaine use disorder with intoxication delirium | severe cocaine use disorder with intoxication delirium > F14.221
moderate cocaine use disorder with intoxication with perceptual disturbance | severe cocaine use disorder with intoxication with perceptual disturbance > F14.222
moderate cocaine use disorder with intoxication | severe cocaine use disorder with intoxication > F14.229
moderate cocaine use disorder with withdrawal | severe cocaine use disorder with withdrawal > F14.23
mood disorder due to cocaine | depressive disorder due to cocaine | bipolar disorder due to cocaine > F14.94
psychotic disorder due to cocaine > F14.959
anxiety disorder due to cocaine > F14.980
sexual dysfunction due to cocaine > F14.981
sleep disorder due to cocaine | insomnia due to cocaine > F14.982
obsessive-compulsive disorder due to cocaine > F14.988
# amphetamine
mild amphetamine use disorder in remission | mild stimulant use disorder in remission | mild caffeine use disorder in remission > F15.11
mild amphetamine use disorder with amphetamine-induced mood disorder | mild amphetamine use disorder with amphetamine-induced depressive disorder | mild amphetamine use disorder with amphetamine-induced bipolar disorder > F15.14
mild stimulant use disorder with stimulant-induced mood disorder | mild stimulant use disorder with stimulant-induced depressive disorder | mild stimulant use disorder with stimulant-induced bipolar disorder | mood disorder due to amphetamine abuse > F15.14
mood disorder due to stimulant abuse > F15.14
mild amphetamine use disorder with amphetamine-induced psychotic disorder | mild stimulant use disorder with stimulant-induced psychotic disorder | psychotic disorder due to amphetamine abuse | psychotic disorder due to stimulant abuse > F15.159
mild amphetamine use disorder with amphetamine-induced anxiety disorder | mild stimulant use disorder with stimulant-induced anxiety disorder | mild caffeine use disorder with caffeine-induced anxiety disorder | anxiety disorder due to amphetamine abuse > F15.180
anxiety disorder due to stimulant abuse | anxiety disorder due to caffeine abuse > F15.180
mild amphetamine use disorder with amphetamine-induced sexual dysfunction | mild stimulant use disorder with stimulant-induced sexual dysfunction | sexual dysfunction due to amphetamine abuse | sexual dysfunction due to stimulant abuse > F15.181
mild amphetamine use disorder with amphetamine-induced sleep disorder | mild amphetamine use disorder with amphetamine-induced insomnia | mild amphetamine use disorder with amphetamine-induced hypersomnia | mild amphetamine use disorder with amphetamine-induced parasomnia > F15.182
mild stimulant use disorder with stimulant-induced sleep disorder | mild stimulant use disorder with stimulant-induced insomnia | mild stimulant use disorder with stimulant-induced hypersomnia | mild stimulant use disorder with stimulant-induced parasomnia > F15.182
mild caffeine use disorder with caffeine-induced sleep disorder | mild caffeine use disorder with caffeine-induced insomnia | mild caffeine use disorder with caffeine-induced hypersomnia | mild caffeine use disorder with caffeine-induced parasomnia > F15.182
sleep disorder due to amphetamine abuse | insomnia due to amphetamine abuse | sleep disorder due to stimulant abuse | insomnia due to stimulant abuse | sleep disorder due to caffeine abuse | insomnia due to caffeine abuse > F15.182
mild amphetamine use disorder with amphetamine-induced obsessive-compulsive disorder | mild amphetamine use disorder with amphetamine-induced mild neurocognitive disorder | mild stimulant use disorder with stimulant-induced obsessive-compulsive disorder > F15.188
mild stimulant use disorder with stimulant-induced mild neurocognitive disorder | obsessive-compulsive disorder due to amphetamine abuse | obsessive-compulsive disorder due to stimulant abuse > F15.188
mild amphetamine use disorder with intoxication delirium | mild stimulant use disorder with intoxication delirium > F15.121
mild amphetamine use disorder with intoxication with perceptual disturbance | mild stimulant use disorder with intoxication with perceptual disturbance > F15.122
mild amphetamine use disorder with intoxication | mild stimulant use disorder with intoxication | mild caffeine use disorder with intoxication > F15.129
mild amphetamine use disorder with withdrawal | mild stimulant use disorder with withdrawal > F15.13
moderate amphetamine use disorder in remission | severe amphetamine use disorder in remission | moderate stimulant use disorder in remission | severe stimulant use disorder in remission | moderate caffeine use disorder in remission | severe caffeine use disorder in remission > F15.21
moderate amphetamine use disorder with amphetamine-induced mood disorder | moderate amphetamine use disorder with amphetamine-induced depressive disorder | moderate amphetamine use disorder with amphetamine-induced bipolar disorder > F15.24
severe amphetamine use disorder with amphetamine-induced mood disorder | severe amphetamine use disorder with amphetamine-induced depressive disorder | severe amphetamine use disorder with amphetamine-induced bipolar disorder > F15.24
moderate stimulant use disorder with stimulant-induced mood disorder | moderate stimulant use disorder with stimulant-induced depressive disorder | moderate stimulant use disorder with stimulant-induced bipolar disorder > F15.24
severe stimulant use disorder with stimulant-induced mood disorder | severe stimulant use disorder with stimulant-induced depressive disorder | severe stimulant use disorder with stimulant-induced bipolar disorder | mood disorder due to amphetamine dependence > F15.24
mood disorder due to stimulant dependence > F15.24
moderate amphetamine use disorder with amphetamine-induced psychotic disorder | severe amphetamine use disorder with amphetamine-induced psychotic disorder | moderate stimulant use disorder with stimulant-induced psychotic disorder > F15.259
severe stimulant use disorder with stimulant-induced psychotic disorder | psychotic disorder due to amphetamine dependence | psychotic disorder due to stimulant dependence > F15.259
moderate amphetamine use disorder with amphetamine-induced anxiety disorder | severe amphetamine use disorder with amphetamine-induced anxiety disorder | moderate stimulant use disorder with stimulant-induced anxiety disorder > F15.280
severe stimulant use disorder with stimulant-induced anxiety disorder | moderate caffeine use disorder with caffeine-induced anxiety disorder | severe caffeine use disorder with caffeine-induced anxiety disorder | anxiety disorder due to amphetamine dependence > F15.280
anxiety disorder due to stimulant dependence | anxiety disorder due to caffeine dependence > F15.280
moderate amphetamine use disorder with amphetamine-induced sexual dysfunction | severe amphetamine use disorder with amphetamine-induced sexual dysfunction | moderate stimulant use disorder with stimulant-induced sexual dysfunction > F15.281
severe stimulant use disorder with stimulant-induced sexual dysfunction | sexual dysfunction due to amphetamine dependence | sexual dysfunction due to stimulant dependence > F15.281
moderate amphetamine use disorder with amphetamine-induced sleep disorder | moderate amphetamine use disorder with amphetamine-induced insomnia | moderate amphetamine use disorder with amphetamine-induced hypersomnia > F15.282
moderate amphetamine use disorder with amphetamine-induced parasomnia | severe amphetamine use disorder with amphetamine-induced sleep disorder | severe amphetamine use disorder with amphetamine-induced insomnia > F15.282
severe amphetamine use disorder with amphetamine-induced hypersomnia | severe amphetamine use disorder with amphetamine-induced parasomnia | moderate stimulant use disorder with stimulant-induced sleep disorder | moderate stimulant use disorder with stimulant-induced insomnia > F15.282
moderate stimulant use disorder with stimulant-induced hypersomnia | moderate stimulant use disorder with stimulant-induced parasomnia | severe stimulant use disorder with stimulant-induced sleep disorder | severe stimulant use disorder with stimulant-induced insomnia > F15.282
severe stimulant use disorder with stimulant-induced hypersomnia | severe stimulant use disorder with stimulant-induced parasomnia | moderate caffeine use disorder with caffeine-induced sleep disorder | moderate caffeine use disorder with caffeine-induced insomnia > F15.282
moderate caffeine use disorder with caffeine-induced hypersomnia | moderate caffeine use disorder with caffeine-induced parasomnia | severe caffeine use disorder with caffeine-induced sleep disorder | severe caffeine use disorder with caffeine-induced insomnia > F15.282
severe caffeine use disorder with caffeine-induced hypersomnia | severe caffeine use disorder with caffeine-induced parasomnia | sleep disorder due to amphetamine dependence | insomnia due to amphetamine dependence | sleep disorder due to stimulant dependence > F15.282
insomnia due to stimulant dependence | sleep disorder due to caffeine dependence | insomnia due to caffeine dependence > F15.282
moderate amphetamine use disorder with amphetamine-induced obsessive-compulsive disorder | moderate amphetamine use disorder with amphetamine-induced mild neurocognitive disorder | severe amphetamine use disorder with amphetamine-induced obsessive-compulsive disorder > F15.288
severe amphetamine use disorder with amphetamine-induced mild neurocognitive disorder | moderate stimulant use disorder with stimulant-induced obsessive-compulsive disorder | moderate stimulant use disorder with stimulant-induced mild neurocognitive disorder > F15.288
severe stimulant use disorder with stimulant-induced obsessive-compulsive disorder | severe stimulant use disorder with stimulant-induced mild neurocognitive disorder | obsessive-compulsive disorder due to amphetamine dependence > F15.288
obsessive-compulsive disorder due to stimulant dependence > F15.288
moderate amphetamine use disorder with intoxication delirium | severe amphetamine use disorder with intoxication delirium | moderate stimulant use disorder with intoxication delirium | severe stimulant use disorder with intoxication delirium > F15.221
moderate amphetamine use disorder with intoxication with perceptual disturbance | severe amphetamine use disorder with intoxication with perceptual disturbance | moderate stimulant use disorder with intoxication with perceptual disturbance > F15.222
severe stimulant use disorder with intoxication with perceptual disturbance > F15.222
moderate amphetamine use disorder with intoxication | severe amphetamine use disorder with intoxication | moderate stimulant use disorder with intoxication | severe stimulant use disorder with intoxication | moderate caffeine use disorder with intoxication > F15.229
severe caffeine use disorder with intoxication > F15.229
moderate amphetamine use disorder with withdrawal | severe amphetamine use disorder with withdrawal | moderate stimulant use disorder with withdrawal | severe stimulant use disorder with withdrawal > F15.23
mood disorder due to amphetamine | depressive disorder due to amphetamine | bipolar disorder due to amphetamine | mood disorder due to stimulant | depressive disorder due to stimulant | bipolar disorder due to stimulant > F15.94
psychotic disorder due to amphetamine | psychotic disorder due to stimulant > F15.959
anxiety disorder due to amphetamine | anxiety disorder due to stimulant | anxiety disorder due to caffeine > F15.980
sexual dysfunction due to amphetamine | sexual dysfunction due to stimulant > F15.981
sleep disorder due to amphetamine | insomnia due to amphetamine | sleep disorder due to stimulant | insomnia due to stimulant | sleep disorder due to caffeine | insomnia due to caffeine > F15.982
obsessive-compulsive disorder due to amphetamine | obsessive-compulsive disorder due to stimulant > F15.988
# hallucinogen
mild hallucinogen use disorder in remission | mild phencyclidine use disorder in remission > F16.11
mild hallucinogen use disorder with hallucinogen-induced mood disorder | mild hallucinogen use disorder with hallucinogen-induced depressive disorder | mild hallucinogen use disorder with hallucinogen-induced bipolar disorder > F16.14
mild phencyclidine use disorder with phencyclidine-induced mood disorder | mild phencyclidine use disorder with phencyclidine-induced depressive disorder | mild phencyclidine use disorder with phencyclidine-induced bipolar disorder | mood disorder due to hallucinogen abuse > F16.14
mood disorder due to phencyclidine abuse > F16.14
mild hallucinogen use disorder with hallucinogen-induced psychotic disorder | mild phencyclidine use disorder with phencyclidine-induced psychotic disorder | psychotic disorder due to hallucinogen abuse | psychotic disorder due to phencyclidine abuse > F16.159
mild hallucinogen use disorder with hallucinogen-induced anxiety disorder | mild phencyclidine use disorder with phencyclidine-induced anxiety disorder | anxiety disorder due to hallucinogen abuse | anxiety disorder due to phencyclidine abuse > F16.180
mild hallucinogen use disorder with hallucinogen-induced obsessive-compulsive disorder | mild hallucinogen use disorder with hallucinogen-induced mild neurocognitive disorder | obsessive-compulsive disorder due to hallucinogen abuse > F16.188
mild hallucinogen use disorder with intoxication delirium | mild phencyclidine use disorder with intoxication delirium > F16.121
mild hallucinogen use disorder with intoxication with perceptual disturbance > F16.122
mild hallucinogen use disorder with intoxication > F16.129
moderate hallucinogen use disorder in remission | severe hallucinogen use disorder in remission | moderate phencyclidine use disorder in remission | severe phencyclidine use disorder in remission > F16.21
moderate hallucinogen use disorder with hallucinogen-induced mood disorder | moderate hallucinogen use disorder with hallucinogen-induced depressive disorder | moderate hallucinogen use disorder with hallucinogen-induced bipolar disorder > F16.24
severe hallucinogen use disorder with hallucinogen-induced mood disorder | severe hallucinogen use disorder with hallucinogen-induced depressive disorder | severe hallucinogen use disorder with hallucinogen-induced bipolar disorder > F16.24
moderate phencyclidine use disorder with phencyclidine-induced mood disorder | moderate phencyclidine use disorder with phencyclidine-induced depressive disorder | moderate phencyclidine use disorder with phencyclidine-induced bipolar disorder > F16.24
severe phencyclidine use disorder with phencyclidine-induced mood disorder | severe phencyclidine use disorder with phencyclidine-induced depressive disorder | severe phencyclidine use disorder with phencyclidine-induced bipolar disorder > F16.24
mood disorder due to hallucinogen dependence | mood disorder due to phencyclidine dependence > F16.24
moderate hallucinogen use disorder with hallucinogen-induced psychotic disorder | severe hallucinogen use disorder with hallucinogen-induced psychotic disorder | moderate phencyclidine use disorder with phencyclidine-induced psychotic disorder > F16.259
severe phencyclidine use disorder with phencyclidine-induced psychotic disorder | psychotic disorder due to hallucinogen dependence | psychotic disorder due to phencyclidine dependence > F16.259
moderate hallucinogen use disorder with hallucinogen-induced anxiety disorder | severe hallucinogen use disorder with hallucinogen-induced anxiety disorder | moderate phencyclidine use disorder with phencyclidine-induced anxiety disorder > F16.280
severe phencyclidine use disorder with phencyclidine-induced anxiety disorder | anxiety disorder due to hallucinogen dependence | anxiety disorder due to phencyclidine dependence > F16.280
moderate hallucinogen use disorder with hallucinogen-induced obsessive-compulsive disorder | moderate hallucinogen use disorder with hallucinogen-induced mild neurocognitive disorder | severe hallucinogen use disorder with hallucinogen-induced obsessive-compulsive disorder > F16.288
severe hallucinogen use disorder with hallucinogen-induced mild neurocognitive disorder | obsessive-compulsive disorder due to hallucinogen dependence > F16.288
moderate hallucinogen use disorder with intoxication delirium | severe hallucinogen use disorder with intoxication delirium | moderate phencyclidine use disorder with intoxication delirium | severe phencyclidine use disorder with intoxication delirium > F16.221
moderate hallucinogen use disorder with intoxication | severe hallucinogen use disorder with intoxication > F16.229
mood disorder due to hallucinogen | depressive disorder due to hallucinogen | bipolar disorder due to hallucinogen | mood disorder due to phencyclidine | depressive disorder due to phencyclidine | bipolar disorder due to phencyclidine > F16.94
psychotic disorder due to hallucinogen | psychotic disorder due to phencyclidine > F16.959
anxiety disorder due to hallucinogen | anxiety disorder due to phencyclidine > F16.980
obsessive-compulsive disorder due to hallucinogen > F16.988
# inhalant
mild inhalant use disorder in remission | mild volatile solvent use disorder in remission > F18.11
mild inhalant use disorder with inhalant-induced mood disorder | mild inhalant use disorder with inhalant-induced depressive disorder | mild inhalant use disorder with inhalant-induced bipolar disorder | mood disorder due to inhalant abuse > F18.14
mood disorder due to volatile solvent abuse > F18.14
mild inhalant use disorder with inhalant-induced psychotic disorder | psychotic disorder due to inhalant abuse | psychotic disorder due to volatile solvent abuse > F18.159
mild inhalant use disorder with inhalant-induced anxiety disorder | anxiety disorder due to inhalant abuse | anxiety disorder due to volatile solvent abuse > F18.180
mild inhalant use disorder with inhalant-induced major neurocognitive disorder | mild inhalant use disorder with inhalant-induced persisting cognitive disorder | persisting cognitive disorder due to inhalant abuse | persisting cognitive disorder due to volatile solvent abuse > F18.17
mild inhalant use disorder with inhalant-induced obsessive-compulsive disorder | mild inhalant use disorder with inhalant-induced mild neurocognitive disorder | obsessive-compulsive disorder due to inhalant abuse | obsessive-compulsive disorder due to volatile solvent abuse > F18.188
mild inhalant use disorder with intoxication delirium > F18.121
mild inhalant use disorder with intoxication > F18.129
moderate inhalant use disorder in remission | severe inhalant use disorder in remission | moderate volatile solvent use disorder in remission | severe volatile solvent use disorder in remission > F18.21
moderate inhalant use disorder with inhalant-induced mood disorder | moderate inhalant use disorder with inhalant-induced depressive disorder | moderate inhalant use disorder with inhalant-induced bipolar disorder | severe inhalant use disorder with inhalant-induced mood disorder > F18.24
severe inhalant use disorder with inhalant-induced depressive disorder | severe inhalant use disorder with inhalant-induced bipolar disorder | mood disorder due to inhalant dependence | mood disorder due to volatile solvent dependence > F18.24
moderate inhalant use disorder with inhalant-induced psychotic disorder | severe inhalant use disorder with inhalant-induced psychotic disorder | psychotic disorder due to inhalant dependence | psychotic disorder due to volatile solvent dependence > F18.259
moderate inhalant use disorder with inhalant-induced anxiety disorder | severe inhalant use disorder with inhalant-induced anxiety disorder | anxiety disorder due to inhalant dependence | anxiety disorder due to volatile solvent dependence > F18.280
moderate inhalant use disorder with inhalant-induced major neurocognitive disorder | moderate inhalant use disorder with inhalant-induced persisting cognitive disorder | severe inhalant use disorder with inhalant-induced major neurocognitive disorder > F18.27
severe inhalant use disorder with inhalant-induced persisting cognitive disorder | persisting cognitive disorder due to inhalant dependence | persisting cognitive disorder due to volatile solvent dependence > F18.27
moderate inhalant use disorder with inhalant-induced obsessive-compulsive disorder | moderate inhalant use disorder with inhalant-induced mild neurocognitive disorder | severe inhalant use disorder with inhalant-induced obsessive-compulsive disorder > F18.288
severe inhalant use disorder with inhalant-induced mild neurocognitive disorder | obsessive-compulsive disorder due to inhalant dependence | obsessive-compulsive disorder due to volatile solvent dependence > F18.288
moderate inhalant use disorder with intoxication delirium | severe inhalant use disorder with intoxication delirium > F18.221
moderate inhalant use disorder with intoxication | severe inhalant use disorder with intoxication > F18.229
mood disorder due to inhalant | depressive disorder due to inhalant | bipolar disorder due to inhalant | mood disorder due to volatile solvent | depressive disorder due to volatile solvent | bipolar disorder due to volatile solvent > F18.94
psychotic disorder due to inhalant | psychotic disorder due to volatile solvent > F18.959
anxiety disorder due to inhalant | anxiety disorder due to volatile solvent > F18.980
persisting cognitive disorder due to inhalant | persisting cognitive disorder due to volatile solvent > F18.97
obsessive-compulsive disorder due to inhalant | obsessive-compulsive disorder due to volatile solvent > F18.988
# substance
mild substance use disorder in remission | mild psychoactive substance use disorder in remission > F19.11
mild substance use disorder with substance-induced mood disorder | mild substance use disorder with substance-induced depressive disorder | mild substance use disorder with substance-induced bipolar disorder | mood disorder due to substance abuse > F19.14
mood disorder due to psychoactive substance abuse > F19.14
mild substance use disorder with substance-induced psychotic disorder | psychotic disorder due to substance abuse | psychotic disorder due to psychoactive substance abuse > F19.159
mild substance use disorder with substance-induced anxiety disorder | anxiety disorder due to substance abuse | anxiety disorder due to psychoactive substance abuse > F19.180
mild substance use disorder with substance-induced sexual dysfunction | sexual dysfunction due to substance abuse | sexual dysfunction due to psychoactive substance abuse > F19.181
mild substance use disorder with substance-induced sleep disorder | mild substance use disorder with substance-induced insomnia | mild substance use disorder with substance-induced hypersomnia | mild substance use disorder with substance-induced parasomnia > F19.182
sleep disorder due to substance abuse | insomnia due to substance abuse | sleep disorder due to psychoactive substance abuse | insomnia due to psychoactive substance abuse > F19.182
mild substance use disorder with substance-induced amnestic disorder | amnestic disorder due to substance abuse | amnestic disorder due to psychoactive substance abuse > F19.16
mild substance use disorder with substance-induced major neurocognitive disorder | mild substance use disorder with substance-induced persisting cognitive disorder | persisting cognitive disorder due to substance abuse > F19.17
persisting cognitive disorder due to psychoactive substance abuse > F19.17
mild substance use disorder with substance-induced obsessive-compulsive disorder | mild substance use disorder with substance-induced mild neurocognitive disorder | obsessive-compulsive disorder due to substance abuse > F19.188
obsessive-compulsive disorder due to psychoactive substance abuse > F19.188
mild substance use disorder with intoxication delirium > F19.121
mild substance use disorder with intoxication with perceptual disturbance > F19.122
mild substance use disorder with intoxication > F19.129
mild substance use disorder with withdrawal delirium > F19.131
mild substance use disorder with withdrawal with perceptual disturbance > F19.132
mild substance use disorder with withdrawal > F19.139
moderate substance use disorder in remission | severe substance use disorder in remission | moderate psychoactive substance use disorder in remission | severe psychoactive substance use disorder in remission > F19.21
moderate substance use disorder with substance-induced mood disorder | moderate substance use disorder with substance-induced depressive disorder | moderate substance use disorder with substance-induced bipolar disorder > F19.24
severe substance use disorder with substance-induced mood disorder | severe substance use disorder with substance-induced depressive disorder | severe substance use disorder with substance-induced bipolar disorder | mood disorder due to substance dependence > F19.24
mood disorder due to psychoactive substance dependence > F19.24
moderate substance use disorder with substance-induced psychotic disorder | severe substance use disorder with substance-induced psychotic disorder | psychotic disorder due to substance dependence | psychotic disorder due to psychoactive substance dependence > F19.259
moderate substance use disorder with substance-induced anxiety disorder | severe substance use disorder with substance-induced anxiety disorder | anxiety disorder due to substance dependence | anxiety disorder due to psychoactive substance dependence > F19.280
moderate substance use disorder with substance-induced sexual dysfunction | severe substance use disorder with substance-induced sexual dysfunction | sexual dysfunction due to substance dependence | sexual dysfunction due to psychoactive substance dependence > F19.281
moderate substance use disorder with substance-induced sleep disorder | moderate substance use disorder with substance-induced insomnia | moderate substance use disorder with substance-induced hypersomnia | moderate substance use disorder with substance-induced parasomnia > F19.282
severe substance use disorder with substance-induced sleep disorder | severe substance use disorder with substance-induced insomnia | severe substance use disorder with substance-induced hypersomnia | severe substance use disorder with substance-induced parasomnia > F19.282
sleep disorder due to substance dependence | insomnia due to substance dependence | sleep disorder due to psychoactive substance dependence | insomnia due to psychoactive substance dependence > F19.282
moderate substance use disorder with substance-induced amnestic disorder | severe substance use disorder with substance-induced amnestic disorder | amnestic disorder due to substance dependence | amnestic disorder due to psychoactive substance dependence > F19.26
moderate substance use disorder with substance-induced major neurocognitive disorder | moderate substance use disorder with substance-induced persisting cognitive disorder | severe substance use disorder with substance-induced major neurocognitive disorder > F19.27
severe substance use disorder with substance-induced persisting cognitive disorder | persisting cognitive disorder due to substance dependence | persisting cognitive disorder due to psychoactive substance dependence > F19.27
moderate substance use disorder with substance-induced obsessive-compulsive disorder | moderate substance use disorder with substance-induced mild neurocognitive disorder | severe substance use disorder with substance-induced obsessive-compulsive disorder > F19.288
severe substance use disorder with substance-induced mild neurocognitive disorder | obsessive-compulsive disorder due to substance dependence | obsessive-compulsive disorder due to psychoactive substance dependence > F19.288
moderate substance use disorder with intoxication delirium | severe substance use disorder with intoxication delirium > F19.221
moderate substance use disorder with intoxication with perceptual disturbance | severe substance use disorder with intoxication with perceptual disturbance > F19.222
moderate substance use disorder with intoxication | severe substance use disorder with intoxication > F19.229
moderate substance use disorder with withdrawal delirium | severe substance use disorder with withdrawal delirium > F19.231
moderate substance use disorder with withdrawal with perceptual disturbance | severe substance use disorder with withdrawal with perceptual disturbance > F19.232
moderate substance use disorder with withdrawal | severe substance use disorder with withdrawal > F19.239
mood disorder due to drug | depressive disorder due to drug | bipolar disorder due to drug | mood disorder due to psychoactive substance | depressive disorder due to psychoactive substance | bipolar disorder due to psychoactive substance > F19.94
psychotic disorder due to drug | psychotic disorder due to psychoactive substance > F19.959
anxiety disorder due to drug | anxiety disorder due to psychoactive substance > F19.980
sexual dysfunction due to drug | sexual dysfunction due to psychoactive substance > F19.981
sleep disorder due to drug | insomnia due to drug | sleep disorder due to psychoactive substance | insomnia due to psychoactive substance > F19.982
amnestic disorder due to drug | amnestic disorder due to psychoactive substance > F19.96
persisting cognitive disorder due to drug | persisting cognitive disorder due to psychoactive substance > F19.97
obsessive-compulsive disorder due to drug | obsessive-compulsive disorder due to psychoactive substance > F19.988

# === third round
@type condition
# --- third round: dementia and organic disorders by severity and feature
vascular dementia with aberrant motor behavior | vascular dementia with restlessness | vascular dementia with pacing | vascular dementia with exit-seeking > F01.511
mild vascular dementia with aberrant motor behavior | mild vascular dementia with restlessness | mild vascular dementia with combative behavior > F01.A11
moderate vascular dementia with aberrant motor behavior | moderate vascular dementia with restlessness | moderate vascular dementia with combative behavior > F01.B11
severe vascular dementia with aberrant motor behavior | severe vascular dementia with restlessness | severe vascular dementia with combative behavior > F01.C11
mild vascular dementia with sleep disturbance | mild vascular dementia with social disinhibition | mild vascular dementia with sexual disinhibition > F01.A18
moderate vascular dementia with sleep disturbance | moderate vascular dementia with social disinhibition | moderate vascular dementia with sexual disinhibition > F01.B18
severe vascular dementia with sleep disturbance | severe vascular dementia with social disinhibition | severe vascular dementia with sexual disinhibition > F01.C18
dementia with exit-seeking > F03.911
mild dementia with restlessness > F03.A11
moderate dementia with restlessness > F03.B11
severe dementia with restlessness > F03.C11
mild dementia with sleep disturbance | mild dementia with social disinhibition > F03.A18
moderate dementia with sleep disturbance | moderate dementia with social disinhibition > F03.B18
severe dementia with sleep disturbance | severe dementia with social disinhibition > F03.C18
psychotic organic state senile | senile organic psychotic state | presenile organic psychotic state | organic dementia state > F03.90
organic bipolar disorder | mood disturbance due to medical condition > F06.30
mood disorder due to known condition with depressive features | depressive features due to medical condition > F06.31
cognitive disorder due to general medical condition | neurocognitive disorder due to general medical condition | brain syndrome organic | organic brain disease mental > F09
behavioral disease organic | organic behavioral disorder > F07.9
psychosis associated with physical disease | psychosis due to or associated with physical condition > F06.8
psychosis of puerperium | organic psychosis due to puerperium | puerperal organic psychosis > F53.1
posttraumatic organic psychosis acute | acute post-traumatic organic psychosis | subacute post-traumatic organic psychosis > F05
organic psychosis with alcoholic liver disease | alcoholic organic psychosis in liver disease > F10.259
psychogenic confusion reactive | reactive confusion > F44.89
stress stupor reaction | stupor as reaction to exceptional stress | panic reaction to exceptional stress | panic reaction to stress | fugue reaction to stress | stupor reaction to stress > F43.0

# --- third round: substances
pentobarbital dependence | nitrous oxide addiction to sedatives > F13.20
nitrous oxide dependence | nitrous oxide addiction > F19.20
whippets abuse | nitrous oxide abuse > F19.10
antidepressant abuse | abuse of antidepressants | anabolic abuse psychoactive > F19.10
anxiolytic drug abuse | sedative drug abuse | hypnotic drug abuse | tranquilizer drug abuse > F13.10
abuse of antacids | non-psychoactive substance abuse antacids > F55.0
abuse of vitamins | vitamin abuse | non-psychoactive substance abuse vitamins > F55.4
abuse of laxatives | non-psychoactive substance abuse laxatives > F55.2
abuse of steroids | abuse of hormones | steroid hormone abuse | non-psychoactive substance abuse steroids > F55.3
abuse of herbal remedies | non-psychoactive substance abuse herbal remedies | non-psychoactive substance abuse folk remedies > F55.1
salicylate abuse | salicylism abuse | abuse of salicylates | analgesic abuse nonopioid | abuse of diuretics > F55.8
caffeine addiction | mental disorder due to caffeine dependence > F15.20
alcoholism with acute drunkenness | acute drunkenness in alcoholism | alcoholic intoxication in alcoholism > F10.229
methyl alcohol addiction | dependence on wood alcohol > F10.20
methyl alcohol dependence in remission | methyl alcohol dependence with remission | habitual excessive drinking in remission | excessive drinking habitual with remission > F10.21
Korsakoff's alcoholism | Korsakoff alcoholic dementia | alcoholic psychosis with persisting amnesia with dependence | alcoholic Meynert amentia with dependence | Meynert's amentia alcoholic with dependence > F10.26
alcohol Korsakoff's | alcoholic Korsakoff's | alcoholic amnesic disorder with dependence > F10.26
Korsakow psychosis | Korsakow syndrome | Korsakow disease | Korsakow's disease psychosis or syndrome > F10.96
alcoholic paranoid psychosis with abuse | alcoholic psychosis paranoid type with abuse > F10.150
alcoholic psychosis paranoid type with dependence > F10.250
alcohol intoxication with delirium in abuse | alcohol intoxication delirium in abuse > F10.121
alcohol intoxication with delirium in dependence | alcoholic intoxication delirium in alcoholism > F10.221
drug-related disorder unspecified | drug related mental disorder > F19.99
harmful use of drug | harmful use of psychoactive substance | harmful drug use > F19.10
use of nonprescribed drugs | nonprescribed drug use | nonprescribed use of drugs > F19.90
delirium due to unknown substance | delirium due to other substance > F19.921
dementia due to inhalants > F18.97
opioid dependence with amnestic syndrome > F11.288
heroin withdrawal | fentanyl withdrawal | opioid abstinence syndrome > F11.23 {dependence, withdrawal, detox, clonidine, COWS, opioid}
cannabis withdrawal state | withdrawal state of cannabis | marijuana withdrawal with dependence > F12.23
psychoactive withdrawal uncomplicated | psychoactive drug withdrawal uncomplicated | psychoactive substance withdrawal uncomplicated > F19.930
psychoactive drug withdrawal with delirium | psychoactive abstinence symptoms with delirium | psychoactive abstinence syndrome with delirium > F19.931
psychoactive abstinence symptoms uncomplicated | psychoactive abstinence syndrome uncomplicated > F19.930
chewing tobacco dependence with withdrawal | chewing tobacco nicotine withdrawal > F17.223
chewing tobacco dependence in remission | chewing tobacco nicotine dependence in remission > F17.221
cigarette dependence with withdrawal | cigarette nicotine withdrawal > F17.213

# --- third round: psychoses, mood
catatonic schizophrenia reaction > F20.2
negative type schizophrenia | schizophrenia negative type | chronic undifferentiated residual schizophrenia | negative symptoms schizophrenia residual > F20.5
schizophreniform psychosis confusional type | confusional schizophreniform psychosis | acute confusional psychosis reactive > F23
schizophrenic syndrome of childhood | childhood schizophrenic syndrome > F84.5
involutional paranoid psychosis | paranoid involutional psychosis > F22
endogenous depression | endogenous depression recurrent | vital depression recurrent > F33.2
recurrent intermittent melancholia | intermittent melancholia recurrent > F33.8
affective reaction | emotional affective disorder | affective disorder unspecified > F39
hypothymic personality | hypothymia personality > F34.1
adjustment disorder anxiety and depressed mood | adjustment disorder with anxiety with depressed mood | adjustment disorder depressed mood and anxiety > F43.23
reaction of grief | uncomplicated grief reaction > F43.21
affective depressive reaction severe | depressive reaction of bipolar > F31.4

# --- third round: phobias by their Greek name and by what is feared
alektorophobia | fear of chickens | fear of birds | ornithophobia | fear of sharks | galeophobia | fear of reptiles | herpetophobia | fear of bees | apiphobia | melissophobia | entomophobia | insect phobia | fear of insects | murophobia | musophobia | fear of mice > F40.218
fear of rats | fear of frogs | ranidaphobia | fear of bulls | taurophobia | fear of fish | ichthyophobia | fear of wasps | spheksophobia | fear of ants | myrmecophobia | batrachophobia | fear of sheep | fear of worms | equinophobia | fear of bats | chiroptophobia | fear of moths > F40.218
anemophobia | fear of wind | fear of storms wind | hydrophobia phobic | aquaphobia | fear of deep water | fear of lightning storms dark | achluophobia | fear of fire | fear of ocean | fear of snow | chionophobia | cryophobia phobia > F40.228
animal specific phobia spiders | specific phobia of spiders | phobia of spiders > F40.210
specific phobia of thunderstorms | natural environment specific phobia thunderstorms | phobia of thunderstorms > F40.220
specific phobia of blood | phobia of blood > F40.230
specific phobia of injections | phobia of injections | phobia of needles > F40.231
phobia of dentists | phobia of hospitals | nosocomephobia | iatrophobia | fear of doctors | fear of medical care | phobia of medical care > F40.232
phobia of injury | traumatophobia > F40.233
specific phobia of heights | situational phobia of heights | hypsophobia > F40.241
phobia of flying | specific phobia of flying | pteromerhanophobia > F40.243
phobia of closed spaces | specific phobia of closed spaces | fear of closed spaces | cleithrophobia > F40.240
phobia of bridges | specific phobia of bridges > F40.242
ochlophobia | enochlophobia | phobia of crowds | amaxophobia | fear of driving | fear of elevators | fear of tunnels | fear of trains | siderodromophobia > F40.248
fear of men | phobia of men > F40.290
fear of women | phobia of women > F40.291
fear of number 13 | coulrophobia | fear of vomiting | fear of germs | mysophobia | fear of choking | fear of loud noises | phonophobia specific | xenophobia phobia | fear of death | thanatophobia > F40.298
fear of blushing | fear of eating in public | fear of speaking in public | public speaking fear | glossophobia | social anxiety phobia > F40.10
fear of being alone | fear of open spaces | phobia of open spaces > F40.00 {agoraphobia, phobia, open spaces}

# --- third round: anxiety, obsession, dissociation, conversion
obsession > F42.8 {obsessive, compulsion, compulsive, OCD, intrusive, obsession}
conversion disorder with sensory loss | conversion disorder with anesthesia | conversion disorder with anesthesia or sensory loss | conversion reaction sensory > F44.6
psychogenic change of voice | change of voice psychogenic | voice change psychogenic > F44.4
nonorganic dysbasia | dysbasia of nonorganic origin | dysbasia psychogenic | nonorganic gait disorder > F44.4
hysteria psychoneurosis | psychoneurosis hysteria | hysterical psychoneurosis | psychoneurotic hysteria > F44.9
neurasthenic reaction | psychoneurotic neurasthenic reaction | neurasthenic psychoneurotic reaction | exhaustion syndrome | syndrome of exhaustion nervous | operational fatigue | fatigue operational | war fatigue > F48.8
writer's neuralgia | neuralgia of writer | writer's neurosis > F48.8
mental upset | mental upset state > F48.9 {mental upset}

# --- third round: bodily complaints of the mind, by organ
psychogenic irregular heart action | irregular heart action psychogenic | psychogenic disorder of heart rhythm | psychogenic extrasystoles > F45.8
angioneurosis | vasoneurosis | neurosis of heart | neurosis of stomach | neurosis of bladder | neurosis of larynx | laryngeal neurosis | neurosis of rumination | neurosis of colon | neurosis of bowel | neurosis of throat | pharyngeal neurosis | neurosis of rectum | rectal neurosis > F45.8
neurocirculatory psychogenic disorder | psychogenic neurocirculatory disorder | psychogenic circulatory disorder > F45.8
psychogenic dilatation of colon | psychogenic dilatation of ileum | psychogenic dilatation of intestine | psychogenic megacolon | psychogenic gastrectasis > F45.8
psychogenic gastrointestinal hyperactivity | psychogenic hyperactive gastrointestinal | psychogenic gastrointestinal hypersensitivity | psychogenic hypersensitive gastrointestinal tract | psychogenic hyperperistalsis | psychogenic hyperchylia gastrica | psychogenic hypermobility of colon | psychogenic hypermobility of intestine > F45.8
psychogenic hypomotility of intestine | psychogenic hypomotility of stomach | psychogenic hypersecretion of stomach | psychogenic inertia of bowel | psychogenic atony of colon | psychogenic aerophagy | psychogenic gas | psychogenic bloating | psychogenic distension > F45.8
psychogenic relaxation of anus | psychogenic anal sphincter relaxation | psychogenic sphincter disorder > F45.8
psychogenic disorder of respiration | psychogenic respiration disorder | psychogenic disorder of breathing | psychogenic disorder of lungs > F45.8
psychogenic disorder of muscle | psychogenic disorder of joint | psychogenic disorder of stomach | psychogenic disorder of intestine | psychogenic disorder of bladder | psychogenic disorder of menstruation | psychogenic disorder of skin itching | psychogenic disorder of eye | psychogenic disorder of rectum > F45.8
psychogenic disorder of micturition | psychogenic disorder of genitals | psychogenic disorder of limb | psychogenic disorder of colon | psychogenic disorder of cardiovascular system | psychogenic disorder of digestion | psychogenic disorder of taste | psychogenic disorder of smell > F45.8
psychogenic prurigo | prurigo psychogenic | psychogenic anal itch | psychogenic flushing | psychogenic blushing > F45.8
globus pharyngeus psychogenic | globus sensation psychogenic > F45.8
psychogenic colitis membranous | psychogenic membranous colitis | psychogenic spastic colitis | psychogenic mucous colitis membranous | psychogenic gastric ulcer factor > F54
psychogenic factors associated with physical condition | psychological factors associated with diseases elsewhere | psychological or behavioral factors associated with disorders elsewhere > F54
hypochondriacal psychogenic disorder | psychogenic hypochondriacal disorder > F45.20
psychogenic disorder of appetite | appetite disorder psychogenic > F50.9
food rejection | rejection of food nonorganic > F50.9
nonorganic loss of appetite | loss of appetite of nonorganic origin > F50.89
bulimic type anorexia | anorexia nervosa bulimic type | anorexia nervosa purging type > F50.02

# --- third round: sleep, sexual function, gender
hypersomnia not due to substance | hypersomnia nonorganic primary > F51.11
adjustment disorder insomnia | insomnia adjustment disorder | insomnia of adjustment > F51.02
psychiatric insomnia | insomnia in psychiatric disorder > F51.05
sleep drunkenness | drunkenness of sleep > F51.9
erectile sexual dysfunction male psychogenic | male psychogenic erectile sexual dysfunction | psychogenic erectile dysfunction > F52.21
failure of genital response male | sexual dysfunction failure of genital response > F52.21
failure of genital response female | lack of genital response female > F52.22
orgasmic dysfunction male | male sexual dysfunction orgasmic > F52.32
erotomania sexual | sexual deviation satyriasis | sexual deviation nymphomania > F52.8
nontranssexual gender identity disorder | gender identity disorder nontranssexual | gender-role disorder of adulthood nontranssexual > F64.8
psychosexual identity disorder childhood | psychosexual identity disorder > F64.2
multiple sexual deviations | sexual deviation multiple | multiple paraphilias > F65.89

# --- third round: personality, behaviour, development
abulomania | abulia dependent personality | asthenic personality disorder | dependency reaction | personality asthenic type > F60.7
amoral personality traits | amoral traits | immaturity reaction | immature personality reaction > F60.89
aggressive personality disorder | personality disorder aggressive type | explosive personality disorder > F60.3
obsessional personality disorder | overconscientious personality | personality overconscientious | overconscientiousness > F60.5
morally defective personality | personality morally defective | dyssocial personality > F60.2
psychopathic personality unspecified > F60.9
cleptomania | kleptomanic stealing > F63.2
habit disorder | habit and impulse disorder > F63.9
factitious disorder with physical symptoms | factitious disorder predominantly physical | factitious disorder imposed on self with physical symptoms > F68.12
factitious disorder with psychological symptoms | factitious disorder predominantly psychological | factitious disorder imposed on self with psychological symptoms > F68.11
pica eating disorder of childhood | eating disorder pica childhood > F98.3
developmental speech disturbance | developmental speech defect | developmental speech problem | speech developmental defect | developmental disturbance of speech | developmental problem of speech > F80.9
specific spelling disability | spelling disability | spelling disorder without reading disorder | spelling specific disability > F81.81
spelling difficulty with reading disorder | spelling disorder with reading disorder | reading disorder with spelling difficulties > F81.89
mathematics learning disorder | learning disorder mathematics | learning disorder with impairment in mathematics | mathematics impairment learning disorder > F81.2
reading impairment learning disorder > F81.0
learning disorder with impairment in written expression | written expression impairment > F81.81
learning development delay | delay in learning development | delayed learning development > F81.9
clumsy child syndrome | developmental clumsiness > F82
behavior disturbance disorder | disturbance behavior disorder child | cruelty in children | cruelty to animals child | child cruelty to animals > F91.9
delinquency of childhood | untruthfulness of child | child untruthfulness | child lying problem | lying in childhood > F91.8
disturbance of emotions with oppositional disorder | emotional disturbance with oppositional disorder > F91.3
childhood shyness disorder | shyness of adolescence disorder | identity problem of adolescence | problem of identity | identity problem | disturbance of emotions with introversion | disturbance of emotions with relationship problems > F93.8
enuresis habit disturbance | habit disturbance enuresis | child enuresis problem | enuresis child problem > F98.0
encopresis habit disturbance | child encopresis problem > F98.1
thumb sucking child | childhood habit of nail biting > F98.8


# --- third round: what a substance does, the symptom first, "in abuse", "with dependence"; drug abuse and dependence with a kind
@type condition
mild alcohol use disorder in early remission | mild alcohol use disorder in sustained remission > F10.11
alcohol intoxication uncomplicated in abuse > F10.120
mild alcohol use disorder with alcohol intoxication delirium > F10.121
alcohol intoxication in abuse | mild alcohol use disorder with alcohol intoxication | mild alcohol use disorder with alcohol intoxication without perceptual disturbance > F10.129
alcohol withdrawal uncomplicated in abuse > F10.130
delirium due to alcohol withdrawal in abuse > F10.131
perceptual disturbance due to alcohol withdrawal in abuse > F10.132
alcohol mood disorder in abuse > F10.14
alcohol paranoid psychosis with abuse | mild alcohol use disorder with alcohol-induced psychotic disorder with delusions > F10.150
alcohol hallucinosis with abuse | mild alcohol use disorder with alcohol-induced psychotic disorder with hallucinations > F10.151
alcohol psychosis with abuse > F10.159
alcohol anxiety disorder in abuse > F10.180
alcohol sexual dysfunction in abuse > F10.181
hypersomnia due to alcohol abuse | alcohol hypersomnia in abuse | parasomnia due to alcohol abuse | alcohol parasomnia in abuse | circadian rhythm sleep disorder due to alcohol abuse | alcohol circadian rhythm sleep disorder in abuse > F10.182
alcohol insomnia in abuse | alcohol sleep disorder in abuse > F10.182
moderate or severe alcohol use disorder in remission | moderate or severe alcohol use disorder in early remission | moderate or severe alcohol use disorder in sustained remission > F10.21
alcohol intoxication uncomplicated in dependence > F10.220
delirium due to alcohol intoxication in dependence | moderate or severe alcohol use disorder with alcohol intoxication delirium > F10.221
alcohol intoxication in dependence | moderate or severe alcohol use disorder with alcohol intoxication | moderate or severe alcohol use disorder with alcohol intoxication without perceptual disturbance > F10.229
alcohol withdrawal uncomplicated in dependence | alcohol abstinence syndrome uncomplicated | alcohol abstinence symptoms uncomplicated > F10.230
delirium due to alcohol withdrawal in dependence | alcohol abstinence syndrome with delirium | alcohol abstinence symptoms with delirium > F10.231
perceptual disturbance due to alcohol withdrawal in dependence | disturbance perceptual due to alcohol withdrawal | perceptual disturbance due to alcohol withdrawal | alcohol abstinence syndrome with perceptual disturbance > F10.232
alcohol abstinence symptoms with perceptual disturbance > F10.232
alcohol abstinence symptoms > F10.239
alcohol mood disorder in dependence | moderate or severe alcohol use disorder with alcohol-induced mood disorder | moderate or severe alcohol use disorder with alcohol-induced depressive disorder > F10.24
moderate or severe alcohol use disorder with alcohol-induced bipolar disorder > F10.24
alcohol paranoid psychosis with dependence | moderate or severe alcohol use disorder with alcohol-induced psychotic disorder with delusions > F10.250
alcohol hallucinosis with dependence | moderate or severe alcohol use disorder with alcohol-induced psychotic disorder with hallucinations > F10.251
alcohol psychosis with dependence | moderate or severe alcohol use disorder with alcohol-induced psychotic disorder > F10.259
alcohol-induced amnesic disorder with dependence | alcohol amnestic syndrome in dependence | moderate or severe alcohol use disorder with alcohol-induced amnestic disorder > F10.26
alcohol-induced dementia with dependence | alcohol-induced major neurocognitive disorder with dependence | moderate or severe alcohol use disorder with alcohol-induced major neurocognitive disorder > F10.27
alcohol anxiety disorder in dependence | moderate or severe alcohol use disorder with alcohol-induced anxiety disorder > F10.280
alcohol sexual dysfunction in dependence | moderate or severe alcohol use disorder with alcohol-induced sexual dysfunction > F10.281
hypersomnia due to alcohol dependence | alcohol hypersomnia in dependence | parasomnia due to alcohol dependence | alcohol parasomnia in dependence | circadian rhythm sleep disorder due to alcohol dependence | alcohol circadian rhythm sleep disorder in dependence > F10.282
alcohol insomnia in dependence | alcohol sleep disorder in dependence | moderate or severe alcohol use disorder with alcohol-induced sleep disorder > F10.282
moderate or severe alcohol use disorder with alcohol-induced obsessive-compulsive disorder | moderate or severe alcohol use disorder with alcohol-induced mild neurocognitive disorder > F10.288
anxiety due to alcohol > F10.980
opioid drug abuse in remission | mild opioid use disorder in early remission | mild opioid use disorder in sustained remission > F11.11
opioid drug abuse with uncomplicated intoxication | opioid drug abuse with intoxication uncomplicated | opioid intoxication uncomplicated in abuse > F11.120
delirium due to opioid intoxication in abuse | opioid drug abuse with intoxication delirium | mild opioid use disorder with opioid intoxication delirium > F11.121
perceptual disturbance due to opioid intoxication in abuse | disturbance perceptual due to opioid intoxication in abuse | opioid drug abuse with intoxication with perceptual disturbance | mild opioid use disorder with opioid intoxication with perceptual disturbance > F11.122
opioid drug abuse with intoxication | mild opioid use disorder with opioid intoxication | mild opioid use disorder with opioid intoxication without perceptual disturbance > F11.129
opioid drug abuse with withdrawal > F11.13
opioid drug abuse with mood disorder | opioid mood disorder in abuse > F11.14
opioid drug abuse with psychotic disorder with delusions | drug-induced paranoia in opioid abuse | opioid paranoid psychosis with abuse | mild opioid use disorder with opioid-induced psychotic disorder with delusions > F11.150
opioid drug abuse with psychotic disorder with hallucinations | opioid drug abuse with hallucinosis | drug-induced hallucinosis in abuse opioid | hallucinosis in opioid abuse | opioid hallucinosis with abuse > F11.151
mild opioid use disorder with opioid-induced psychotic disorder with hallucinations > F11.151
opioid drug abuse with psychotic disorder | opioid psychosis with abuse > F11.159
opioid drug abuse with sexual dysfunction | opioid sexual dysfunction in abuse > F11.181
opioid drug abuse with sleep disorder | hypersomnia due to opioid abuse | opioid hypersomnia in abuse | parasomnia due to opioid abuse | opioid parasomnia in abuse | circadian rhythm sleep disorder due to opioid abuse | opioid circadian rhythm sleep disorder in abuse > F11.182
opioid insomnia in abuse | opioid sleep disorder in abuse > F11.182
opioid drug dependence in remission | moderate or severe opioid use disorder in remission | moderate or severe opioid use disorder in early remission | moderate or severe opioid use disorder in sustained remission > F11.21
opioid drug dependence with uncomplicated intoxication | opioid drug dependence with intoxication uncomplicated | opioid intoxication uncomplicated in dependence > F11.220
delirium due to opioid intoxication in dependence | delirium due to opioid intoxication with dependence | opioid drug dependence with intoxication delirium | moderate or severe opioid use disorder with opioid intoxication delirium > F11.221
perceptual disturbance due to opioid intoxication in dependence | disturbance perceptual due to opioid intoxication in dependence | perceptual disturbance due to opioid intoxication with dependence | disturbance perceptual due to opioid intoxication with dependence > F11.222
opioid drug dependence with intoxication with perceptual disturbance | moderate or severe opioid use disorder with opioid intoxication with perceptual disturbance > F11.222
opioid drug dependence with intoxication | opioid intoxication in dependence | moderate or severe opioid use disorder with opioid intoxication | moderate or severe opioid use disorder with opioid intoxication without perceptual disturbance > F11.229
opioid drug dependence with withdrawal > F11.23
opioid drug dependence with mood disorder | opioid mood disorder in dependence | moderate or severe opioid use disorder with opioid-induced mood disorder | moderate or severe opioid use disorder with opioid-induced depressive disorder > F11.24
moderate or severe opioid use disorder with opioid-induced bipolar disorder > F11.24
opioid drug dependence with psychotic disorder with delusions | drug-induced paranoia in opioid dependence | opioid paranoid psychosis with dependence | moderate or severe opioid use disorder with opioid-induced psychotic disorder with delusions > F11.250
opioid drug dependence with psychotic disorder with hallucinations | opioid drug dependence with hallucinosis | drug-induced hallucinosis in dependence opioid | hallucinosis in opioid dependence | opioid hallucinosis with dependence > F11.251
moderate or severe opioid use disorder with opioid-induced psychotic disorder with hallucinations > F11.251
opioid drug dependence with psychotic disorder | opioid psychosis with dependence | moderate or severe opioid use disorder with opioid-induced psychotic disorder > F11.259
opioid drug dependence with sexual dysfunction | opioid sexual dysfunction in dependence | moderate or severe opioid use disorder with opioid-induced sexual dysfunction > F11.281
opioid drug dependence with sleep disorder | hypersomnia due to opioid dependence | opioid hypersomnia in dependence | parasomnia due to opioid dependence | opioid parasomnia in dependence | circadian rhythm sleep disorder due to opioid dependence > F11.282
opioid circadian rhythm sleep disorder in dependence | opioid insomnia in dependence | opioid sleep disorder in dependence > F11.282
moderate or severe opioid use disorder with opioid-induced sleep disorder > F11.282
moderate or severe opioid use disorder with opioid-induced obsessive-compulsive disorder | moderate or severe opioid use disorder with opioid-induced mild neurocognitive disorder > F11.288
delirium due to opioid intoxication > F11.921
disturbance perceptual due to opioid intoxication | perceptual disturbance due to opioid intoxication > F11.922
drug-induced hallucinosis opioid > F11.951
cannabis drug abuse in remission | mild cannabis use disorder in early remission | mild cannabis use disorder in sustained remission > F12.11
cannabis drug abuse with uncomplicated intoxication | cannabis drug abuse with intoxication uncomplicated | cannabis intoxication uncomplicated in abuse > F12.120
delirium due to cannabis intoxication in abuse | cannabis drug abuse with intoxication delirium | mild cannabis use disorder with cannabis intoxication delirium > F12.121
perceptual disturbance due to cannabis intoxication in abuse | disturbance perceptual due to cannabis intoxication in abuse | cannabis drug abuse with intoxication with perceptual disturbance > F12.122
mild cannabis use disorder with cannabis intoxication with perceptual disturbance > F12.122
cannabis drug abuse with intoxication | cannabis intoxication in abuse | mild cannabis use disorder with cannabis intoxication | mild cannabis use disorder with cannabis intoxication without perceptual disturbance > F12.129
cannabis drug abuse with withdrawal > F12.13
cannabis drug abuse with psychotic disorder with delusions | drug-induced paranoia in cannabis abuse | cannabis paranoid psychosis with abuse | mild cannabis use disorder with cannabis-induced psychotic disorder with delusions > F12.150
cannabis drug abuse with psychotic disorder with hallucinations | cannabis drug abuse with hallucinosis | drug-induced hallucinosis in abuse cannabis | hallucinosis in cannabis abuse | cannabis hallucinosis with abuse > F12.151
mild cannabis use disorder with cannabis-induced psychotic disorder with hallucinations > F12.151
cannabis drug abuse with psychotic disorder | cannabis psychosis with abuse > F12.159
cannabis drug abuse with anxiety disorder | cannabis anxiety disorder in abuse > F12.180
cannabis drug dependence in remission | moderate or severe cannabis use disorder in remission | moderate or severe cannabis use disorder in early remission | moderate or severe cannabis use disorder in sustained remission > F12.21
cannabis drug dependence with uncomplicated intoxication | cannabis drug dependence with intoxication uncomplicated | cannabis intoxication uncomplicated in dependence > F12.220
delirium due to cannabis intoxication in dependence | delirium due to cannabis intoxication with dependence | cannabis drug dependence with intoxication delirium | moderate or severe cannabis use disorder with cannabis intoxication delirium > F12.221
perceptual disturbance due to cannabis intoxication in dependence | disturbance perceptual due to cannabis intoxication in dependence | perceptual disturbance due to cannabis intoxication with dependence | disturbance perceptual due to cannabis intoxication with dependence > F12.222
cannabis drug dependence with intoxication with perceptual disturbance | moderate or severe cannabis use disorder with cannabis intoxication with perceptual disturbance > F12.222
cannabis drug dependence with intoxication | cannabis intoxication in dependence | moderate or severe cannabis use disorder with cannabis intoxication | moderate or severe cannabis use disorder with cannabis intoxication without perceptual disturbance > F12.229
cannabis drug dependence with withdrawal > F12.23
cannabis drug dependence with psychotic disorder with delusions | drug-induced paranoia in cannabis dependence | cannabis paranoid psychosis with dependence | moderate or severe cannabis use disorder with cannabis-induced psychotic disorder with delusions > F12.250
cannabis drug dependence with psychotic disorder with hallucinations | cannabis drug dependence with hallucinosis | drug-induced hallucinosis in dependence cannabis | hallucinosis in cannabis dependence | cannabis hallucinosis with dependence > F12.251
moderate or severe cannabis use disorder with cannabis-induced psychotic disorder with hallucinations > F12.251
cannabis drug dependence with psychotic disorder | cannabis psychosis with dependence | moderate or severe cannabis use disorder with cannabis-induced psychotic disorder > F12.259
cannabis drug dependence with anxiety disorder | cannabis anxiety disorder in dependence | moderate or severe cannabis use disorder with cannabis-induced anxiety disorder > F12.280
moderate or severe cannabis use disorder with cannabis-induced obsessive-compulsive disorder | moderate or severe cannabis use disorder with cannabis-induced mild neurocognitive disorder > F12.288
delirium due to cannabis intoxication > F12.921
disturbance perceptual due to cannabis intoxication | perceptual disturbance due to cannabis intoxication > F12.922
drug-induced hallucinosis cannabis > F12.951
anxiety due to cannabis > F12.980
sedative drug abuse in remission | mild sedative use disorder in early remission | mild sedative use disorder in sustained remission | hypnotic drug abuse in remission > F13.11
mild hypnotic use disorder in early remission | mild hypnotic use disorder in sustained remission | anxiolytic drug abuse in remission | mild anxiolytic use disorder in early remission > F13.11
mild anxiolytic use disorder in sustained remission > F13.11
sedative drug abuse with uncomplicated intoxication | sedative drug abuse with intoxication uncomplicated | sedative intoxication uncomplicated in abuse | hypnotic drug abuse with uncomplicated intoxication | hypnotic drug abuse with intoxication uncomplicated > F13.120
hypnotic intoxication uncomplicated in abuse | anxiolytic drug abuse with uncomplicated intoxication | anxiolytic drug abuse with intoxication uncomplicated | anxiolytic intoxication uncomplicated in abuse > F13.120
delirium due to sedative intoxication in abuse | sedative drug abuse with intoxication delirium | mild sedative use disorder with sedative intoxication delirium | delirium due to hypnotic intoxication in abuse | hypnotic drug abuse with intoxication delirium > F13.121
mild hypnotic use disorder with hypnotic intoxication delirium | delirium due to anxiolytic intoxication in abuse | anxiolytic drug abuse with intoxication delirium | mild anxiolytic use disorder with anxiolytic intoxication delirium > F13.121
sedative drug abuse with intoxication | sedative intoxication in abuse | mild sedative use disorder with sedative intoxication | mild sedative use disorder with sedative intoxication without perceptual disturbance | hypnotic drug abuse with intoxication > F13.129
hypnotic intoxication in abuse | mild hypnotic use disorder with hypnotic intoxication | mild hypnotic use disorder with hypnotic intoxication without perceptual disturbance | anxiolytic drug abuse with intoxication | anxiolytic intoxication in abuse > F13.129
mild anxiolytic use disorder with anxiolytic intoxication | mild anxiolytic use disorder with anxiolytic intoxication without perceptual disturbance > F13.129
sedative drug abuse with withdrawal | hypnotic drug abuse with withdrawal | anxiolytic drug abuse with withdrawal > F13.13
sedative drug abuse with withdrawal uncomplicated | sedative withdrawal uncomplicated in abuse | hypnotic drug abuse with withdrawal uncomplicated | hypnotic withdrawal uncomplicated in abuse | anxiolytic drug abuse with withdrawal uncomplicated > F13.130
anxiolytic withdrawal uncomplicated in abuse > F13.130
delirium due to sedative withdrawal in abuse | sedative drug abuse with withdrawal delirium | delirium due to hypnotic withdrawal in abuse | hypnotic drug abuse with withdrawal delirium | delirium due to anxiolytic withdrawal in abuse > F13.131
anxiolytic drug abuse with withdrawal delirium > F13.131
perceptual disturbance due to sedative withdrawal in abuse | perceptual disturbance due to hypnotic withdrawal in abuse | perceptual disturbance due to anxiolytic withdrawal in abuse > F13.132
sedative drug abuse with mood disorder | sedative mood disorder in abuse > F13.14
hypnotic drug abuse with mood disorder | hypnotic mood disorder in abuse | mild hypnotic use disorder with hypnotic-induced mood disorder > F13.14
mild hypnotic use disorder with hypnotic-induced depressive disorder | mild hypnotic use disorder with hypnotic-induced bipolar disorder | anxiolytic drug abuse with mood disorder | anxiolytic mood disorder in abuse > F13.14
sedative drug abuse with psychotic disorder with delusions | drug-induced paranoia in sedative abuse | sedative paranoid psychosis with abuse | mild sedative use disorder with sedative-induced psychotic disorder with delusions > F13.150
hypnotic drug abuse with psychotic disorder with delusions | drug-induced paranoia in hypnotic abuse | hypnotic paranoid psychosis with abuse | mild hypnotic use disorder with hypnotic-induced psychotic disorder with delusions > F13.150
anxiolytic drug abuse with psychotic disorder with delusions | drug-induced paranoia in anxiolytic abuse | anxiolytic paranoid psychosis with abuse | mild anxiolytic use disorder with anxiolytic-induced psychotic disorder with delusions > F13.150
sedative drug abuse with psychotic disorder with hallucinations | sedative drug abuse with hallucinosis | drug-induced hallucinosis in abuse sedative | hallucinosis in sedative abuse | sedative hallucinosis with abuse > F13.151
mild sedative use disorder with sedative-induced psychotic disorder with hallucinations | hypnotic drug abuse with psychotic disorder with hallucinations | hypnotic drug abuse with hallucinosis | drug-induced hallucinosis in abuse hypnotic | hallucinosis in hypnotic abuse > F13.151
hypnotic hallucinosis with abuse | mild hypnotic use disorder with hypnotic-induced psychotic disorder with hallucinations | anxiolytic drug abuse with psychotic disorder with hallucinations | anxiolytic drug abuse with hallucinosis > F13.151
drug-induced hallucinosis in abuse anxiolytic | hallucinosis in anxiolytic abuse | anxiolytic hallucinosis with abuse | mild anxiolytic use disorder with anxiolytic-induced psychotic disorder with hallucinations > F13.151
sedative drug abuse with psychotic disorder | sedative psychosis with abuse | hypnotic drug abuse with psychotic disorder | hypnotic psychosis with abuse > F13.159
mild hypnotic use disorder with hypnotic-induced psychotic disorder | anxiolytic drug abuse with psychotic disorder | anxiolytic psychosis with abuse > F13.159
sedative drug abuse with anxiety disorder | sedative anxiety disorder in abuse | hypnotic drug abuse with anxiety disorder | hypnotic anxiety disorder in abuse > F13.180
mild hypnotic use disorder with hypnotic-induced anxiety disorder | anxiolytic drug abuse with anxiety disorder | anxiolytic anxiety disorder in abuse > F13.180
sedative drug abuse with sexual dysfunction | sedative sexual dysfunction in abuse | hypnotic drug abuse with sexual dysfunction | hypnotic sexual dysfunction in abuse > F13.181
mild hypnotic use disorder with hypnotic-induced sexual dysfunction | anxiolytic drug abuse with sexual dysfunction | anxiolytic sexual dysfunction in abuse > F13.181
sedative drug abuse with sleep disorder | hypersomnia due to sedative abuse | sedative hypersomnia in abuse | parasomnia due to sedative abuse | sedative parasomnia in abuse | circadian rhythm sleep disorder due to sedative abuse > F13.182
sedative circadian rhythm sleep disorder in abuse | sedative insomnia in abuse | sedative sleep disorder in abuse > F13.182
hypnotic drug abuse with sleep disorder | hypersomnia due to hypnotic abuse | hypnotic hypersomnia in abuse | parasomnia due to hypnotic abuse | hypnotic parasomnia in abuse | circadian rhythm sleep disorder due to hypnotic abuse > F13.182
hypnotic circadian rhythm sleep disorder in abuse | hypnotic insomnia in abuse | hypnotic sleep disorder in abuse | mild hypnotic use disorder with hypnotic-induced sleep disorder > F13.182
anxiolytic drug abuse with sleep disorder | hypersomnia due to anxiolytic abuse | anxiolytic hypersomnia in abuse | parasomnia due to anxiolytic abuse | anxiolytic parasomnia in abuse | circadian rhythm sleep disorder due to anxiolytic abuse > F13.182
anxiolytic circadian rhythm sleep disorder in abuse | anxiolytic insomnia in abuse | anxiolytic sleep disorder in abuse > F13.182
mild hypnotic use disorder with hypnotic-induced obsessive-compulsive disorder > F13.188
mild hypnotic use disorder with hypnotic-induced mild neurocognitive disorder > F13.188
sedative drug dependence in remission | moderate or severe sedative use disorder in remission | moderate or severe sedative use disorder in early remission | moderate or severe sedative use disorder in sustained remission | hypnotic drug dependence in remission > F13.21
moderate or severe hypnotic use disorder in remission | moderate or severe hypnotic use disorder in early remission | moderate or severe hypnotic use disorder in sustained remission | anxiolytic drug dependence in remission > F13.21
moderate or severe anxiolytic use disorder in remission | moderate or severe anxiolytic use disorder in early remission | moderate or severe anxiolytic use disorder in sustained remission > F13.21
sedative drug dependence with uncomplicated intoxication | sedative drug dependence with intoxication uncomplicated | sedative intoxication uncomplicated in dependence | hypnotic drug dependence with uncomplicated intoxication > F13.220
hypnotic drug dependence with intoxication uncomplicated | hypnotic intoxication uncomplicated in dependence | anxiolytic drug dependence with uncomplicated intoxication | anxiolytic drug dependence with intoxication uncomplicated > F13.220
anxiolytic intoxication uncomplicated in dependence > F13.220
delirium due to sedative intoxication in dependence | delirium due to sedative intoxication with dependence | sedative drug dependence with intoxication delirium | moderate or severe sedative use disorder with sedative intoxication delirium > F13.221
delirium due to hypnotic intoxication in dependence | delirium due to hypnotic intoxication with dependence | hypnotic drug dependence with intoxication delirium | moderate or severe hypnotic use disorder with hypnotic intoxication delirium > F13.221
delirium due to anxiolytic intoxication in dependence | delirium due to anxiolytic intoxication with dependence | anxiolytic drug dependence with intoxication delirium | moderate or severe anxiolytic use disorder with anxiolytic intoxication delirium > F13.221
sedative drug dependence with intoxication | sedative intoxication in dependence | moderate or severe sedative use disorder with sedative intoxication | moderate or severe sedative use disorder with sedative intoxication without perceptual disturbance > F13.229
hypnotic drug dependence with intoxication | hypnotic intoxication in dependence | moderate or severe hypnotic use disorder with hypnotic intoxication | moderate or severe hypnotic use disorder with hypnotic intoxication without perceptual disturbance > F13.229
anxiolytic drug dependence with intoxication | anxiolytic intoxication in dependence | moderate or severe anxiolytic use disorder with anxiolytic intoxication | moderate or severe anxiolytic use disorder with anxiolytic intoxication without perceptual disturbance > F13.229
sedative drug dependence with withdrawal | hypnotic drug dependence with withdrawal | anxiolytic drug dependence with withdrawal > F13.23
sedative drug dependence with withdrawal uncomplicated | sedative withdrawal uncomplicated in dependence | sedative abstinence syndrome with dependence uncomplicated | sedative abstinence symptoms with dependence uncomplicated > F13.230
hypnotic drug dependence with withdrawal uncomplicated | hypnotic withdrawal uncomplicated in dependence | hypnotic abstinence syndrome with dependence uncomplicated | hypnotic abstinence symptoms with dependence uncomplicated > F13.230
anxiolytic drug dependence with withdrawal uncomplicated | anxiolytic withdrawal uncomplicated in dependence | anxiolytic abstinence syndrome with dependence uncomplicated | anxiolytic abstinence symptoms with dependence uncomplicated > F13.230
delirium due to sedative withdrawal in dependence | sedative drug dependence with withdrawal delirium | sedative abstinence syndrome with dependence with delirium | sedative abstinence symptoms with dependence with delirium > F13.231
delirium due to hypnotic withdrawal in dependence | hypnotic drug dependence with withdrawal delirium | delirium due to hypnotic withdrawal | hypnotic abstinence syndrome with dependence with delirium | hypnotic abstinence symptoms with dependence with delirium > F13.231
delirium due to anxiolytic withdrawal in dependence | anxiolytic drug dependence with withdrawal delirium | delirium due to anxiolytic withdrawal | anxiolytic abstinence syndrome with dependence with delirium | anxiolytic abstinence symptoms with dependence with delirium > F13.231
perceptual disturbance due to sedative withdrawal in dependence | disturbance perceptual due to sedative withdrawal | sedative abstinence syndrome with dependence with perceptual disturbance > F13.232
sedative abstinence symptoms with dependence with perceptual disturbance | perceptual disturbance due to hypnotic withdrawal in dependence | disturbance perceptual due to hypnotic withdrawal | perceptual disturbance due to hypnotic withdrawal > F13.232
hypnotic abstinence syndrome with dependence with perceptual disturbance | hypnotic abstinence symptoms with dependence with perceptual disturbance | perceptual disturbance due to anxiolytic withdrawal in dependence | disturbance perceptual due to anxiolytic withdrawal > F13.232
anxiolytic abstinence syndrome with dependence with perceptual disturbance | anxiolytic abstinence symptoms with dependence with perceptual disturbance > F13.232
sedative abstinence symptoms with dependence | hypnotic abstinence syndrome with dependence | hypnotic abstinence symptoms with dependence | anxiolytic abstinence syndrome with dependence > F13.239
anxiolytic abstinence symptoms with dependence > F13.239
sedative drug dependence with mood disorder | sedative mood disorder in dependence | moderate or severe sedative use disorder with sedative-induced mood disorder | moderate or severe sedative use disorder with sedative-induced depressive disorder > F13.24
moderate or severe sedative use disorder with sedative-induced bipolar disorder | hypnotic drug dependence with mood disorder | hypnotic mood disorder in dependence | moderate or severe hypnotic use disorder with hypnotic-induced mood disorder > F13.24
moderate or severe hypnotic use disorder with hypnotic-induced depressive disorder | moderate or severe hypnotic use disorder with hypnotic-induced bipolar disorder | anxiolytic drug dependence with mood disorder | anxiolytic mood disorder in dependence > F13.24
moderate or severe anxiolytic use disorder with anxiolytic-induced mood disorder | moderate or severe anxiolytic use disorder with anxiolytic-induced depressive disorder | moderate or severe anxiolytic use disorder with anxiolytic-induced bipolar disorder > F13.24
sedative drug dependence with psychotic disorder with delusions | drug-induced paranoia in sedative dependence | sedative paranoid psychosis with dependence | moderate or severe sedative use disorder with sedative-induced psychotic disorder with delusions > F13.250
hypnotic drug dependence with psychotic disorder with delusions | drug-induced paranoia in hypnotic dependence | hypnotic paranoid psychosis with dependence | moderate or severe hypnotic use disorder with hypnotic-induced psychotic disorder with delusions > F13.250
anxiolytic drug dependence with psychotic disorder with delusions | drug-induced paranoia in anxiolytic dependence | anxiolytic paranoid psychosis with dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced psychotic disorder with delusions > F13.250
sedative drug dependence with psychotic disorder with hallucinations | sedative drug dependence with hallucinosis | drug-induced hallucinosis in dependence sedative | hallucinosis in sedative dependence | sedative hallucinosis with dependence > F13.251
moderate or severe sedative use disorder with sedative-induced psychotic disorder with hallucinations | hypnotic drug dependence with psychotic disorder with hallucinations | hypnotic drug dependence with hallucinosis | drug-induced hallucinosis in dependence hypnotic > F13.251
hallucinosis in hypnotic dependence | hypnotic hallucinosis with dependence | moderate or severe hypnotic use disorder with hypnotic-induced psychotic disorder with hallucinations | anxiolytic drug dependence with psychotic disorder with hallucinations > F13.251
anxiolytic drug dependence with hallucinosis | drug-induced hallucinosis in dependence anxiolytic | hallucinosis in anxiolytic dependence | anxiolytic hallucinosis with dependence > F13.251
moderate or severe anxiolytic use disorder with anxiolytic-induced psychotic disorder with hallucinations > F13.251
sedative drug dependence with psychotic disorder | sedative psychosis with dependence | moderate or severe sedative use disorder with sedative-induced psychotic disorder | hypnotic drug dependence with psychotic disorder | hypnotic psychosis with dependence > F13.259
moderate or severe hypnotic use disorder with hypnotic-induced psychotic disorder | anxiolytic drug dependence with psychotic disorder | anxiolytic psychosis with dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced psychotic disorder > F13.259
sedative drug dependence with amnestic disorder | amnesic syndrome induced by sedative with dependence | sedative-induced amnesic disorder with dependence | sedative amnestic syndrome in dependence > F13.26
moderate or severe sedative use disorder with sedative-induced amnestic disorder | hypnotic drug dependence with amnestic disorder | amnesic syndrome induced by hypnotic with dependence | hypnotic-induced amnesic disorder with dependence > F13.26
hypnotic amnestic syndrome in dependence | moderate or severe hypnotic use disorder with hypnotic-induced amnestic disorder | anxiolytic drug dependence with amnestic disorder | amnesic syndrome induced by anxiolytic with dependence > F13.26
anxiolytic-induced amnesic disorder with dependence | anxiolytic amnestic syndrome in dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced amnestic disorder > F13.26
sedative drug dependence with dementia | sedative-induced dementia with dependence | sedative-induced major neurocognitive disorder with dependence | moderate or severe sedative use disorder with sedative-induced major neurocognitive disorder > F13.27
hypnotic drug dependence with dementia | hypnotic-induced dementia with dependence | hypnotic-induced major neurocognitive disorder with dependence | moderate or severe hypnotic use disorder with hypnotic-induced major neurocognitive disorder > F13.27
anxiolytic drug dependence with dementia | anxiolytic-induced dementia with dependence | anxiolytic-induced major neurocognitive disorder with dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced major neurocognitive disorder > F13.27
sedative drug dependence with anxiety disorder | sedative anxiety disorder in dependence | moderate or severe sedative use disorder with sedative-induced anxiety disorder | hypnotic drug dependence with anxiety disorder | hypnotic anxiety disorder in dependence > F13.280
moderate or severe hypnotic use disorder with hypnotic-induced anxiety disorder | anxiolytic drug dependence with anxiety disorder | anxiolytic anxiety disorder in dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced anxiety disorder > F13.280
sedative drug dependence with sexual dysfunction | sedative sexual dysfunction in dependence | moderate or severe sedative use disorder with sedative-induced sexual dysfunction | hypnotic drug dependence with sexual dysfunction | hypnotic sexual dysfunction in dependence > F13.281
moderate or severe hypnotic use disorder with hypnotic-induced sexual dysfunction | anxiolytic drug dependence with sexual dysfunction | anxiolytic sexual dysfunction in dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced sexual dysfunction > F13.281
sedative drug dependence with sleep disorder | hypersomnia due to sedative dependence | sedative hypersomnia in dependence | parasomnia due to sedative dependence | sedative parasomnia in dependence | circadian rhythm sleep disorder due to sedative dependence > F13.282
sedative circadian rhythm sleep disorder in dependence | sedative insomnia in dependence | sedative sleep disorder in dependence > F13.282
moderate or severe sedative use disorder with sedative-induced sleep disorder | hypnotic drug dependence with sleep disorder | hypersomnia due to hypnotic dependence | hypnotic hypersomnia in dependence | parasomnia due to hypnotic dependence > F13.282
hypnotic parasomnia in dependence | circadian rhythm sleep disorder due to hypnotic dependence | hypnotic circadian rhythm sleep disorder in dependence | hypnotic insomnia in dependence > F13.282
hypnotic sleep disorder in dependence | moderate or severe hypnotic use disorder with hypnotic-induced sleep disorder | anxiolytic drug dependence with sleep disorder | hypersomnia due to anxiolytic dependence | anxiolytic hypersomnia in dependence > F13.282
parasomnia due to anxiolytic dependence | anxiolytic parasomnia in dependence | circadian rhythm sleep disorder due to anxiolytic dependence | anxiolytic circadian rhythm sleep disorder in dependence > F13.282
anxiolytic insomnia in dependence | anxiolytic sleep disorder in dependence | moderate or severe anxiolytic use disorder with anxiolytic-induced sleep disorder > F13.282
moderate or severe sedative use disorder with sedative-induced obsessive-compulsive disorder | moderate or severe sedative use disorder with sedative-induced mild neurocognitive disorder > F13.288
moderate or severe hypnotic use disorder with hypnotic-induced obsessive-compulsive disorder | moderate or severe hypnotic use disorder with hypnotic-induced mild neurocognitive disorder > F13.288
moderate or severe anxiolytic use disorder with anxiolytic-induced obsessive-compulsive disorder | moderate or severe anxiolytic use disorder with anxiolytic-induced mild neurocognitive disorder > F13.288
sedative abstinence syndrome uncomplicated | sedative abstinence symptoms uncomplicated | hypnotic abstinence syndrome uncomplicated | hypnotic abstinence symptoms uncomplicated | anxiolytic abstinence syndrome uncomplicated | anxiolytic abstinence symptoms uncomplicated > F13.930
sedative abstinence syndrome with delirium | sedative abstinence symptoms with delirium | hypnotic abstinence syndrome with delirium | hypnotic abstinence symptoms with delirium | anxiolytic abstinence syndrome with delirium | anxiolytic abstinence symptoms with delirium > F13.931
sedative abstinence symptoms with perceptual disturbance | hypnotic abstinence syndrome with perceptual disturbance | hypnotic abstinence symptoms with perceptual disturbance > F13.932
anxiolytic abstinence syndrome with perceptual disturbance | anxiolytic abstinence symptoms with perceptual disturbance > F13.932
hypnotic abstinence syndrome | hypnotic abstinence symptoms | anxiolytic abstinence syndrome | anxiolytic abstinence symptoms > F13.939
drug-induced hallucinosis sedative | drug-induced hallucinosis hypnotic | drug-induced hallucinosis anxiolytic > F13.951
anxiety due to sedative | anxiety due to hypnotic | anxiety due to anxiolytic > F13.980
cocaine drug abuse in remission | mild cocaine use disorder in early remission | mild cocaine use disorder in sustained remission > F14.11
cocaine drug abuse with uncomplicated intoxication | cocaine drug abuse with intoxication uncomplicated | cocaine intoxication uncomplicated in abuse > F14.120
delirium due to cocaine intoxication in abuse | cocaine drug abuse with intoxication delirium | mild cocaine use disorder with cocaine intoxication delirium > F14.121
perceptual disturbance due to cocaine intoxication in abuse | disturbance perceptual due to cocaine intoxication in abuse | cocaine drug abuse with intoxication with perceptual disturbance | mild cocaine use disorder with cocaine intoxication with perceptual disturbance > F14.122
cocaine drug abuse with intoxication | cocaine intoxication in abuse | mild cocaine use disorder with cocaine intoxication | mild cocaine use disorder with cocaine intoxication without perceptual disturbance > F14.129
cocaine drug abuse with withdrawal > F14.13
cocaine drug abuse with mood disorder | cocaine mood disorder in abuse > F14.14
cocaine drug abuse with psychotic disorder with delusions | drug-induced paranoia in cocaine abuse | cocaine paranoid psychosis with abuse | mild cocaine use disorder with cocaine-induced psychotic disorder with delusions > F14.150
cocaine drug abuse with psychotic disorder with hallucinations | cocaine drug abuse with hallucinosis | drug-induced hallucinosis in abuse cocaine | hallucinosis in cocaine abuse | cocaine hallucinosis with abuse > F14.151
mild cocaine use disorder with cocaine-induced psychotic disorder with hallucinations > F14.151
cocaine drug abuse with psychotic disorder | cocaine psychosis with abuse > F14.159
cocaine drug abuse with anxiety disorder | cocaine anxiety disorder in abuse > F14.180
cocaine drug abuse with sexual dysfunction | cocaine sexual dysfunction in abuse > F14.181
cocaine drug abuse with sleep disorder | hypersomnia due to cocaine abuse | cocaine hypersomnia in abuse | parasomnia due to cocaine abuse | cocaine parasomnia in abuse | circadian rhythm sleep disorder due to cocaine abuse > F14.182
cocaine circadian rhythm sleep disorder in abuse | cocaine insomnia in abuse | cocaine sleep disorder in abuse > F14.182
cocaine drug dependence in remission | moderate or severe cocaine use disorder in remission | moderate or severe cocaine use disorder in early remission | moderate or severe cocaine use disorder in sustained remission > F14.21
cocaine drug dependence with uncomplicated intoxication | cocaine drug dependence with intoxication uncomplicated | cocaine intoxication uncomplicated in dependence > F14.220
delirium due to cocaine intoxication in dependence | delirium due to cocaine intoxication with dependence | cocaine drug dependence with intoxication delirium | moderate or severe cocaine use disorder with cocaine intoxication delirium > F14.221
perceptual disturbance due to cocaine intoxication in dependence | disturbance perceptual due to cocaine intoxication in dependence | perceptual disturbance due to cocaine intoxication with dependence | disturbance perceptual due to cocaine intoxication with dependence > F14.222
cocaine drug dependence with intoxication with perceptual disturbance | moderate or severe cocaine use disorder with cocaine intoxication with perceptual disturbance > F14.222
cocaine drug dependence with intoxication | cocaine intoxication in dependence | moderate or severe cocaine use disorder with cocaine intoxication | moderate or severe cocaine use disorder with cocaine intoxication without perceptual disturbance > F14.229
cocaine drug dependence with withdrawal > F14.23
cocaine drug dependence with mood disorder | cocaine mood disorder in dependence | moderate or severe cocaine use disorder with cocaine-induced mood disorder | moderate or severe cocaine use disorder with cocaine-induced depressive disorder > F14.24
moderate or severe cocaine use disorder with cocaine-induced bipolar disorder > F14.24
cocaine drug dependence with psychotic disorder with delusions | drug-induced paranoia in cocaine dependence | cocaine paranoid psychosis with dependence | moderate or severe cocaine use disorder with cocaine-induced psychotic disorder with delusions > F14.250
cocaine drug dependence with psychotic disorder with hallucinations | cocaine drug dependence with hallucinosis | drug-induced hallucinosis in dependence cocaine | hallucinosis in cocaine dependence | cocaine hallucinosis with dependence > F14.251
moderate or severe cocaine use disorder with cocaine-induced psychotic disorder with hallucinations > F14.251
cocaine drug dependence with psychotic disorder | cocaine psychosis with dependence | moderate or severe cocaine use disorder with cocaine-induced psychotic disorder > F14.259
cocaine drug dependence with anxiety disorder | cocaine anxiety disorder in dependence | moderate or severe cocaine use disorder with cocaine-induced anxiety disorder > F14.280
cocaine drug dependence with sexual dysfunction | cocaine sexual dysfunction in dependence | moderate or severe cocaine use disorder with cocaine-induced sexual dysfunction > F14.281
cocaine drug dependence with sleep disorder | hypersomnia due to cocaine dependence | cocaine hypersomnia in dependence | parasomnia due to cocaine dependence | cocaine parasomnia in dependence | circadian rhythm sleep disorder due to cocaine dependence > F14.282
cocaine circadian rhythm sleep disorder in dependence | cocaine insomnia in dependence | cocaine sleep disorder in dependence > F14.282
moderate or severe cocaine use disorder with cocaine-induced sleep disorder > F14.282
moderate or severe cocaine use disorder with cocaine-induced obsessive-compulsive disorder | moderate or severe cocaine use disorder with cocaine-induced mild neurocognitive disorder > F14.288
delirium due to cocaine intoxication > F14.921
disturbance perceptual due to cocaine intoxication | perceptual disturbance due to cocaine intoxication > F14.922
drug-induced hallucinosis cocaine > F14.951
anxiety due to cocaine > F14.980
amphetamine drug abuse in remission | mild amphetamine use disorder in early remission | mild amphetamine use disorder in sustained remission | stimulant drug abuse in remission > F15.11
mild stimulant use disorder in early remission | mild stimulant use disorder in sustained remission > F15.11
amphetamine drug abuse with uncomplicated intoxication | amphetamine drug abuse with intoxication uncomplicated | amphetamine intoxication uncomplicated in abuse | stimulant drug abuse with uncomplicated intoxication | stimulant drug abuse with intoxication uncomplicated > F15.120
stimulant intoxication uncomplicated in abuse > F15.120
delirium due to amphetamine intoxication in abuse | amphetamine drug abuse with intoxication delirium | mild amphetamine use disorder with amphetamine intoxication delirium | delirium due to stimulant intoxication in abuse | stimulant drug abuse with intoxication delirium > F15.121
mild stimulant use disorder with stimulant intoxication delirium > F15.121
perceptual disturbance due to amphetamine intoxication in abuse | disturbance perceptual due to amphetamine intoxication in abuse | amphetamine drug abuse with intoxication with perceptual disturbance > F15.122
mild amphetamine use disorder with amphetamine intoxication with perceptual disturbance | perceptual disturbance due to stimulant intoxication in abuse | disturbance perceptual due to stimulant intoxication in abuse > F15.122
stimulant drug abuse with intoxication with perceptual disturbance | mild stimulant use disorder with stimulant intoxication with perceptual disturbance > F15.122
amphetamine drug abuse with intoxication | amphetamine intoxication in abuse | mild amphetamine use disorder with amphetamine intoxication | mild amphetamine use disorder with amphetamine intoxication without perceptual disturbance | stimulant drug abuse with intoxication > F15.129
stimulant intoxication in abuse | mild stimulant use disorder with stimulant intoxication | mild stimulant use disorder with stimulant intoxication without perceptual disturbance > F15.129
amphetamine drug abuse with withdrawal | stimulant drug abuse with withdrawal > F15.13
amphetamine drug abuse with mood disorder | amphetamine mood disorder in abuse > F15.14
stimulant drug abuse with mood disorder | stimulant mood disorder in abuse > F15.14
amphetamine drug abuse with psychotic disorder with delusions | drug-induced paranoia in amphetamine abuse | amphetamine paranoid psychosis with abuse | mild amphetamine use disorder with amphetamine-induced psychotic disorder with delusions > F15.150
stimulant drug abuse with psychotic disorder with delusions | drug-induced paranoia in stimulant abuse | stimulant paranoid psychosis with abuse | mild stimulant use disorder with stimulant-induced psychotic disorder with delusions > F15.150
amphetamine drug abuse with psychotic disorder with hallucinations | amphetamine drug abuse with hallucinosis | drug-induced hallucinosis in abuse amphetamine | hallucinosis in amphetamine abuse | amphetamine hallucinosis with abuse > F15.151
mild amphetamine use disorder with amphetamine-induced psychotic disorder with hallucinations | stimulant drug abuse with psychotic disorder with hallucinations | stimulant drug abuse with hallucinosis | drug-induced hallucinosis in abuse stimulant > F15.151
hallucinosis in stimulant abuse | stimulant hallucinosis with abuse | mild stimulant use disorder with stimulant-induced psychotic disorder with hallucinations > F15.151
amphetamine drug abuse with psychotic disorder | amphetamine psychosis with abuse | stimulant drug abuse with psychotic disorder | stimulant psychosis with abuse > F15.159
amphetamine drug abuse with anxiety disorder | amphetamine anxiety disorder in abuse | stimulant drug abuse with anxiety disorder | stimulant anxiety disorder in abuse > F15.180
amphetamine drug abuse with sexual dysfunction | amphetamine sexual dysfunction in abuse | stimulant drug abuse with sexual dysfunction | stimulant sexual dysfunction in abuse > F15.181
amphetamine drug abuse with sleep disorder | hypersomnia due to amphetamine abuse | amphetamine hypersomnia in abuse | parasomnia due to amphetamine abuse | amphetamine parasomnia in abuse | circadian rhythm sleep disorder due to amphetamine abuse > F15.182
amphetamine circadian rhythm sleep disorder in abuse | amphetamine insomnia in abuse | amphetamine sleep disorder in abuse > F15.182
stimulant drug abuse with sleep disorder | hypersomnia due to stimulant abuse | stimulant hypersomnia in abuse | parasomnia due to stimulant abuse | stimulant parasomnia in abuse | circadian rhythm sleep disorder due to stimulant abuse > F15.182
stimulant circadian rhythm sleep disorder in abuse | stimulant insomnia in abuse | stimulant sleep disorder in abuse > F15.182
amphetamine drug dependence in remission | moderate or severe amphetamine use disorder in remission | moderate or severe amphetamine use disorder in early remission | moderate or severe amphetamine use disorder in sustained remission > F15.21
stimulant drug dependence in remission | moderate or severe stimulant use disorder in remission | moderate or severe stimulant use disorder in early remission | moderate or severe stimulant use disorder in sustained remission > F15.21
amphetamine drug dependence with uncomplicated intoxication | amphetamine drug dependence with intoxication uncomplicated | amphetamine intoxication uncomplicated in dependence | stimulant drug dependence with uncomplicated intoxication > F15.220
stimulant drug dependence with intoxication uncomplicated | stimulant intoxication uncomplicated in dependence > F15.220
delirium due to amphetamine intoxication in dependence | delirium due to amphetamine intoxication with dependence | amphetamine drug dependence with intoxication delirium | moderate or severe amphetamine use disorder with amphetamine intoxication delirium > F15.221
delirium due to stimulant intoxication in dependence | delirium due to stimulant intoxication with dependence | stimulant drug dependence with intoxication delirium | moderate or severe stimulant use disorder with stimulant intoxication delirium > F15.221
perceptual disturbance due to amphetamine intoxication in dependence | disturbance perceptual due to amphetamine intoxication in dependence | perceptual disturbance due to amphetamine intoxication with dependence > F15.222
disturbance perceptual due to amphetamine intoxication with dependence | amphetamine drug dependence with intoxication with perceptual disturbance | moderate or severe amphetamine use disorder with amphetamine intoxication with perceptual disturbance > F15.222
perceptual disturbance due to stimulant intoxication in dependence | disturbance perceptual due to stimulant intoxication in dependence | perceptual disturbance due to stimulant intoxication with dependence > F15.222
disturbance perceptual due to stimulant intoxication with dependence | stimulant drug dependence with intoxication with perceptual disturbance | moderate or severe stimulant use disorder with stimulant intoxication with perceptual disturbance > F15.222
amphetamine drug dependence with intoxication | amphetamine intoxication in dependence | moderate or severe amphetamine use disorder with amphetamine intoxication | moderate or severe amphetamine use disorder with amphetamine intoxication without perceptual disturbance > F15.229
stimulant drug dependence with intoxication | stimulant intoxication in dependence | moderate or severe stimulant use disorder with stimulant intoxication | moderate or severe stimulant use disorder with stimulant intoxication without perceptual disturbance > F15.229
amphetamine drug dependence with withdrawal | stimulant drug dependence with withdrawal > F15.23
amphetamine drug dependence with mood disorder | amphetamine mood disorder in dependence | moderate or severe amphetamine use disorder with amphetamine-induced mood disorder | moderate or severe amphetamine use disorder with amphetamine-induced depressive disorder > F15.24
moderate or severe amphetamine use disorder with amphetamine-induced bipolar disorder | stimulant drug dependence with mood disorder | stimulant mood disorder in dependence | moderate or severe stimulant use disorder with stimulant-induced mood disorder > F15.24
moderate or severe stimulant use disorder with stimulant-induced depressive disorder | moderate or severe stimulant use disorder with stimulant-induced bipolar disorder > F15.24
amphetamine drug dependence with psychotic disorder with delusions | drug-induced paranoia in amphetamine dependence | amphetamine paranoid psychosis with dependence | moderate or severe amphetamine use disorder with amphetamine-induced psychotic disorder with delusions > F15.250
stimulant drug dependence with psychotic disorder with delusions | drug-induced paranoia in stimulant dependence | stimulant paranoid psychosis with dependence | moderate or severe stimulant use disorder with stimulant-induced psychotic disorder with delusions > F15.250
amphetamine drug dependence with psychotic disorder with hallucinations | amphetamine drug dependence with hallucinosis | drug-induced hallucinosis in dependence amphetamine | hallucinosis in amphetamine dependence | amphetamine hallucinosis with dependence > F15.251
moderate or severe amphetamine use disorder with amphetamine-induced psychotic disorder with hallucinations | stimulant drug dependence with psychotic disorder with hallucinations | stimulant drug dependence with hallucinosis > F15.251
drug-induced hallucinosis in dependence stimulant | hallucinosis in stimulant dependence | stimulant hallucinosis with dependence | moderate or severe stimulant use disorder with stimulant-induced psychotic disorder with hallucinations > F15.251
amphetamine drug dependence with psychotic disorder | amphetamine psychosis with dependence | moderate or severe amphetamine use disorder with amphetamine-induced psychotic disorder | stimulant drug dependence with psychotic disorder | stimulant psychosis with dependence > F15.259
moderate or severe stimulant use disorder with stimulant-induced psychotic disorder > F15.259
amphetamine drug dependence with anxiety disorder | amphetamine anxiety disorder in dependence | moderate or severe amphetamine use disorder with amphetamine-induced anxiety disorder | stimulant drug dependence with anxiety disorder > F15.280
stimulant anxiety disorder in dependence | moderate or severe stimulant use disorder with stimulant-induced anxiety disorder > F15.280
amphetamine drug dependence with sexual dysfunction | amphetamine sexual dysfunction in dependence | moderate or severe amphetamine use disorder with amphetamine-induced sexual dysfunction | stimulant drug dependence with sexual dysfunction > F15.281
stimulant sexual dysfunction in dependence | moderate or severe stimulant use disorder with stimulant-induced sexual dysfunction > F15.281
amphetamine drug dependence with sleep disorder | hypersomnia due to amphetamine dependence | amphetamine hypersomnia in dependence | parasomnia due to amphetamine dependence | amphetamine parasomnia in dependence > F15.282
circadian rhythm sleep disorder due to amphetamine dependence | amphetamine circadian rhythm sleep disorder in dependence | amphetamine insomnia in dependence > F15.282
amphetamine sleep disorder in dependence | moderate or severe amphetamine use disorder with amphetamine-induced sleep disorder | stimulant drug dependence with sleep disorder | hypersomnia due to stimulant dependence | stimulant hypersomnia in dependence > F15.282
parasomnia due to stimulant dependence | stimulant parasomnia in dependence | circadian rhythm sleep disorder due to stimulant dependence | stimulant circadian rhythm sleep disorder in dependence | stimulant insomnia in dependence > F15.282
stimulant sleep disorder in dependence | moderate or severe stimulant use disorder with stimulant-induced sleep disorder > F15.282
moderate or severe amphetamine use disorder with amphetamine-induced obsessive-compulsive disorder | moderate or severe amphetamine use disorder with amphetamine-induced mild neurocognitive disorder > F15.288
moderate or severe stimulant use disorder with stimulant-induced obsessive-compulsive disorder | moderate or severe stimulant use disorder with stimulant-induced mild neurocognitive disorder > F15.288
delirium due to amphetamine intoxication | delirium due to stimulant intoxication > F15.921
disturbance perceptual due to amphetamine intoxication | perceptual disturbance due to amphetamine intoxication | disturbance perceptual due to stimulant intoxication | perceptual disturbance due to stimulant intoxication > F15.922
drug-induced hallucinosis amphetamine | drug-induced hallucinosis stimulant > F15.951
anxiety due to amphetamine | anxiety due to stimulant > F15.980
hallucinogen drug abuse in remission | mild hallucinogen use disorder in early remission | mild hallucinogen use disorder in sustained remission | phencyclidine drug abuse in remission > F16.11
mild phencyclidine use disorder in early remission | mild phencyclidine use disorder in sustained remission > F16.11
hallucinogen drug abuse with uncomplicated intoxication | hallucinogen drug abuse with intoxication uncomplicated | hallucinogen intoxication uncomplicated in abuse | phencyclidine drug abuse with uncomplicated intoxication > F16.120
phencyclidine drug abuse with intoxication uncomplicated | phencyclidine intoxication uncomplicated in abuse > F16.120
delirium due to hallucinogen intoxication in abuse | hallucinogen drug abuse with intoxication delirium | mild hallucinogen use disorder with hallucinogen intoxication delirium | delirium due to phencyclidine intoxication in abuse > F16.121
phencyclidine drug abuse with intoxication delirium | mild phencyclidine use disorder with phencyclidine intoxication delirium > F16.121
perceptual disturbance due to hallucinogen intoxication in abuse | disturbance perceptual due to hallucinogen intoxication in abuse | hallucinogen drug abuse with intoxication with perceptual disturbance > F16.122
mild hallucinogen use disorder with hallucinogen intoxication with perceptual disturbance | perceptual disturbance due to phencyclidine intoxication in abuse | disturbance perceptual due to phencyclidine intoxication in abuse > F16.122
phencyclidine drug abuse with intoxication with perceptual disturbance | mild phencyclidine use disorder with phencyclidine intoxication with perceptual disturbance > F16.122
hallucinogen drug abuse with intoxication | hallucinogen intoxication in abuse | mild hallucinogen use disorder with hallucinogen intoxication | mild hallucinogen use disorder with hallucinogen intoxication without perceptual disturbance > F16.129
phencyclidine drug abuse with intoxication | phencyclidine intoxication in abuse | mild phencyclidine use disorder with phencyclidine intoxication | mild phencyclidine use disorder with phencyclidine intoxication without perceptual disturbance > F16.129
hallucinogen drug abuse with mood disorder | hallucinogen mood disorder in abuse > F16.14
phencyclidine drug abuse with mood disorder | phencyclidine mood disorder in abuse > F16.14
hallucinogen drug abuse with psychotic disorder with delusions | drug-induced paranoia in hallucinogen abuse | hallucinogen paranoid psychosis with abuse | mild hallucinogen use disorder with hallucinogen-induced psychotic disorder with delusions > F16.150
phencyclidine drug abuse with psychotic disorder with delusions | drug-induced paranoia in phencyclidine abuse | phencyclidine paranoid psychosis with abuse | mild phencyclidine use disorder with phencyclidine-induced psychotic disorder with delusions > F16.150
hallucinogen drug abuse with psychotic disorder with hallucinations | hallucinogen drug abuse with hallucinosis | drug-induced hallucinosis in abuse hallucinogen | hallucinosis in hallucinogen abuse | hallucinogen hallucinosis with abuse > F16.151
mild hallucinogen use disorder with hallucinogen-induced psychotic disorder with hallucinations | phencyclidine drug abuse with psychotic disorder with hallucinations | phencyclidine drug abuse with hallucinosis | drug-induced hallucinosis in abuse phencyclidine > F16.151
hallucinosis in phencyclidine abuse | phencyclidine hallucinosis with abuse | mild phencyclidine use disorder with phencyclidine-induced psychotic disorder with hallucinations > F16.151
hallucinogen drug abuse with psychotic disorder | hallucinogen psychosis with abuse | phencyclidine drug abuse with psychotic disorder | phencyclidine psychosis with abuse > F16.159
hallucinogen drug abuse with anxiety disorder | hallucinogen anxiety disorder in abuse | phencyclidine drug abuse with anxiety disorder | phencyclidine anxiety disorder in abuse > F16.180
mild phencyclidine use disorder with phencyclidine-induced obsessive-compulsive disorder > F16.188
mild phencyclidine use disorder with phencyclidine-induced mild neurocognitive disorder > F16.188
hallucinogen drug dependence in remission | moderate or severe hallucinogen use disorder in remission | moderate or severe hallucinogen use disorder in early remission | moderate or severe hallucinogen use disorder in sustained remission > F16.21
phencyclidine drug dependence in remission | moderate or severe phencyclidine use disorder in remission | moderate or severe phencyclidine use disorder in early remission | moderate or severe phencyclidine use disorder in sustained remission > F16.21
hallucinogen drug dependence with uncomplicated intoxication | hallucinogen drug dependence with intoxication uncomplicated | hallucinogen intoxication uncomplicated in dependence | phencyclidine drug dependence with uncomplicated intoxication > F16.220
phencyclidine drug dependence with intoxication uncomplicated | phencyclidine intoxication uncomplicated in dependence > F16.220
delirium due to hallucinogen intoxication in dependence | delirium due to hallucinogen intoxication with dependence | hallucinogen drug dependence with intoxication delirium | moderate or severe hallucinogen use disorder with hallucinogen intoxication delirium > F16.221
delirium due to phencyclidine intoxication in dependence | delirium due to phencyclidine intoxication with dependence | phencyclidine drug dependence with intoxication delirium | moderate or severe phencyclidine use disorder with phencyclidine intoxication delirium > F16.221
hallucinogen drug dependence with intoxication | hallucinogen intoxication in dependence | moderate or severe hallucinogen use disorder with hallucinogen intoxication > F16.229
moderate or severe hallucinogen use disorder with hallucinogen intoxication without perceptual disturbance | phencyclidine drug dependence with intoxication | phencyclidine intoxication in dependence > F16.229
moderate or severe phencyclidine use disorder with phencyclidine intoxication | moderate or severe phencyclidine use disorder with phencyclidine intoxication without perceptual disturbance > F16.229
hallucinogen drug dependence with mood disorder | hallucinogen mood disorder in dependence | moderate or severe hallucinogen use disorder with hallucinogen-induced mood disorder | moderate or severe hallucinogen use disorder with hallucinogen-induced depressive disorder > F16.24
moderate or severe hallucinogen use disorder with hallucinogen-induced bipolar disorder | phencyclidine drug dependence with mood disorder | phencyclidine mood disorder in dependence | moderate or severe phencyclidine use disorder with phencyclidine-induced mood disorder > F16.24
moderate or severe phencyclidine use disorder with phencyclidine-induced depressive disorder | moderate or severe phencyclidine use disorder with phencyclidine-induced bipolar disorder > F16.24
hallucinogen drug dependence with psychotic disorder with delusions | drug-induced paranoia in hallucinogen dependence | hallucinogen paranoid psychosis with dependence > F16.250
moderate or severe hallucinogen use disorder with hallucinogen-induced psychotic disorder with delusions | phencyclidine drug dependence with psychotic disorder with delusions | drug-induced paranoia in phencyclidine dependence > F16.250
phencyclidine paranoid psychosis with dependence | moderate or severe phencyclidine use disorder with phencyclidine-induced psychotic disorder with delusions > F16.250
hallucinogen drug dependence with psychotic disorder with hallucinations | hallucinogen drug dependence with hallucinosis | drug-induced hallucinosis in dependence hallucinogen | hallucinosis in hallucinogen dependence | hallucinogen hallucinosis with dependence > F16.251
moderate or severe hallucinogen use disorder with hallucinogen-induced psychotic disorder with hallucinations | phencyclidine drug dependence with psychotic disorder with hallucinations | phencyclidine drug dependence with hallucinosis > F16.251
drug-induced hallucinosis in dependence phencyclidine | hallucinosis in phencyclidine dependence | phencyclidine hallucinosis with dependence | moderate or severe phencyclidine use disorder with phencyclidine-induced psychotic disorder with hallucinations > F16.251
hallucinogen drug dependence with psychotic disorder | hallucinogen psychosis with dependence | moderate or severe hallucinogen use disorder with hallucinogen-induced psychotic disorder | phencyclidine drug dependence with psychotic disorder > F16.259
phencyclidine psychosis with dependence | moderate or severe phencyclidine use disorder with phencyclidine-induced psychotic disorder > F16.259
hallucinogen drug dependence with anxiety disorder | hallucinogen anxiety disorder in dependence | moderate or severe hallucinogen use disorder with hallucinogen-induced anxiety disorder | phencyclidine drug dependence with anxiety disorder > F16.280
phencyclidine anxiety disorder in dependence | moderate or severe phencyclidine use disorder with phencyclidine-induced anxiety disorder > F16.280
moderate or severe hallucinogen use disorder with hallucinogen-induced obsessive-compulsive disorder | moderate or severe hallucinogen use disorder with hallucinogen-induced mild neurocognitive disorder > F16.288
moderate or severe phencyclidine use disorder with phencyclidine-induced obsessive-compulsive disorder | moderate or severe phencyclidine use disorder with phencyclidine-induced mild neurocognitive disorder > F16.288
delirium due to hallucinogen intoxication | delirium due to phencyclidine intoxication > F16.921
drug-induced hallucinosis hallucinogen | drug-induced hallucinosis phencyclidine > F16.951
anxiety due to hallucinogen | anxiety due to phencyclidine > F16.980
inhalant drug abuse in remission | mild inhalant use disorder in early remission | mild inhalant use disorder in sustained remission > F18.11
inhalant drug abuse with uncomplicated intoxication | inhalant drug abuse with intoxication uncomplicated | inhalant intoxication uncomplicated in abuse > F18.120
delirium due to inhalant intoxication in abuse | inhalant drug abuse with intoxication delirium | mild inhalant use disorder with inhalant intoxication delirium > F18.121
inhalant drug abuse with intoxication | inhalant intoxication in abuse | mild inhalant use disorder with inhalant intoxication | mild inhalant use disorder with inhalant intoxication without perceptual disturbance > F18.129
inhalant drug abuse with mood disorder | inhalant mood disorder in abuse > F18.14
inhalant drug abuse with psychotic disorder with delusions | drug-induced paranoia in inhalant abuse | inhalant paranoid psychosis with abuse | mild inhalant use disorder with inhalant-induced psychotic disorder with delusions > F18.150
inhalant drug abuse with psychotic disorder with hallucinations | inhalant drug abuse with hallucinosis | drug-induced hallucinosis in abuse inhalant | hallucinosis in inhalant abuse | inhalant hallucinosis with abuse > F18.151
mild inhalant use disorder with inhalant-induced psychotic disorder with hallucinations > F18.151
inhalant drug abuse with psychotic disorder | inhalant psychosis with abuse > F18.159
inhalant drug abuse with dementia | inhalant-induced dementia with abuse | inhalant-induced major neurocognitive disorder with abuse > F18.17
inhalant drug abuse with anxiety disorder | inhalant anxiety disorder in abuse > F18.180
inhalant drug dependence in remission | moderate or severe inhalant use disorder in remission | moderate or severe inhalant use disorder in early remission | moderate or severe inhalant use disorder in sustained remission > F18.21
inhalant drug dependence with uncomplicated intoxication | inhalant drug dependence with intoxication uncomplicated | inhalant intoxication uncomplicated in dependence > F18.220
delirium due to inhalant intoxication in dependence | delirium due to inhalant intoxication with dependence | inhalant drug dependence with intoxication delirium | moderate or severe inhalant use disorder with inhalant intoxication delirium > F18.221
inhalant drug dependence with intoxication | inhalant intoxication in dependence | moderate or severe inhalant use disorder with inhalant intoxication | moderate or severe inhalant use disorder with inhalant intoxication without perceptual disturbance > F18.229
inhalant drug dependence with mood disorder | inhalant mood disorder in dependence | moderate or severe inhalant use disorder with inhalant-induced mood disorder | moderate or severe inhalant use disorder with inhalant-induced depressive disorder > F18.24
moderate or severe inhalant use disorder with inhalant-induced bipolar disorder > F18.24
inhalant drug dependence with psychotic disorder with delusions | drug-induced paranoia in inhalant dependence | inhalant paranoid psychosis with dependence | moderate or severe inhalant use disorder with inhalant-induced psychotic disorder with delusions > F18.250
inhalant drug dependence with psychotic disorder with hallucinations | inhalant drug dependence with hallucinosis | drug-induced hallucinosis in dependence inhalant | hallucinosis in inhalant dependence | inhalant hallucinosis with dependence > F18.251
moderate or severe inhalant use disorder with inhalant-induced psychotic disorder with hallucinations > F18.251
inhalant drug dependence with psychotic disorder | inhalant psychosis with dependence | moderate or severe inhalant use disorder with inhalant-induced psychotic disorder > F18.259
inhalant drug dependence with dementia | inhalant-induced dementia with dependence | inhalant-induced major neurocognitive disorder with dependence | moderate or severe inhalant use disorder with inhalant-induced major neurocognitive disorder > F18.27
inhalant drug dependence with anxiety disorder | inhalant anxiety disorder in dependence | moderate or severe inhalant use disorder with inhalant-induced anxiety disorder > F18.280
moderate or severe inhalant use disorder with inhalant-induced obsessive-compulsive disorder | moderate or severe inhalant use disorder with inhalant-induced mild neurocognitive disorder > F18.288
delirium due to inhalant intoxication > F18.921
drug-induced hallucinosis inhalant > F18.951
anxiety due to inhalant > F18.980
psychoactive substance drug abuse in remission | mild substance use disorder in early remission | mild substance use disorder in sustained remission > F19.11
psychoactive substance drug abuse with uncomplicated intoxication | psychoactive substance drug abuse with intoxication uncomplicated | psychoactive substance intoxication uncomplicated in abuse > F19.120
delirium due to psychoactive substance intoxication in abuse | psychoactive substance drug abuse with intoxication delirium | mild substance use disorder with substance intoxication delirium > F19.121
perceptual disturbance due to psychoactive substance intoxication in abuse | disturbance perceptual due to psychoactive substance intoxication in abuse | psychoactive substance drug abuse with intoxication with perceptual disturbance > F19.122
mild substance use disorder with substance intoxication with perceptual disturbance > F19.122
psychoactive substance drug abuse with intoxication | psychoactive substance intoxication in abuse | mild substance use disorder with substance intoxication | mild substance use disorder with substance intoxication without perceptual disturbance > F19.129
psychoactive substance drug abuse with withdrawal > F19.13
psychoactive substance drug abuse with withdrawal uncomplicated | psychoactive substance withdrawal uncomplicated in abuse > F19.130
delirium due to psychoactive substance withdrawal in abuse | psychoactive substance drug abuse with withdrawal delirium > F19.131
perceptual disturbance due to psychoactive substance withdrawal in abuse > F19.132
psychoactive substance drug abuse with mood disorder | psychoactive substance mood disorder in abuse > F19.14
psychoactive substance drug abuse with psychotic disorder with delusions | drug-induced paranoia in psychoactive substance abuse | psychoactive substance paranoid psychosis with abuse | mild substance use disorder with substance-induced psychotic disorder with delusions > F19.150
psychoactive substance drug abuse with psychotic disorder with hallucinations | psychoactive substance drug abuse with hallucinosis | drug-induced hallucinosis in abuse psychoactive substance | hallucinosis in psychoactive substance abuse > F19.151
psychoactive substance hallucinosis with abuse | mild substance use disorder with substance-induced psychotic disorder with hallucinations > F19.151
psychoactive substance drug abuse with psychotic disorder | psychoactive substance psychosis with abuse > F19.159
psychoactive substance drug abuse with amnestic disorder | amnesic syndrome induced by psychoactive substance with abuse | psychoactive substance-induced amnesic disorder with abuse | psychoactive substance amnestic syndrome in abuse > F19.16
psychoactive substance drug abuse with dementia | psychoactive substance-induced dementia with abuse | psychoactive substance-induced major neurocognitive disorder with abuse > F19.17
psychoactive substance drug abuse with anxiety disorder | psychoactive substance anxiety disorder in abuse > F19.180
psychoactive substance drug abuse with sexual dysfunction | psychoactive substance sexual dysfunction in abuse > F19.181
psychoactive substance drug abuse with sleep disorder | hypersomnia due to psychoactive substance abuse | psychoactive substance hypersomnia in abuse | parasomnia due to psychoactive substance abuse | psychoactive substance parasomnia in abuse > F19.182
circadian rhythm sleep disorder due to psychoactive substance abuse | psychoactive substance circadian rhythm sleep disorder in abuse | psychoactive substance insomnia in abuse > F19.182
psychoactive substance sleep disorder in abuse > F19.182
psychoactive substance drug dependence in remission | moderate or severe substance use disorder in remission | moderate or severe substance use disorder in early remission | moderate or severe substance use disorder in sustained remission > F19.21
psychoactive substance drug dependence with uncomplicated intoxication | psychoactive substance drug dependence with intoxication uncomplicated | psychoactive substance intoxication uncomplicated in dependence > F19.220
delirium due to psychoactive substance intoxication in dependence | delirium due to psychoactive substance intoxication with dependence | psychoactive substance drug dependence with intoxication delirium > F19.221
moderate or severe substance use disorder with substance intoxication delirium > F19.221
perceptual disturbance due to psychoactive substance intoxication in dependence | disturbance perceptual due to psychoactive substance intoxication in dependence | perceptual disturbance due to psychoactive substance intoxication with dependence > F19.222
disturbance perceptual due to psychoactive substance intoxication with dependence | psychoactive substance drug dependence with intoxication with perceptual disturbance | moderate or severe substance use disorder with substance intoxication with perceptual disturbance > F19.222
psychoactive substance drug dependence with intoxication | psychoactive substance intoxication in dependence | moderate or severe substance use disorder with substance intoxication > F19.229
moderate or severe substance use disorder with substance intoxication without perceptual disturbance > F19.229
psychoactive substance drug dependence with withdrawal > F19.23
psychoactive substance drug dependence with withdrawal uncomplicated | psychoactive substance withdrawal uncomplicated in dependence > F19.230
delirium due to psychoactive substance withdrawal in dependence | psychoactive substance drug dependence with withdrawal delirium > F19.231
perceptual disturbance due to psychoactive substance withdrawal in dependence | disturbance perceptual due to psychoactive substance withdrawal | perceptual disturbance due to psychoactive substance withdrawal > F19.232
psychoactive substance drug dependence with mood disorder | psychoactive substance mood disorder in dependence | moderate or severe substance use disorder with substance-induced mood disorder > F19.24
moderate or severe substance use disorder with substance-induced depressive disorder | moderate or severe substance use disorder with substance-induced bipolar disorder > F19.24
psychoactive substance drug dependence with psychotic disorder with delusions | drug-induced paranoia in psychoactive substance dependence | psychoactive substance paranoid psychosis with dependence > F19.250
moderate or severe substance use disorder with substance-induced psychotic disorder with delusions > F19.250
psychoactive substance drug dependence with psychotic disorder with hallucinations | psychoactive substance drug dependence with hallucinosis | drug-induced hallucinosis in dependence psychoactive substance | hallucinosis in psychoactive substance dependence > F19.251
psychoactive substance hallucinosis with dependence | moderate or severe substance use disorder with substance-induced psychotic disorder with hallucinations > F19.251
psychoactive substance drug dependence with psychotic disorder | psychoactive substance psychosis with dependence | moderate or severe substance use disorder with substance-induced psychotic disorder > F19.259
psychoactive substance drug dependence with amnestic disorder | amnesic syndrome induced by psychoactive substance with dependence | psychoactive substance-induced amnesic disorder with dependence | psychoactive substance amnestic syndrome in dependence > F19.26
moderate or severe substance use disorder with substance-induced amnestic disorder > F19.26
psychoactive substance drug dependence with dementia | psychoactive substance-induced dementia with dependence | psychoactive substance-induced major neurocognitive disorder with dependence > F19.27
moderate or severe substance use disorder with substance-induced major neurocognitive disorder > F19.27
psychoactive substance drug dependence with anxiety disorder | psychoactive substance anxiety disorder in dependence | moderate or severe substance use disorder with substance-induced anxiety disorder > F19.280
psychoactive substance drug dependence with sexual dysfunction | psychoactive substance sexual dysfunction in dependence | moderate or severe substance use disorder with substance-induced sexual dysfunction > F19.281
psychoactive substance drug dependence with sleep disorder | hypersomnia due to psychoactive substance dependence | psychoactive substance hypersomnia in dependence | parasomnia due to psychoactive substance dependence | psychoactive substance parasomnia in dependence > F19.282
circadian rhythm sleep disorder due to psychoactive substance dependence | psychoactive substance circadian rhythm sleep disorder in dependence | psychoactive substance insomnia in dependence > F19.282
psychoactive substance sleep disorder in dependence | moderate or severe substance use disorder with substance-induced sleep disorder > F19.282
moderate or severe substance use disorder with substance-induced obsessive-compulsive disorder | moderate or severe substance use disorder with substance-induced mild neurocognitive disorder > F19.288
delirium due to psychoactive substance intoxication > F19.921
disturbance perceptual due to psychoactive substance intoxication | perceptual disturbance due to psychoactive substance intoxication > F19.922
psychoactive substance abstinence syndrome uncomplicated | psychoactive substance abstinence symptoms uncomplicated > F19.930
delirium due to psychoactive substance withdrawal | psychoactive substance abstinence syndrome with delirium | psychoactive substance abstinence symptoms with delirium > F19.931
psychoactive substance abstinence syndrome with perceptual disturbance | psychoactive substance abstinence symptoms with perceptual disturbance > F19.932
psychoactive substance abstinence syndrome > F19.939
drug-induced hallucinosis psychoactive substance > F19.951
anxiety due to psychoactive substance > F19.980

# --- third round: psychogenic complaints, organ by organ
psychogenic heart disturbance | psychogenic heart dysfunction | psychogenic heart neurosis | psychogenic heart spasm | psychogenic heart atony | psychogenic heart hypersecretion | psychogenic heart dilatation > F45.8
psychogenic heart hypermobility | psychogenic heart contraction | psychogenic heart inertia | psychogenic heart complaint | psychogenic heart symptom | psychogenic cardiac disease | psychogenic cardiac disturbance > F45.8
psychogenic cardiac dysfunction | psychogenic cardiac neurosis | psychogenic cardiac spasm | psychogenic cardiac atony | psychogenic cardiac hypersecretion | psychogenic cardiac dilatation | psychogenic cardiac hypermobility | psychogenic cardiac contraction > F45.8
psychogenic cardiac inertia | psychogenic cardiac complaint | psychogenic cardiac symptom | psychogenic cardiovascular disease | psychogenic cardiovascular disturbance | psychogenic cardiovascular dysfunction > F45.8
psychogenic cardiovascular neurosis | psychogenic cardiovascular spasm | psychogenic cardiovascular atony | psychogenic cardiovascular hypersecretion | psychogenic cardiovascular dilatation | psychogenic cardiovascular hypermobility > F45.8
psychogenic cardiovascular contraction | psychogenic cardiovascular inertia | psychogenic cardiovascular complaint | psychogenic cardiovascular symptom | psychogenic circulatory disease | psychogenic circulatory disturbance > F45.8
psychogenic circulatory dysfunction | psychogenic circulatory neurosis | psychogenic circulatory spasm | psychogenic circulatory atony | psychogenic circulatory hypersecretion | psychogenic circulatory dilatation | psychogenic circulatory hypermobility > F45.8
psychogenic circulatory contraction | psychogenic circulatory inertia | psychogenic circulatory complaint | psychogenic circulatory symptom | psychogenic respiratory disturbance > F45.8
psychogenic respiratory dysfunction | psychogenic respiratory neurosis | psychogenic respiratory spasm | psychogenic respiratory atony | psychogenic respiratory hypersecretion | psychogenic respiratory dilatation | psychogenic respiratory hypermobility > F45.8
psychogenic respiratory contraction | psychogenic respiratory inertia | psychogenic respiratory complaint | psychogenic respiratory symptom | psychogenic gastric disturbance | psychogenic gastric dysfunction > F45.8
psychogenic gastric neurosis | psychogenic gastric spasm | psychogenic gastric atony | psychogenic gastric hypersecretion | psychogenic gastric dilatation | psychogenic gastric hypermobility | psychogenic gastric contraction | psychogenic gastric inertia > F45.8
psychogenic gastric complaint | psychogenic gastric symptom | psychogenic stomach disease | psychogenic stomach disturbance | psychogenic stomach neurosis | psychogenic stomach spasm > F45.8
psychogenic stomach atony | psychogenic stomach hypersecretion | psychogenic stomach dilatation | psychogenic stomach hypermobility | psychogenic stomach complaint | psychogenic stomach symptom > F45.8
psychogenic gastrointestinal disease | psychogenic gastrointestinal disturbance | psychogenic gastrointestinal dysfunction | psychogenic gastrointestinal neurosis | psychogenic gastrointestinal spasm > F45.8
psychogenic gastrointestinal atony | psychogenic gastrointestinal hypersecretion | psychogenic gastrointestinal dilatation | psychogenic gastrointestinal hypermobility | psychogenic gastrointestinal contraction | psychogenic gastrointestinal inertia > F45.8
psychogenic gastrointestinal complaint | psychogenic gastrointestinal symptom | psychogenic intestinal disturbance | psychogenic intestinal dysfunction | psychogenic intestinal neurosis > F45.8
psychogenic intestinal atony | psychogenic intestinal hypersecretion | psychogenic intestinal dilatation | psychogenic intestinal hypermobility | psychogenic intestinal contraction | psychogenic intestinal inertia > F45.8
psychogenic intestinal complaint | psychogenic intestinal symptom | psychogenic bowel disorder | psychogenic bowel disease | psychogenic bowel disturbance | psychogenic bowel dysfunction | psychogenic bowel neurosis | psychogenic bowel spasm | psychogenic bowel atony > F45.8
psychogenic bowel hypersecretion | psychogenic bowel dilatation | psychogenic bowel hypermobility | psychogenic bowel contraction | psychogenic bowel inertia | psychogenic bowel symptom | psychogenic colon disorder > F45.8
psychogenic colon disease | psychogenic colon disturbance | psychogenic colon dysfunction | psychogenic colon neurosis | psychogenic colon atony | psychogenic colon hypersecretion | psychogenic colon dilatation | psychogenic colon hypermobility > F45.8
psychogenic colon contraction | psychogenic colon inertia | psychogenic colon complaint | psychogenic colon symptom | psychogenic rectal disease | psychogenic rectal disturbance | psychogenic rectal dysfunction | psychogenic rectal neurosis > F45.8
psychogenic rectal atony | psychogenic rectal hypersecretion | psychogenic rectal dilatation | psychogenic rectal hypermobility | psychogenic rectal contraction | psychogenic rectal inertia | psychogenic rectal complaint > F45.8
psychogenic rectal symptom | psychogenic esophageal disorder | psychogenic esophageal disturbance | psychogenic esophageal dysfunction | psychogenic esophageal neurosis | psychogenic esophageal spasm | psychogenic esophageal atony > F45.8
psychogenic esophageal hypersecretion | psychogenic esophageal dilatation | psychogenic esophageal hypermobility | psychogenic esophageal contraction | psychogenic esophageal inertia | psychogenic esophageal complaint | psychogenic esophageal symptom > F45.8
psychogenic bladder disorder | psychogenic bladder disease | psychogenic bladder disturbance | psychogenic bladder dysfunction | psychogenic bladder neurosis | psychogenic bladder atony | psychogenic bladder hypersecretion > F45.8
psychogenic bladder dilatation | psychogenic bladder hypermobility | psychogenic bladder contraction | psychogenic bladder inertia | psychogenic bladder complaint | psychogenic bladder symptom | psychogenic urinary disorder | psychogenic urinary disease > F45.8
psychogenic urinary disturbance | psychogenic urinary dysfunction | psychogenic urinary neurosis | psychogenic urinary spasm | psychogenic urinary atony | psychogenic urinary hypersecretion | psychogenic urinary dilatation | psychogenic urinary hypermobility > F45.8
psychogenic urinary contraction | psychogenic urinary inertia | psychogenic urinary complaint | psychogenic urinary symptom | psychogenic genitourinary disease | psychogenic genitourinary disturbance > F45.8
psychogenic genitourinary dysfunction | psychogenic genitourinary neurosis | psychogenic genitourinary spasm | psychogenic genitourinary atony | psychogenic genitourinary hypersecretion | psychogenic genitourinary dilatation | psychogenic genitourinary hypermobility > F45.8
psychogenic genitourinary contraction | psychogenic genitourinary inertia | psychogenic genitourinary complaint | psychogenic genitourinary symptom | psychogenic genital disease | psychogenic genital disturbance > F45.8
psychogenic genital dysfunction | psychogenic genital neurosis | psychogenic genital spasm | psychogenic genital atony | psychogenic genital hypersecretion | psychogenic genital dilatation | psychogenic genital hypermobility | psychogenic genital contraction > F45.8
psychogenic genital inertia | psychogenic genital complaint | psychogenic genital symptom | psychogenic menstrual disease | psychogenic menstrual disturbance | psychogenic menstrual dysfunction | psychogenic menstrual neurosis > F45.8
psychogenic menstrual spasm | psychogenic menstrual atony | psychogenic menstrual hypersecretion | psychogenic menstrual dilatation | psychogenic menstrual hypermobility | psychogenic menstrual contraction | psychogenic menstrual inertia | psychogenic menstrual complaint > F45.8
psychogenic menstrual symptom | psychogenic muscular disorder | psychogenic muscular disease | psychogenic muscular disturbance | psychogenic muscular dysfunction | psychogenic muscular neurosis | psychogenic muscular spasm | psychogenic muscular atony > F45.8
psychogenic muscular hypersecretion | psychogenic muscular dilatation | psychogenic muscular hypermobility | psychogenic muscular contraction | psychogenic muscular inertia | psychogenic muscular complaint | psychogenic muscular symptom > F45.8
psychogenic musculoskeletal disease | psychogenic musculoskeletal disturbance | psychogenic musculoskeletal dysfunction | psychogenic musculoskeletal neurosis | psychogenic musculoskeletal spasm | psychogenic musculoskeletal atony > F45.8
psychogenic musculoskeletal hypersecretion | psychogenic musculoskeletal dilatation | psychogenic musculoskeletal hypermobility | psychogenic musculoskeletal contraction | psychogenic musculoskeletal inertia | psychogenic musculoskeletal complaint > F45.8
psychogenic musculoskeletal symptom | psychogenic joint disease | psychogenic joint disturbance | psychogenic joint dysfunction | psychogenic joint neurosis | psychogenic joint spasm | psychogenic joint atony > F45.8
psychogenic joint hypersecretion | psychogenic joint dilatation | psychogenic joint hypermobility | psychogenic joint contraction | psychogenic joint inertia | psychogenic joint complaint | psychogenic joint symptom | psychogenic limb disease > F45.8
psychogenic limb disturbance | psychogenic limb dysfunction | psychogenic limb neurosis | psychogenic limb spasm | psychogenic limb atony | psychogenic limb hypersecretion | psychogenic limb hypermobility | psychogenic limb contraction | psychogenic limb inertia > F45.8
psychogenic limb complaint | psychogenic limb symptom | psychogenic ocular disorder | psychogenic ocular disease | psychogenic ocular disturbance | psychogenic ocular dysfunction | psychogenic ocular neurosis | psychogenic ocular spasm | psychogenic ocular atony > F45.8
psychogenic ocular hypersecretion | psychogenic ocular dilatation | psychogenic ocular hypermobility | psychogenic ocular contraction | psychogenic ocular inertia | psychogenic ocular complaint | psychogenic ocular symptom | psychogenic throat disorder > F45.8
psychogenic throat disease | psychogenic throat disturbance | psychogenic throat dysfunction | psychogenic throat neurosis | psychogenic throat spasm | psychogenic throat atony | psychogenic throat hypersecretion | psychogenic throat dilatation > F45.8
psychogenic throat hypermobility | psychogenic throat contraction | psychogenic throat inertia | psychogenic throat complaint | psychogenic throat symptom | psychogenic pharyngeal disorder | psychogenic pharyngeal disease | psychogenic pharyngeal disturbance > F45.8
psychogenic pharyngeal dysfunction | psychogenic pharyngeal neurosis | psychogenic pharyngeal spasm | psychogenic pharyngeal atony | psychogenic pharyngeal hypersecretion | psychogenic pharyngeal dilatation | psychogenic pharyngeal hypermobility > F45.8
psychogenic pharyngeal contraction | psychogenic pharyngeal inertia | psychogenic pharyngeal complaint | psychogenic pharyngeal symptom | psychogenic laryngeal disorder | psychogenic laryngeal disease | psychogenic laryngeal disturbance > F45.8
psychogenic laryngeal dysfunction | psychogenic laryngeal neurosis | psychogenic laryngeal atony | psychogenic laryngeal hypersecretion | psychogenic laryngeal dilatation | psychogenic laryngeal hypermobility > F45.8
psychogenic laryngeal contraction | psychogenic laryngeal inertia | psychogenic laryngeal complaint | psychogenic laryngeal symptom | psychogenic pyloric disorder | psychogenic pyloric disease | psychogenic pyloric disturbance | psychogenic pyloric dysfunction > F45.8
psychogenic pyloric neurosis | psychogenic pyloric spasm | psychogenic pyloric atony | psychogenic pyloric hypersecretion | psychogenic pyloric dilatation | psychogenic pyloric hypermobility | psychogenic pyloric inertia > F45.8
psychogenic pyloric complaint | psychogenic pyloric symptom | psychogenic lymphatic disease | psychogenic lymphatic disturbance | psychogenic lymphatic dysfunction | psychogenic lymphatic neurosis | psychogenic lymphatic spasm > F45.8
psychogenic lymphatic atony | psychogenic lymphatic hypersecretion | psychogenic lymphatic dilatation | psychogenic lymphatic hypermobility | psychogenic lymphatic contraction | psychogenic lymphatic inertia | psychogenic lymphatic complaint > F45.8
psychogenic lymphatic symptom | psychogenic sphincter disease | psychogenic sphincter disturbance | psychogenic sphincter dysfunction | psychogenic sphincter neurosis | psychogenic sphincter spasm | psychogenic sphincter atony > F45.8
psychogenic sphincter hypersecretion | psychogenic sphincter dilatation | psychogenic sphincter hypermobility | psychogenic sphincter contraction | psychogenic sphincter inertia | psychogenic sphincter complaint | psychogenic sphincter symptom > F45.8
psychogenic vascular disorder | psychogenic vascular disease | psychogenic vascular disturbance | psychogenic vascular dysfunction | psychogenic vascular neurosis | psychogenic vascular spasm | psychogenic vascular atony | psychogenic vascular hypersecretion > F45.8
psychogenic vascular dilatation | psychogenic vascular hypermobility | psychogenic vascular contraction | psychogenic vascular inertia | psychogenic vascular complaint | psychogenic vascular symptom | psychogenic swallowing disorder | psychogenic swallowing disease > F45.8
psychogenic swallowing disturbance | psychogenic swallowing dysfunction | psychogenic swallowing neurosis | psychogenic swallowing spasm | psychogenic swallowing atony | psychogenic swallowing hypersecretion | psychogenic swallowing dilatation > F45.8
psychogenic swallowing hypermobility | psychogenic swallowing contraction | psychogenic swallowing inertia | psychogenic swallowing complaint | psychogenic swallowing symptom > F45.8
# --- shorthand, adult medicine
@type condition
delirium superimposed | delirium secondary > F05
toxic metabolic delirium | delirium multifactorial | multifactorial delirium | hospital-acquired delirium > F05
AUD moderate | AUD severe > F10.20
OUD mild > F11.10
OUD severe in remission | OUD moderate in remission | OUD in remission | OUD in early remission | OUD in sustained remission > F11.21
bipolar current episode manic with psychotic features | BPAD type I current episode manic with psychotic features | BPAD I current episode manic with psychotic features | BPAD type I manic with psychotic features | bipolar type I current episode manic with psychotic features | bipolar 1 manic with psychosis | bipolar manic with psychosis | BPAD manic with psychotic features | BPAD current episode manic with psychotic features | bipolar I manic severe with psychotic features | BPAD mania with psychosis > F31.2
bipolar depressed with psychotic features | bipolar depression with psychotic features | BPAD depressed with psychotic features | bipolar current episode depressed with psychotic features > F31.5
panic d/o with agoraphobia | PD with agoraphobia > F40.01
borderline PD > F60.3
antisocial PD > F60.2
narcissistic PD > F60.81
avoidant PD > F60.6 {personality, DBT, schema therapy, social anxiety, cluster C}
dependent PD > F60.7
schizotypal PD > F21

paranoid PD > F60.0
schizoid PD > F60.1
histrionic PD > F60.4

# --- use disorders that are over
AUD, severe, sustained remission | AUD, severe, in sustained remission | AUD severe in remission | AUD in remission | AUD in sustained remission | alcohol use disorder in sustained remission | alcohol use disorder, severe, in sustained remission > F10.21
OUD, severe, in sustained remission | OUD, severe, sustained remission | opioid use disorder, severe, in sustained remission | opioid use disorder in remission on buprenorphine > F11.21
BP II = bipolar II {lithium, mood, hypomania, Li, lamotrigine, psych}
BP I = bipolar I {lithium, mood, mania, Li, lamotrigine, psych}
tob dep | tob dependence | nicotine dep | tobacco dep > F17.20
tob dep, cigs | tob dep, cigarettes | tobacco dep, cigs | nicotine dep, cigs > F17.210
bipolar I MRE depressed mild | bipolar 1 MRE depressed mild | bipolar disorder MRE depressed mild | bipolar I disorder MRE depressed mild > F31.31
bipolar I MRE depressed moderate | bipolar 1 MRE depressed moderate | bipolar disorder MRE depressed moderate | bipolar I disorder MRE depressed moderate | bipolar I disorder most recent episode depressed moderate | bipolar disorder most recent episode depressed moderate > F31.32
bipolar I MRE depressed severe | bipolar 1 MRE depressed severe | bipolar disorder MRE depressed severe | bipolar I disorder MRE depressed severe | bipolar I disorder most recent episode depressed severe > F31.4
bipolar I MRE depressed | bipolar 1 MRE depressed | bipolar disorder MRE depressed | bipolar I disorder MRE depressed > F31.30
bipolar I MRE manic | bipolar 1 MRE manic | bipolar disorder MRE manic | bipolar I disorder MRE manic > F31.10
bipolar I MRE mixed | bipolar 1 MRE mixed | bipolar disorder MRE mixed | bipolar I disorder MRE mixed > F31.60
delirium due to | delirium secondary to | delirium from > F05
nocturnal enuresis functional | nocturnal enuresis primary functional | primary nocturnal enuresis functional | functional nocturnal enuresis | primary functional enuresis | enuresis nonorganic | enuresis of nonorganic origin | enuresis no organic cause > F98.0
bipolar I current episode manic severe mood-congruent psychotic features | bipolar I disorder current episode manic severe mood-congruent psychotic features | bipolar I manic severe with mood-congruent psychotic features | bipolar I current episode manic severe with mood-congruent psychotic features | bipolar I disorder current episode manic severe with mood-congruent psychotic features | bipolar disorder current episode manic severe with mood-congruent psychotic features | bipolar I current episode manic severe with psychotic features | bipolar I disorder current episode manic severe with psychotic features > F31.2
dyslexia > F81.0 {school, reading, IEP, grade, psychoed, developmental, classroom, spelling, Orton-Gillingham}
insomnia related to PTSD | insomnia due to PTSD | insomnia related to anxiety | insomnia related to depression | insomnia secondary to PTSD | insomnia secondary to anxiety | insomnia secondary to depression > F51.05
@type condition
insomnia due to the depression | insomnia due to her depression | insomnia due to his depression | insomnia from depression | insomnia due to MDD | insomnia due to GAD > F51.05
overdose attempt in | prior overdose attempt | prior intentional overdose | second suicide attempt | second lifetime suicide attempt | suicide attempt in 2010 | prior attempts by overdose > Z91.51
bipolar I in a depressive episode of moderate degree | bipolar I in a moderate depressive episode | bipolar I, depressive episode, moderate | bipolar I currently depressed moderate > F31.32
@type condition
delirium POD | postop delirium | post-op delirium | delirium POD 1 > F05
@type condition
PTSD, chronic > F43.12
# --- the episode of a bipolar disorder as the DSM words it
bipolar disorder type I most recent episode manic | bipolar type I most recent episode manic > F31.10
bipolar 1 current episode manic | bipolar 1 disorder current episode manic | bipolar disorder type I current episode manic | bipolar type I current episode manic > F31.10
bipolar I current or most recent episode manic | bipolar I disorder current or most recent episode manic | bipolar disorder current or most recent episode manic | bipolar 1 current or most recent episode manic | bipolar 1 disorder current or most recent episode manic | bipolar disorder type I current or most recent episode manic | bipolar type I current or most recent episode manic > F31.10
bipolar 1 disorder MRE manic | bipolar disorder type I MRE manic | bipolar type I MRE manic > F31.10
bipolar I most recent episode manic mild | bipolar I disorder most recent episode manic mild | bipolar disorder most recent episode manic mild | bipolar 1 most recent episode manic mild | bipolar 1 disorder most recent episode manic mild | bipolar disorder type I most recent episode manic mild | bipolar type I most recent episode manic mild > F31.11
bipolar disorder type I current episode manic mild | bipolar type I current episode manic mild > F31.11
bipolar I current or most recent episode manic mild | bipolar I disorder current or most recent episode manic mild | bipolar disorder current or most recent episode manic mild | bipolar 1 current or most recent episode manic mild | bipolar 1 disorder current or most recent episode manic mild | bipolar disorder type I current or most recent episode manic mild | bipolar type I current or most recent episode manic mild > F31.11
bipolar I MRE manic mild | bipolar I disorder MRE manic mild | bipolar disorder MRE manic mild | bipolar 1 MRE manic mild | bipolar 1 disorder MRE manic mild | bipolar disorder type I MRE manic mild | bipolar type I MRE manic mild > F31.11
bipolar I most recent episode manic moderate | bipolar I disorder most recent episode manic moderate | bipolar disorder most recent episode manic moderate | bipolar 1 most recent episode manic moderate | bipolar 1 disorder most recent episode manic moderate | bipolar disorder type I most recent episode manic moderate | bipolar type I most recent episode manic moderate > F31.12
bipolar disorder type I current episode manic moderate | bipolar type I current episode manic moderate > F31.12
bipolar I current or most recent episode manic moderate | bipolar I disorder current or most recent episode manic moderate | bipolar disorder current or most recent episode manic moderate | bipolar 1 current or most recent episode manic moderate | bipolar 1 disorder current or most recent episode manic moderate | bipolar disorder type I current or most recent episode manic moderate | bipolar type I current or most recent episode manic moderate > F31.12
bipolar I MRE manic moderate | bipolar I disorder MRE manic moderate | bipolar disorder MRE manic moderate | bipolar 1 MRE manic moderate | bipolar 1 disorder MRE manic moderate | bipolar disorder type I MRE manic moderate | bipolar type I MRE manic moderate > F31.12
bipolar I most recent episode manic severe | bipolar I most recent episode manic severe without psychotic features | bipolar I most recent episode manic severe without psychosis | bipolar I disorder most recent episode manic severe | bipolar I disorder most recent episode manic severe without psychotic features | bipolar I disorder most recent episode manic severe without psychosis | bipolar disorder most recent episode manic severe | bipolar disorder most recent episode manic severe without psychotic features | bipolar disorder most recent episode manic severe without psychosis | bipolar 1 most recent episode manic severe | bipolar 1 most recent episode manic severe without psychotic features | bipolar 1 most recent episode manic severe without psychosis | bipolar 1 disorder most recent episode manic severe | bipolar 1 disorder most recent episode manic severe without psychotic features | bipolar 1 disorder most recent episode manic severe without psychosis | bipolar disorder type I most recent episode manic severe | bipolar disorder type I most recent episode manic severe without psychotic features | bipolar disorder type I most recent episode manic severe without psychosis | bipolar type I most recent episode manic severe | bipolar type I most recent episode manic severe without psychotic features | bipolar type I most recent episode manic severe without psychosis > F31.13
bipolar I current episode manic severe without psychotic features | bipolar I current episode manic severe without psychosis | bipolar I disorder current episode manic severe without psychotic features | bipolar I disorder current episode manic severe without psychosis | bipolar disorder current episode manic severe without psychotic features | bipolar disorder current episode manic severe without psychosis | bipolar 1 current episode manic severe without psychotic features | bipolar 1 current episode manic severe without psychosis | bipolar 1 disorder current episode manic severe without psychotic features | bipolar 1 disorder current episode manic severe without psychosis | bipolar disorder type I current episode manic severe | bipolar disorder type I current episode manic severe without psychotic features | bipolar disorder type I current episode manic severe without psychosis | bipolar type I current episode manic severe | bipolar type I current episode manic severe without psychotic features | bipolar type I current episode manic severe without psychosis > F31.13
bipolar I current or most recent episode manic severe | bipolar I current or most recent episode manic severe without psychotic features | bipolar I current or most recent episode manic severe without psychosis | bipolar I disorder current or most recent episode manic severe | bipolar I disorder current or most recent episode manic severe without psychotic features | bipolar I disorder current or most recent episode manic severe without psychosis | bipolar disorder current or most recent episode manic severe | bipolar disorder current or most recent episode manic severe without psychotic features | bipolar disorder current or most recent episode manic severe without psychosis | bipolar 1 current or most recent episode manic severe | bipolar 1 current or most recent episode manic severe without psychotic features | bipolar 1 current or most recent episode manic severe without psychosis | bipolar 1 disorder current or most recent episode manic severe | bipolar 1 disorder current or most recent episode manic severe without psychotic features | bipolar 1 disorder current or most recent episode manic severe without psychosis | bipolar disorder type I current or most recent episode manic severe | bipolar disorder type I current or most recent episode manic severe without psychotic features | bipolar disorder type I current or most recent episode manic severe without psychosis | bipolar type I current or most recent episode manic severe | bipolar type I current or most recent episode manic severe without psychotic features | bipolar type I current or most recent episode manic severe without psychosis > F31.13
bipolar I MRE manic severe | bipolar I MRE manic severe without psychotic features | bipolar I MRE manic severe without psychosis | bipolar I disorder MRE manic severe | bipolar I disorder MRE manic severe without psychotic features | bipolar I disorder MRE manic severe without psychosis | bipolar disorder MRE manic severe | bipolar disorder MRE manic severe without psychotic features | bipolar disorder MRE manic severe without psychosis | bipolar 1 MRE manic severe | bipolar 1 MRE manic severe without psychotic features | bipolar 1 MRE manic severe without psychosis | bipolar 1 disorder MRE manic severe | bipolar 1 disorder MRE manic severe without psychotic features | bipolar 1 disorder MRE manic severe without psychosis | bipolar disorder type I MRE manic severe | bipolar disorder type I MRE manic severe without psychotic features | bipolar disorder type I MRE manic severe without psychosis | bipolar type I MRE manic severe | bipolar type I MRE manic severe without psychotic features | bipolar type I MRE manic severe without psychosis > F31.13
bipolar I most recent episode manic severe with psychotic features | bipolar I most recent episode manic severe with psychosis | bipolar I most recent episode manic severe with psychotic symptoms | bipolar I most recent episode manic severe with mood-congruent psychotic features | bipolar I most recent episode manic severe with mood-incongruent psychotic features | bipolar I most recent episode manic with psychotic features | bipolar I most recent episode manic with psychosis | bipolar I most recent episode manic with psychotic symptoms | bipolar I most recent episode manic with mood-congruent psychotic features | bipolar I most recent episode manic with mood-incongruent psychotic features | bipolar I disorder most recent episode manic severe with psychotic features | bipolar I disorder most recent episode manic severe with psychosis | bipolar I disorder most recent episode manic severe with psychotic symptoms | bipolar I disorder most recent episode manic severe with mood-congruent psychotic features | bipolar I disorder most recent episode manic severe with mood-incongruent psychotic features | bipolar I disorder most recent episode manic with psychotic features | bipolar I disorder most recent episode manic with psychosis | bipolar I disorder most recent episode manic with psychotic symptoms | bipolar I disorder most recent episode manic with mood-congruent psychotic features | bipolar I disorder most recent episode manic with mood-incongruent psychotic features | bipolar disorder most recent episode manic severe with psychotic features | bipolar disorder most recent episode manic severe with psychosis | bipolar disorder most recent episode manic severe with psychotic symptoms | bipolar disorder most recent episode manic severe with mood-congruent psychotic features | bipolar disorder most recent episode manic severe with mood-incongruent psychotic features | bipolar disorder most recent episode manic with psychotic features | bipolar disorder most recent episode manic with psychosis | bipolar disorder most recent episode manic with psychotic symptoms | bipolar disorder most recent episode manic with mood-congruent psychotic features | bipolar disorder most recent episode manic with mood-incongruent psychotic features | bipolar 1 most recent episode manic severe with psychotic features | bipolar 1 most recent episode manic severe with psychosis | bipolar 1 most recent episode manic severe with psychotic symptoms | bipolar 1 most recent episode manic severe with mood-congruent psychotic features | bipolar 1 most recent episode manic severe with mood-incongruent psychotic features | bipolar 1 most recent episode manic with psychotic features | bipolar 1 most recent episode manic with psychosis | bipolar 1 most recent episode manic with psychotic symptoms | bipolar 1 most recent episode manic with mood-congruent psychotic features | bipolar 1 most recent episode manic with mood-incongruent psychotic features | bipolar 1 disorder most recent episode manic severe with psychotic features | bipolar 1 disorder most recent episode manic severe with psychosis | bipolar 1 disorder most recent episode manic severe with psychotic symptoms | bipolar 1 disorder most recent episode manic severe with mood-congruent psychotic features | bipolar 1 disorder most recent episode manic severe with mood-incongruent psychotic features | bipolar 1 disorder most recent episode manic with psychotic features | bipolar 1 disorder most recent episode manic with psychosis | bipolar 1 disorder most recent episode manic with psychotic symptoms | bipolar 1 disorder most recent episode manic with mood-congruent psychotic features | bipolar 1 disorder most recent episode manic with mood-incongruent psychotic features | bipolar disorder type I most recent episode manic severe with psychotic features | bipolar disorder type I most recent episode manic severe with psychosis | bipolar disorder type I most recent episode manic severe with psychotic symptoms | bipolar disorder type I most recent episode manic severe with mood-congruent psychotic features | bipolar disorder type I most recent episode manic severe with mood-incongruent psychotic features | bipolar disorder type I most recent episode manic with psychotic features | bipolar disorder type I most recent episode manic with psychosis | bipolar disorder type I most recent episode manic with psychotic symptoms | bipolar disorder type I most recent episode manic with mood-congruent psychotic features | bipolar disorder type I most recent episode manic with mood-incongruent psychotic features | bipolar type I most recent episode manic severe with psychotic features | bipolar type I most recent episode manic severe with psychosis | bipolar type I most recent episode manic severe with psychotic symptoms | bipolar type I most recent episode manic severe with mood-congruent psychotic features | bipolar type I most recent episode manic severe with mood-incongruent psychotic features | bipolar type I most recent episode manic with psychotic features | bipolar type I most recent episode manic with psychosis | bipolar type I most recent episode manic with psychotic symptoms | bipolar type I most recent episode manic with mood-congruent psychotic features | bipolar type I most recent episode manic with mood-incongruent psychotic features > F31.2
bipolar I current episode manic severe with psychosis | bipolar I current episode manic severe with psychotic symptoms | bipolar I current episode manic severe with mood-incongruent psychotic features | bipolar I current episode manic with psychosis | bipolar I current episode manic with psychotic symptoms | bipolar I current episode manic with mood-congruent psychotic features | bipolar I current episode manic with mood-incongruent psychotic features | bipolar I disorder current episode manic severe with psychosis | bipolar I disorder current episode manic severe with psychotic symptoms | bipolar I disorder current episode manic severe with mood-incongruent psychotic features | bipolar I disorder current episode manic with psychosis | bipolar I disorder current episode manic with psychotic symptoms | bipolar I disorder current episode manic with mood-congruent psychotic features | bipolar I disorder current episode manic with mood-incongruent psychotic features | bipolar disorder current episode manic severe with psychotic features | bipolar disorder current episode manic severe with psychosis | bipolar disorder current episode manic severe with psychotic symptoms | bipolar disorder current episode manic severe with mood-incongruent psychotic features | bipolar disorder current episode manic with psychosis | bipolar disorder current episode manic with psychotic symptoms | bipolar disorder current episode manic with mood-congruent psychotic features | bipolar disorder current episode manic with mood-incongruent psychotic features | bipolar 1 current episode manic severe with psychotic features | bipolar 1 current episode manic severe with psychosis | bipolar 1 current episode manic severe with psychotic symptoms | bipolar 1 current episode manic severe with mood-congruent psychotic features | bipolar 1 current episode manic severe with mood-incongruent psychotic features | bipolar 1 current episode manic with psychosis | bipolar 1 current episode manic with psychotic symptoms | bipolar 1 current episode manic with mood-congruent psychotic features | bipolar 1 current episode manic with mood-incongruent psychotic features | bipolar 1 disorder current episode manic severe with psychotic features | bipolar 1 disorder current episode manic severe with psychosis | bipolar 1 disorder current episode manic severe with psychotic symptoms | bipolar 1 disorder current episode manic severe with mood-congruent psychotic features | bipolar 1 disorder current episode manic severe with mood-incongruent psychotic features | bipolar 1 disorder current episode manic with psychosis | bipolar 1 disorder current episode manic with psychotic symptoms | bipolar 1 disorder current episode manic with mood-congruent psychotic features | bipolar 1 disorder current episode manic with mood-incongruent psychotic features | bipolar disorder type I current episode manic severe with psychotic features | bipolar disorder type I current episode manic severe with psychosis | bipolar disorder type I current episode manic severe with psychotic symptoms | bipolar disorder type I current episode manic severe with mood-congruent psychotic features | bipolar disorder type I current episode manic severe with mood-incongruent psychotic features | bipolar disorder type I current episode manic with psychotic features | bipolar disorder type I current episode manic with psychosis | bipolar disorder type I current episode manic with psychotic symptoms | bipolar disorder type I current episode manic with mood-congruent psychotic features | bipolar disorder type I current episode manic with mood-incongruent psychotic features | bipolar type I current episode manic severe with psychotic features | bipolar type I current episode manic severe with psychosis | bipolar type I current episode manic severe with psychotic symptoms | bipolar type I current episode manic severe with mood-congruent psychotic features | bipolar type I current episode manic severe with mood-incongruent psychotic features | bipolar type I current episode manic with psychosis | bipolar type I current episode manic with psychotic symptoms | bipolar type I current episode manic with mood-congruent psychotic features | bipolar type I current episode manic with mood-incongruent psychotic features > F31.2
bipolar I current or most recent episode manic severe with psychotic features | bipolar I current or most recent episode manic severe with psychosis | bipolar I current or most recent episode manic severe with psychotic symptoms | bipolar I current or most recent episode manic severe with mood-congruent psychotic features | bipolar I current or most recent episode manic severe with mood-incongruent psychotic features | bipolar I current or most recent episode manic with psychotic features | bipolar I current or most recent episode manic with psychosis | bipolar I current or most recent episode manic with psychotic symptoms | bipolar I current or most recent episode manic with mood-congruent psychotic features | bipolar I current or most recent episode manic with mood-incongruent psychotic features | bipolar I disorder current or most recent episode manic severe with psychotic features | bipolar I disorder current or most recent episode manic severe with psychosis | bipolar I disorder current or most recent episode manic severe with psychotic symptoms | bipolar I disorder current or most recent episode manic severe with mood-congruent psychotic features | bipolar I disorder current or most recent episode manic severe with mood-incongruent psychotic features | bipolar I disorder current or most recent episode manic with psychotic features | bipolar I disorder current or most recent episode manic with psychosis | bipolar I disorder current or most recent episode manic with psychotic symptoms | bipolar I disorder current or most recent episode manic with mood-congruent psychotic features | bipolar I disorder current or most recent episode manic with mood-incongruent psychotic features | bipolar disorder current or most recent episode manic severe with psychotic features | bipolar disorder current or most recent episode manic severe with psychosis | bipolar disorder current or most recent episode manic severe with psychotic symptoms | bipolar disorder current or most recent episode manic severe with mood-congruent psychotic features | bipolar disorder current or most recent episode manic severe with mood-incongruent psychotic features | bipolar disorder current or most recent episode manic with psychotic features | bipolar disorder current or most recent episode manic with psychosis | bipolar disorder current or most recent episode manic with psychotic symptoms | bipolar disorder current or most recent episode manic with mood-congruent psychotic features | bipolar disorder current or most recent episode manic with mood-incongruent psychotic features | bipolar 1 current or most recent episode manic severe with psychotic features | bipolar 1 current or most recent episode manic severe with psychosis | bipolar 1 current or most recent episode manic severe with psychotic symptoms | bipolar 1 current or most recent episode manic severe with mood-congruent psychotic features | bipolar 1 current or most recent episode manic severe with mood-incongruent psychotic features | bipolar 1 current or most recent episode manic with psychotic features | bipolar 1 current or most recent episode manic with psychosis | bipolar 1 current or most recent episode manic with psychotic symptoms | bipolar 1 current or most recent episode manic with mood-congruent psychotic features | bipolar 1 current or most recent episode manic with mood-incongruent psychotic features | bipolar 1 disorder current or most recent episode manic severe with psychotic features | bipolar 1 disorder current or most recent episode manic severe with psychosis | bipolar 1 disorder current or most recent episode manic severe with psychotic symptoms | bipolar 1 disorder current or most recent episode manic severe with mood-congruent psychotic features | bipolar 1 disorder current or most recent episode manic severe with mood-incongruent psychotic features | bipolar 1 disorder current or most recent episode manic with psychotic features | bipolar 1 disorder current or most recent episode manic with psychosis | bipolar 1 disorder current or most recent episode manic with psychotic symptoms | bipolar 1 disorder current or most recent episode manic with mood-congruent psychotic features | bipolar 1 disorder current or most recent episode manic with mood-incongruent psychotic features | bipolar disorder type I current or most recent episode manic severe with psychotic features | bipolar disorder type I current or most recent episode manic severe with psychosis | bipolar disorder type I current or most recent episode manic severe with psychotic symptoms | bipolar disorder type I current or most recent episode manic severe with mood-congruent psychotic features | bipolar disorder type I current or most recent episode manic severe with mood-incongruent psychotic features | bipolar disorder type I current or most recent episode manic with psychotic features | bipolar disorder type I current or most recent episode manic with psychosis | bipolar disorder type I current or most recent episode manic with psychotic symptoms | bipolar disorder type I current or most recent episode manic with mood-congruent psychotic features | bipolar disorder type I current or most recent episode manic with mood-incongruent psychotic features | bipolar type I current or most recent episode manic severe with psychotic features | bipolar type I current or most recent episode manic severe with psychosis | bipolar type I current or most recent episode manic severe with psychotic symptoms | bipolar type I current or most recent episode manic severe with mood-congruent psychotic features | bipolar type I current or most recent episode manic severe with mood-incongruent psychotic features | bipolar type I current or most recent episode manic with psychotic features | bipolar type I current or most recent episode manic with psychosis | bipolar type I current or most recent episode manic with psychotic symptoms | bipolar type I current or most recent episode manic with mood-congruent psychotic features | bipolar type I current or most recent episode manic with mood-incongruent psychotic features > F31.2
bipolar I MRE manic severe with psychotic features | bipolar I MRE manic severe with psychosis | bipolar I MRE manic severe with psychotic symptoms | bipolar I MRE manic severe with mood-congruent psychotic features | bipolar I MRE manic severe with mood-incongruent psychotic features | bipolar I MRE manic with psychotic features | bipolar I MRE manic with psychosis | bipolar I MRE manic with psychotic symptoms | bipolar I MRE manic with mood-congruent psychotic features | bipolar I MRE manic with mood-incongruent psychotic features | bipolar I disorder MRE manic severe with psychotic features | bipolar I disorder MRE manic severe with psychosis | bipolar I disorder MRE manic severe with psychotic symptoms | bipolar I disorder MRE manic severe with mood-congruent psychotic features | bipolar I disorder MRE manic severe with mood-incongruent psychotic features | bipolar I disorder MRE manic with psychotic features | bipolar I disorder MRE manic with psychosis | bipolar I disorder MRE manic with psychotic symptoms | bipolar I disorder MRE manic with mood-congruent psychotic features | bipolar I disorder MRE manic with mood-incongruent psychotic features | bipolar disorder MRE manic severe with psychotic features | bipolar disorder MRE manic severe with psychosis | bipolar disorder MRE manic severe with psychotic symptoms | bipolar disorder MRE manic severe with mood-congruent psychotic features | bipolar disorder MRE manic severe with mood-incongruent psychotic features | bipolar disorder MRE manic with psychotic features | bipolar disorder MRE manic with psychosis | bipolar disorder MRE manic with psychotic symptoms | bipolar disorder MRE manic with mood-congruent psychotic features | bipolar disorder MRE manic with mood-incongruent psychotic features | bipolar 1 MRE manic severe with psychotic features | bipolar 1 MRE manic severe with psychosis | bipolar 1 MRE manic severe with psychotic symptoms | bipolar 1 MRE manic severe with mood-congruent psychotic features | bipolar 1 MRE manic severe with mood-incongruent psychotic features | bipolar 1 MRE manic with psychotic features | bipolar 1 MRE manic with psychosis | bipolar 1 MRE manic with psychotic symptoms | bipolar 1 MRE manic with mood-congruent psychotic features | bipolar 1 MRE manic with mood-incongruent psychotic features | bipolar 1 disorder MRE manic severe with psychotic features | bipolar 1 disorder MRE manic severe with psychosis | bipolar 1 disorder MRE manic severe with psychotic symptoms | bipolar 1 disorder MRE manic severe with mood-congruent psychotic features | bipolar 1 disorder MRE manic severe with mood-incongruent psychotic features | bipolar 1 disorder MRE manic with psychotic features | bipolar 1 disorder MRE manic with psychosis | bipolar 1 disorder MRE manic with psychotic symptoms | bipolar 1 disorder MRE manic with mood-congruent psychotic features | bipolar 1 disorder MRE manic with mood-incongruent psychotic features | bipolar disorder type I MRE manic severe with psychotic features | bipolar disorder type I MRE manic severe with psychosis | bipolar disorder type I MRE manic severe with psychotic symptoms | bipolar disorder type I MRE manic severe with mood-congruent psychotic features | bipolar disorder type I MRE manic severe with mood-incongruent psychotic features | bipolar disorder type I MRE manic with psychotic features | bipolar disorder type I MRE manic with psychosis | bipolar disorder type I MRE manic with psychotic symptoms | bipolar disorder type I MRE manic with mood-congruent psychotic features | bipolar disorder type I MRE manic with mood-incongruent psychotic features | bipolar type I MRE manic severe with psychotic features | bipolar type I MRE manic severe with psychosis | bipolar type I MRE manic severe with psychotic symptoms | bipolar type I MRE manic severe with mood-congruent psychotic features | bipolar type I MRE manic severe with mood-incongruent psychotic features | bipolar type I MRE manic with psychotic features | bipolar type I MRE manic with psychosis | bipolar type I MRE manic with psychotic symptoms | bipolar type I MRE manic with mood-congruent psychotic features | bipolar type I MRE manic with mood-incongruent psychotic features > F31.2
bipolar disorder type I most recent episode depressed | bipolar type I most recent episode depressed > F31.30
bipolar I disorder current episode depressed | bipolar disorder current episode depressed | bipolar 1 current episode depressed | bipolar 1 disorder current episode depressed | bipolar disorder type I current episode depressed | bipolar type I current episode depressed > F31.30
bipolar I current or most recent episode depressed | bipolar I disorder current or most recent episode depressed | bipolar disorder current or most recent episode depressed | bipolar 1 current or most recent episode depressed | bipolar 1 disorder current or most recent episode depressed | bipolar disorder type I current or most recent episode depressed | bipolar type I current or most recent episode depressed > F31.30
bipolar 1 disorder MRE depressed | bipolar disorder type I MRE depressed | bipolar type I MRE depressed > F31.30
bipolar I most recent episode depressed mild | bipolar I disorder most recent episode depressed mild | bipolar disorder most recent episode depressed mild | bipolar 1 most recent episode depressed mild | bipolar 1 disorder most recent episode depressed mild | bipolar disorder type I most recent episode depressed mild | bipolar type I most recent episode depressed mild > F31.31
bipolar disorder type I current episode depressed mild | bipolar type I current episode depressed mild > F31.31
bipolar I current or most recent episode depressed mild | bipolar I disorder current or most recent episode depressed mild | bipolar disorder current or most recent episode depressed mild | bipolar 1 current or most recent episode depressed mild | bipolar 1 disorder current or most recent episode depressed mild | bipolar disorder type I current or most recent episode depressed mild | bipolar type I current or most recent episode depressed mild > F31.31
bipolar 1 disorder MRE depressed mild | bipolar disorder type I MRE depressed mild | bipolar type I MRE depressed mild > F31.31
bipolar I most recent episode depressed moderate | bipolar 1 most recent episode depressed moderate | bipolar 1 disorder most recent episode depressed moderate | bipolar disorder type I most recent episode depressed moderate | bipolar type I most recent episode depressed moderate > F31.32
bipolar disorder type I current episode depressed moderate | bipolar type I current episode depressed moderate > F31.32
bipolar I current or most recent episode depressed moderate | bipolar I disorder current or most recent episode depressed moderate | bipolar disorder current or most recent episode depressed moderate | bipolar 1 current or most recent episode depressed moderate | bipolar 1 disorder current or most recent episode depressed moderate | bipolar disorder type I current or most recent episode depressed moderate | bipolar type I current or most recent episode depressed moderate > F31.32
bipolar 1 disorder MRE depressed moderate | bipolar disorder type I MRE depressed moderate | bipolar type I MRE depressed moderate > F31.32
bipolar I most recent episode depressed severe | bipolar I most recent episode depressed severe without psychotic features | bipolar I most recent episode depressed severe without psychosis | bipolar I disorder most recent episode depressed severe without psychotic features | bipolar I disorder most recent episode depressed severe without psychosis | bipolar disorder most recent episode depressed severe | bipolar disorder most recent episode depressed severe without psychotic features | bipolar disorder most recent episode depressed severe without psychosis | bipolar 1 most recent episode depressed severe | bipolar 1 most recent episode depressed severe without psychotic features | bipolar 1 most recent episode depressed severe without psychosis | bipolar 1 disorder most recent episode depressed severe | bipolar 1 disorder most recent episode depressed severe without psychotic features | bipolar 1 disorder most recent episode depressed severe without psychosis | bipolar disorder type I most recent episode depressed severe | bipolar disorder type I most recent episode depressed severe without psychotic features | bipolar disorder type I most recent episode depressed severe without psychosis | bipolar type I most recent episode depressed severe | bipolar type I most recent episode depressed severe without psychotic features | bipolar type I most recent episode depressed severe without psychosis > F31.4
bipolar I current episode depressed severe without psychotic features | bipolar I current episode depressed severe without psychosis | bipolar I disorder current episode depressed severe without psychotic features | bipolar I disorder current episode depressed severe without psychosis | bipolar disorder current episode depressed severe without psychotic features | bipolar disorder current episode depressed severe without psychosis | bipolar 1 current episode depressed severe without psychotic features | bipolar 1 current episode depressed severe without psychosis | bipolar 1 disorder current episode depressed severe without psychotic features | bipolar 1 disorder current episode depressed severe without psychosis | bipolar disorder type I current episode depressed severe | bipolar disorder type I current episode depressed severe without psychotic features | bipolar disorder type I current episode depressed severe without psychosis | bipolar type I current episode depressed severe | bipolar type I current episode depressed severe without psychotic features | bipolar type I current episode depressed severe without psychosis > F31.4
bipolar I current or most recent episode depressed severe | bipolar I current or most recent episode depressed severe without psychotic features | bipolar I current or most recent episode depressed severe without psychosis | bipolar I disorder current or most recent episode depressed severe | bipolar I disorder current or most recent episode depressed severe without psychotic features | bipolar I disorder current or most recent episode depressed severe without psychosis | bipolar disorder current or most recent episode depressed severe | bipolar disorder current or most recent episode depressed severe without psychotic features | bipolar disorder current or most recent episode depressed severe without psychosis | bipolar 1 current or most recent episode depressed severe | bipolar 1 current or most recent episode depressed severe without psychotic features | bipolar 1 current or most recent episode depressed severe without psychosis | bipolar 1 disorder current or most recent episode depressed severe | bipolar 1 disorder current or most recent episode depressed severe without psychotic features | bipolar 1 disorder current or most recent episode depressed severe without psychosis | bipolar disorder type I current or most recent episode depressed severe | bipolar disorder type I current or most recent episode depressed severe without psychotic features | bipolar disorder type I current or most recent episode depressed severe without psychosis | bipolar type I current or most recent episode depressed severe | bipolar type I current or most recent episode depressed severe without psychotic features | bipolar type I current or most recent episode depressed severe without psychosis > F31.4
bipolar I MRE depressed severe without psychotic features | bipolar I MRE depressed severe without psychosis | bipolar I disorder MRE depressed severe without psychotic features | bipolar I disorder MRE depressed severe without psychosis | bipolar disorder MRE depressed severe without psychotic features | bipolar disorder MRE depressed severe without psychosis | bipolar 1 MRE depressed severe without psychotic features | bipolar 1 MRE depressed severe without psychosis | bipolar 1 disorder MRE depressed severe | bipolar 1 disorder MRE depressed severe without psychotic features | bipolar 1 disorder MRE depressed severe without psychosis | bipolar disorder type I MRE depressed severe | bipolar disorder type I MRE depressed severe without psychotic features | bipolar disorder type I MRE depressed severe without psychosis | bipolar type I MRE depressed severe | bipolar type I MRE depressed severe without psychotic features | bipolar type I MRE depressed severe without psychosis > F31.4
bipolar I most recent episode depressed severe with psychotic features | bipolar I most recent episode depressed severe with psychosis | bipolar I most recent episode depressed severe with psychotic symptoms | bipolar I most recent episode depressed severe with mood-congruent psychotic features | bipolar I most recent episode depressed severe with mood-incongruent psychotic features | bipolar I most recent episode depressed with psychotic features | bipolar I most recent episode depressed with psychosis | bipolar I most recent episode depressed with psychotic symptoms | bipolar I most recent episode depressed with mood-congruent psychotic features | bipolar I most recent episode depressed with mood-incongruent psychotic features | bipolar I disorder most recent episode depressed severe with psychosis | bipolar I disorder most recent episode depressed severe with psychotic symptoms | bipolar I disorder most recent episode depressed severe with mood-congruent psychotic features | bipolar I disorder most recent episode depressed severe with mood-incongruent psychotic features | bipolar I disorder most recent episode depressed with psychotic features | bipolar I disorder most recent episode depressed with psychosis | bipolar I disorder most recent episode depressed with psychotic symptoms | bipolar I disorder most recent episode depressed with mood-congruent psychotic features | bipolar I disorder most recent episode depressed with mood-incongruent psychotic features | bipolar disorder most recent episode depressed severe with psychotic features | bipolar disorder most recent episode depressed severe with psychosis | bipolar disorder most recent episode depressed severe with psychotic symptoms | bipolar disorder most recent episode depressed severe with mood-congruent psychotic features | bipolar disorder most recent episode depressed severe with mood-incongruent psychotic features | bipolar disorder most recent episode depressed with psychotic features | bipolar disorder most recent episode depressed with psychosis | bipolar disorder most recent episode depressed with psychotic symptoms | bipolar disorder most recent episode depressed with mood-congruent psychotic features | bipolar disorder most recent episode depressed with mood-incongruent psychotic features | bipolar 1 most recent episode depressed severe with psychotic features | bipolar 1 most recent episode depressed severe with psychosis | bipolar 1 most recent episode depressed severe with psychotic symptoms | bipolar 1 most recent episode depressed severe with mood-congruent psychotic features | bipolar 1 most recent episode depressed severe with mood-incongruent psychotic features | bipolar 1 most recent episode depressed with psychotic features | bipolar 1 most recent episode depressed with psychosis | bipolar 1 most recent episode depressed with psychotic symptoms | bipolar 1 most recent episode depressed with mood-congruent psychotic features | bipolar 1 most recent episode depressed with mood-incongruent psychotic features | bipolar 1 disorder most recent episode depressed severe with psychotic features | bipolar 1 disorder most recent episode depressed severe with psychosis | bipolar 1 disorder most recent episode depressed severe with psychotic symptoms | bipolar 1 disorder most recent episode depressed severe with mood-congruent psychotic features | bipolar 1 disorder most recent episode depressed severe with mood-incongruent psychotic features | bipolar 1 disorder most recent episode depressed with psychotic features | bipolar 1 disorder most recent episode depressed with psychosis | bipolar 1 disorder most recent episode depressed with psychotic symptoms | bipolar 1 disorder most recent episode depressed with mood-congruent psychotic features | bipolar 1 disorder most recent episode depressed with mood-incongruent psychotic features | bipolar disorder type I most recent episode depressed severe with psychotic features | bipolar disorder type I most recent episode depressed severe with psychosis | bipolar disorder type I most recent episode depressed severe with psychotic symptoms | bipolar disorder type I most recent episode depressed severe with mood-congruent psychotic features | bipolar disorder type I most recent episode depressed severe with mood-incongruent psychotic features | bipolar disorder type I most recent episode depressed with psychotic features | bipolar disorder type I most recent episode depressed with psychosis | bipolar disorder type I most recent episode depressed with psychotic symptoms | bipolar disorder type I most recent episode depressed with mood-congruent psychotic features | bipolar disorder type I most recent episode depressed with mood-incongruent psychotic features | bipolar type I most recent episode depressed severe with psychotic features | bipolar type I most recent episode depressed severe with psychosis | bipolar type I most recent episode depressed severe with psychotic symptoms | bipolar type I most recent episode depressed severe with mood-congruent psychotic features | bipolar type I most recent episode depressed severe with mood-incongruent psychotic features | bipolar type I most recent episode depressed with psychotic features | bipolar type I most recent episode depressed with psychosis | bipolar type I most recent episode depressed with psychotic symptoms | bipolar type I most recent episode depressed with mood-congruent psychotic features | bipolar type I most recent episode depressed with mood-incongruent psychotic features > F31.5
bipolar I current episode depressed severe with psychotic features | bipolar I current episode depressed severe with psychosis | bipolar I current episode depressed severe with psychotic symptoms | bipolar I current episode depressed severe with mood-congruent psychotic features | bipolar I current episode depressed severe with mood-incongruent psychotic features | bipolar I current episode depressed with psychotic features | bipolar I current episode depressed with psychosis | bipolar I current episode depressed with psychotic symptoms | bipolar I current episode depressed with mood-congruent psychotic features | bipolar I current episode depressed with mood-incongruent psychotic features | bipolar I disorder current episode depressed severe with psychotic features | bipolar I disorder current episode depressed severe with psychosis | bipolar I disorder current episode depressed severe with psychotic symptoms | bipolar I disorder current episode depressed severe with mood-congruent psychotic features | bipolar I disorder current episode depressed severe with mood-incongruent psychotic features | bipolar I disorder current episode depressed with psychotic features | bipolar I disorder current episode depressed with psychosis | bipolar I disorder current episode depressed with psychotic symptoms | bipolar I disorder current episode depressed with mood-congruent psychotic features | bipolar I disorder current episode depressed with mood-incongruent psychotic features | bipolar disorder current episode depressed severe with psychotic features | bipolar disorder current episode depressed severe with psychosis | bipolar disorder current episode depressed severe with psychotic symptoms | bipolar disorder current episode depressed severe with mood-congruent psychotic features | bipolar disorder current episode depressed severe with mood-incongruent psychotic features | bipolar disorder current episode depressed with psychosis | bipolar disorder current episode depressed with psychotic symptoms | bipolar disorder current episode depressed with mood-congruent psychotic features | bipolar disorder current episode depressed with mood-incongruent psychotic features | bipolar 1 current episode depressed severe with psychotic features | bipolar 1 current episode depressed severe with psychosis | bipolar 1 current episode depressed severe with psychotic symptoms | bipolar 1 current episode depressed severe with mood-congruent psychotic features | bipolar 1 current episode depressed severe with mood-incongruent psychotic features | bipolar 1 current episode depressed with psychotic features | bipolar 1 current episode depressed with psychosis | bipolar 1 current episode depressed with psychotic symptoms | bipolar 1 current episode depressed with mood-congruent psychotic features | bipolar 1 current episode depressed with mood-incongruent psychotic features | bipolar 1 disorder current episode depressed severe with psychotic features | bipolar 1 disorder current episode depressed severe with psychosis | bipolar 1 disorder current episode depressed severe with psychotic symptoms | bipolar 1 disorder current episode depressed severe with mood-congruent psychotic features | bipolar 1 disorder current episode depressed severe with mood-incongruent psychotic features | bipolar 1 disorder current episode depressed with psychotic features | bipolar 1 disorder current episode depressed with psychosis | bipolar 1 disorder current episode depressed with psychotic symptoms | bipolar 1 disorder current episode depressed with mood-congruent psychotic features | bipolar 1 disorder current episode depressed with mood-incongruent psychotic features | bipolar disorder type I current episode depressed severe with psychotic features | bipolar disorder type I current episode depressed severe with psychosis | bipolar disorder type I current episode depressed severe with psychotic symptoms | bipolar disorder type I current episode depressed severe with mood-congruent psychotic features | bipolar disorder type I current episode depressed severe with mood-incongruent psychotic features | bipolar disorder type I current episode depressed with psychotic features | bipolar disorder type I current episode depressed with psychosis | bipolar disorder type I current episode depressed with psychotic symptoms | bipolar disorder type I current episode depressed with mood-congruent psychotic features | bipolar disorder type I current episode depressed with mood-incongruent psychotic features | bipolar type I current episode depressed severe with psychotic features | bipolar type I current episode depressed severe with psychosis | bipolar type I current episode depressed severe with psychotic symptoms | bipolar type I current episode depressed severe with mood-congruent psychotic features | bipolar type I current episode depressed severe with mood-incongruent psychotic features | bipolar type I current episode depressed with psychotic features | bipolar type I current episode depressed with psychosis | bipolar type I current episode depressed with psychotic symptoms | bipolar type I current episode depressed with mood-congruent psychotic features | bipolar type I current episode depressed with mood-incongruent psychotic features > F31.5
bipolar I current or most recent episode depressed severe with psychotic features | bipolar I current or most recent episode depressed severe with psychosis | bipolar I current or most recent episode depressed severe with psychotic symptoms | bipolar I current or most recent episode depressed severe with mood-congruent psychotic features | bipolar I current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar I current or most recent episode depressed with psychotic features | bipolar I current or most recent episode depressed with psychosis | bipolar I current or most recent episode depressed with psychotic symptoms | bipolar I current or most recent episode depressed with mood-congruent psychotic features | bipolar I current or most recent episode depressed with mood-incongruent psychotic features | bipolar I disorder current or most recent episode depressed severe with psychotic features | bipolar I disorder current or most recent episode depressed severe with psychosis | bipolar I disorder current or most recent episode depressed severe with psychotic symptoms | bipolar I disorder current or most recent episode depressed severe with mood-congruent psychotic features | bipolar I disorder current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar I disorder current or most recent episode depressed with psychotic features | bipolar I disorder current or most recent episode depressed with psychosis | bipolar I disorder current or most recent episode depressed with psychotic symptoms | bipolar I disorder current or most recent episode depressed with mood-congruent psychotic features | bipolar I disorder current or most recent episode depressed with mood-incongruent psychotic features | bipolar disorder current or most recent episode depressed severe with psychotic features | bipolar disorder current or most recent episode depressed severe with psychosis | bipolar disorder current or most recent episode depressed severe with psychotic symptoms | bipolar disorder current or most recent episode depressed severe with mood-congruent psychotic features | bipolar disorder current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar disorder current or most recent episode depressed with psychotic features | bipolar disorder current or most recent episode depressed with psychosis | bipolar disorder current or most recent episode depressed with psychotic symptoms | bipolar disorder current or most recent episode depressed with mood-congruent psychotic features | bipolar disorder current or most recent episode depressed with mood-incongruent psychotic features | bipolar 1 current or most recent episode depressed severe with psychotic features | bipolar 1 current or most recent episode depressed severe with psychosis | bipolar 1 current or most recent episode depressed severe with psychotic symptoms | bipolar 1 current or most recent episode depressed severe with mood-congruent psychotic features | bipolar 1 current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar 1 current or most recent episode depressed with psychotic features | bipolar 1 current or most recent episode depressed with psychosis | bipolar 1 current or most recent episode depressed with psychotic symptoms | bipolar 1 current or most recent episode depressed with mood-congruent psychotic features | bipolar 1 current or most recent episode depressed with mood-incongruent psychotic features | bipolar 1 disorder current or most recent episode depressed severe with psychotic features | bipolar 1 disorder current or most recent episode depressed severe with psychosis | bipolar 1 disorder current or most recent episode depressed severe with psychotic symptoms | bipolar 1 disorder current or most recent episode depressed severe with mood-congruent psychotic features | bipolar 1 disorder current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar 1 disorder current or most recent episode depressed with psychotic features | bipolar 1 disorder current or most recent episode depressed with psychosis | bipolar 1 disorder current or most recent episode depressed with psychotic symptoms | bipolar 1 disorder current or most recent episode depressed with mood-congruent psychotic features | bipolar 1 disorder current or most recent episode depressed with mood-incongruent psychotic features | bipolar disorder type I current or most recent episode depressed severe with psychotic features | bipolar disorder type I current or most recent episode depressed severe with psychosis | bipolar disorder type I current or most recent episode depressed severe with psychotic symptoms | bipolar disorder type I current or most recent episode depressed severe with mood-congruent psychotic features | bipolar disorder type I current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar disorder type I current or most recent episode depressed with psychotic features | bipolar disorder type I current or most recent episode depressed with psychosis | bipolar disorder type I current or most recent episode depressed with psychotic symptoms | bipolar disorder type I current or most recent episode depressed with mood-congruent psychotic features | bipolar disorder type I current or most recent episode depressed with mood-incongruent psychotic features | bipolar type I current or most recent episode depressed severe with psychotic features | bipolar type I current or most recent episode depressed severe with psychosis | bipolar type I current or most recent episode depressed severe with psychotic symptoms | bipolar type I current or most recent episode depressed severe with mood-congruent psychotic features | bipolar type I current or most recent episode depressed severe with mood-incongruent psychotic features | bipolar type I current or most recent episode depressed with psychotic features | bipolar type I current or most recent episode depressed with psychosis | bipolar type I current or most recent episode depressed with psychotic symptoms | bipolar type I current or most recent episode depressed with mood-congruent psychotic features | bipolar type I current or most recent episode depressed with mood-incongruent psychotic features > F31.5
bipolar I MRE depressed severe with psychotic features | bipolar I MRE depressed severe with psychosis | bipolar I MRE depressed severe with psychotic symptoms | bipolar I MRE depressed severe with mood-congruent psychotic features | bipolar I MRE depressed severe with mood-incongruent psychotic features | bipolar I MRE depressed with psychotic features | bipolar I MRE depressed with psychosis | bipolar I MRE depressed with psychotic symptoms | bipolar I MRE depressed with mood-congruent psychotic features | bipolar I MRE depressed with mood-incongruent psychotic features | bipolar I disorder MRE depressed severe with psychotic features | bipolar I disorder MRE depressed severe with psychosis | bipolar I disorder MRE depressed severe with psychotic symptoms | bipolar I disorder MRE depressed severe with mood-congruent psychotic features | bipolar I disorder MRE depressed severe with mood-incongruent psychotic features | bipolar I disorder MRE depressed with psychotic features | bipolar I disorder MRE depressed with psychosis | bipolar I disorder MRE depressed with psychotic symptoms | bipolar I disorder MRE depressed with mood-congruent psychotic features | bipolar I disorder MRE depressed with mood-incongruent psychotic features | bipolar disorder MRE depressed severe with psychotic features | bipolar disorder MRE depressed severe with psychosis | bipolar disorder MRE depressed severe with psychotic symptoms | bipolar disorder MRE depressed severe with mood-congruent psychotic features | bipolar disorder MRE depressed severe with mood-incongruent psychotic features | bipolar disorder MRE depressed with psychotic features | bipolar disorder MRE depressed with psychosis | bipolar disorder MRE depressed with psychotic symptoms | bipolar disorder MRE depressed with mood-congruent psychotic features | bipolar disorder MRE depressed with mood-incongruent psychotic features | bipolar 1 MRE depressed severe with psychotic features | bipolar 1 MRE depressed severe with psychosis | bipolar 1 MRE depressed severe with psychotic symptoms | bipolar 1 MRE depressed severe with mood-congruent psychotic features | bipolar 1 MRE depressed severe with mood-incongruent psychotic features | bipolar 1 MRE depressed with psychotic features | bipolar 1 MRE depressed with psychosis | bipolar 1 MRE depressed with psychotic symptoms | bipolar 1 MRE depressed with mood-congruent psychotic features | bipolar 1 MRE depressed with mood-incongruent psychotic features | bipolar 1 disorder MRE depressed severe with psychotic features | bipolar 1 disorder MRE depressed severe with psychosis | bipolar 1 disorder MRE depressed severe with psychotic symptoms | bipolar 1 disorder MRE depressed severe with mood-congruent psychotic features | bipolar 1 disorder MRE depressed severe with mood-incongruent psychotic features | bipolar 1 disorder MRE depressed with psychotic features | bipolar 1 disorder MRE depressed with psychosis | bipolar 1 disorder MRE depressed with psychotic symptoms | bipolar 1 disorder MRE depressed with mood-congruent psychotic features | bipolar 1 disorder MRE depressed with mood-incongruent psychotic features | bipolar disorder type I MRE depressed severe with psychotic features | bipolar disorder type I MRE depressed severe with psychosis | bipolar disorder type I MRE depressed severe with psychotic symptoms | bipolar disorder type I MRE depressed severe with mood-congruent psychotic features | bipolar disorder type I MRE depressed severe with mood-incongruent psychotic features | bipolar disorder type I MRE depressed with psychotic features | bipolar disorder type I MRE depressed with psychosis | bipolar disorder type I MRE depressed with psychotic symptoms | bipolar disorder type I MRE depressed with mood-congruent psychotic features | bipolar disorder type I MRE depressed with mood-incongruent psychotic features | bipolar type I MRE depressed severe with psychotic features | bipolar type I MRE depressed severe with psychosis | bipolar type I MRE depressed severe with psychotic symptoms | bipolar type I MRE depressed severe with mood-congruent psychotic features | bipolar type I MRE depressed severe with mood-incongruent psychotic features | bipolar type I MRE depressed with psychotic features | bipolar type I MRE depressed with psychosis | bipolar type I MRE depressed with psychotic symptoms | bipolar type I MRE depressed with mood-congruent psychotic features | bipolar type I MRE depressed with mood-incongruent psychotic features > F31.5
bipolar I most recent episode mixed | bipolar I disorder most recent episode mixed | bipolar disorder most recent episode mixed | bipolar 1 most recent episode mixed | bipolar 1 disorder most recent episode mixed | bipolar disorder type I most recent episode mixed | bipolar type I most recent episode mixed > F31.60
bipolar disorder type I current episode mixed | bipolar type I current episode mixed > F31.60
bipolar I current or most recent episode mixed | bipolar I disorder current or most recent episode mixed | bipolar disorder current or most recent episode mixed | bipolar 1 current or most recent episode mixed | bipolar 1 disorder current or most recent episode mixed | bipolar disorder type I current or most recent episode mixed | bipolar type I current or most recent episode mixed > F31.60
bipolar 1 disorder MRE mixed | bipolar disorder type I MRE mixed | bipolar type I MRE mixed > F31.60
bipolar I most recent episode mixed mild | bipolar I disorder most recent episode mixed mild | bipolar disorder most recent episode mixed mild | bipolar 1 most recent episode mixed mild | bipolar 1 disorder most recent episode mixed mild | bipolar disorder type I most recent episode mixed mild | bipolar type I most recent episode mixed mild > F31.61
bipolar I current episode mixed mild | bipolar I disorder current episode mixed mild | bipolar disorder current episode mixed mild | bipolar 1 current episode mixed mild | bipolar 1 disorder current episode mixed mild | bipolar disorder type I current episode mixed mild | bipolar type I current episode mixed mild > F31.61
bipolar I current or most recent episode mixed mild | bipolar I disorder current or most recent episode mixed mild | bipolar disorder current or most recent episode mixed mild | bipolar 1 current or most recent episode mixed mild | bipolar 1 disorder current or most recent episode mixed mild | bipolar disorder type I current or most recent episode mixed mild | bipolar type I current or most recent episode mixed mild > F31.61
bipolar I MRE mixed mild | bipolar I disorder MRE mixed mild | bipolar disorder MRE mixed mild | bipolar 1 MRE mixed mild | bipolar 1 disorder MRE mixed mild | bipolar disorder type I MRE mixed mild | bipolar type I MRE mixed mild > F31.61
bipolar I most recent episode mixed moderate | bipolar I disorder most recent episode mixed moderate | bipolar disorder most recent episode mixed moderate | bipolar 1 most recent episode mixed moderate | bipolar 1 disorder most recent episode mixed moderate | bipolar disorder type I most recent episode mixed moderate | bipolar type I most recent episode mixed moderate > F31.62
bipolar I current episode mixed moderate | bipolar I disorder current episode mixed moderate | bipolar disorder current episode mixed moderate | bipolar 1 current episode mixed moderate | bipolar 1 disorder current episode mixed moderate | bipolar disorder type I current episode mixed moderate | bipolar type I current episode mixed moderate > F31.62
bipolar I current or most recent episode mixed moderate | bipolar I disorder current or most recent episode mixed moderate | bipolar disorder current or most recent episode mixed moderate | bipolar 1 current or most recent episode mixed moderate | bipolar 1 disorder current or most recent episode mixed moderate | bipolar disorder type I current or most recent episode mixed moderate | bipolar type I current or most recent episode mixed moderate > F31.62
bipolar I MRE mixed moderate | bipolar I disorder MRE mixed moderate | bipolar disorder MRE mixed moderate | bipolar 1 MRE mixed moderate | bipolar 1 disorder MRE mixed moderate | bipolar disorder type I MRE mixed moderate | bipolar type I MRE mixed moderate > F31.62
bipolar I most recent episode mixed severe | bipolar I most recent episode mixed severe without psychotic features | bipolar I most recent episode mixed severe without psychosis | bipolar I disorder most recent episode mixed severe | bipolar I disorder most recent episode mixed severe without psychotic features | bipolar I disorder most recent episode mixed severe without psychosis | bipolar disorder most recent episode mixed severe | bipolar disorder most recent episode mixed severe without psychotic features | bipolar disorder most recent episode mixed severe without psychosis | bipolar 1 most recent episode mixed severe | bipolar 1 most recent episode mixed severe without psychotic features | bipolar 1 most recent episode mixed severe without psychosis | bipolar 1 disorder most recent episode mixed severe | bipolar 1 disorder most recent episode mixed severe without psychotic features | bipolar 1 disorder most recent episode mixed severe without psychosis | bipolar disorder type I most recent episode mixed severe | bipolar disorder type I most recent episode mixed severe without psychotic features | bipolar disorder type I most recent episode mixed severe without psychosis | bipolar type I most recent episode mixed severe | bipolar type I most recent episode mixed severe without psychotic features | bipolar type I most recent episode mixed severe without psychosis > F31.63
bipolar I current episode mixed severe | bipolar I current episode mixed severe without psychotic features | bipolar I current episode mixed severe without psychosis | bipolar I disorder current episode mixed severe | bipolar I disorder current episode mixed severe without psychotic features | bipolar I disorder current episode mixed severe without psychosis | bipolar disorder current episode mixed severe | bipolar disorder current episode mixed severe without psychotic features | bipolar disorder current episode mixed severe without psychosis | bipolar 1 current episode mixed severe | bipolar 1 current episode mixed severe without psychotic features | bipolar 1 current episode mixed severe without psychosis | bipolar 1 disorder current episode mixed severe | bipolar 1 disorder current episode mixed severe without psychotic features | bipolar 1 disorder current episode mixed severe without psychosis | bipolar disorder type I current episode mixed severe | bipolar disorder type I current episode mixed severe without psychotic features | bipolar disorder type I current episode mixed severe without psychosis | bipolar type I current episode mixed severe | bipolar type I current episode mixed severe without psychotic features | bipolar type I current episode mixed severe without psychosis > F31.63
bipolar I current or most recent episode mixed severe | bipolar I current or most recent episode mixed severe without psychotic features | bipolar I current or most recent episode mixed severe without psychosis | bipolar I disorder current or most recent episode mixed severe | bipolar I disorder current or most recent episode mixed severe without psychotic features | bipolar I disorder current or most recent episode mixed severe without psychosis | bipolar disorder current or most recent episode mixed severe | bipolar disorder current or most recent episode mixed severe without psychotic features | bipolar disorder current or most recent episode mixed severe without psychosis | bipolar 1 current or most recent episode mixed severe | bipolar 1 current or most recent episode mixed severe without psychotic features | bipolar 1 current or most recent episode mixed severe without psychosis | bipolar 1 disorder current or most recent episode mixed severe | bipolar 1 disorder current or most recent episode mixed severe without psychotic features | bipolar 1 disorder current or most recent episode mixed severe without psychosis | bipolar disorder type I current or most recent episode mixed severe | bipolar disorder type I current or most recent episode mixed severe without psychotic features | bipolar disorder type I current or most recent episode mixed severe without psychosis | bipolar type I current or most recent episode mixed severe | bipolar type I current or most recent episode mixed severe without psychotic features | bipolar type I current or most recent episode mixed severe without psychosis > F31.63
bipolar I MRE mixed severe | bipolar I MRE mixed severe without psychotic features | bipolar I MRE mixed severe without psychosis | bipolar I disorder MRE mixed severe | bipolar I disorder MRE mixed severe without psychotic features | bipolar I disorder MRE mixed severe without psychosis | bipolar disorder MRE mixed severe | bipolar disorder MRE mixed severe without psychotic features | bipolar disorder MRE mixed severe without psychosis | bipolar 1 MRE mixed severe | bipolar 1 MRE mixed severe without psychotic features | bipolar 1 MRE mixed severe without psychosis | bipolar 1 disorder MRE mixed severe | bipolar 1 disorder MRE mixed severe without psychotic features | bipolar 1 disorder MRE mixed severe without psychosis | bipolar disorder type I MRE mixed severe | bipolar disorder type I MRE mixed severe without psychotic features | bipolar disorder type I MRE mixed severe without psychosis | bipolar type I MRE mixed severe | bipolar type I MRE mixed severe without psychotic features | bipolar type I MRE mixed severe without psychosis > F31.63
bipolar I most recent episode mixed severe with psychotic features | bipolar I most recent episode mixed severe with psychosis | bipolar I most recent episode mixed severe with psychotic symptoms | bipolar I most recent episode mixed severe with mood-congruent psychotic features | bipolar I most recent episode mixed severe with mood-incongruent psychotic features | bipolar I disorder most recent episode mixed severe with psychotic features | bipolar I disorder most recent episode mixed severe with psychosis | bipolar I disorder most recent episode mixed severe with psychotic symptoms | bipolar I disorder most recent episode mixed severe with mood-congruent psychotic features | bipolar I disorder most recent episode mixed severe with mood-incongruent psychotic features | bipolar disorder most recent episode mixed severe with psychotic features | bipolar disorder most recent episode mixed severe with psychosis | bipolar disorder most recent episode mixed severe with psychotic symptoms | bipolar disorder most recent episode mixed severe with mood-congruent psychotic features | bipolar disorder most recent episode mixed severe with mood-incongruent psychotic features | bipolar 1 most recent episode mixed severe with psychotic features | bipolar 1 most recent episode mixed severe with psychosis | bipolar 1 most recent episode mixed severe with psychotic symptoms | bipolar 1 most recent episode mixed severe with mood-congruent psychotic features | bipolar 1 most recent episode mixed severe with mood-incongruent psychotic features | bipolar 1 disorder most recent episode mixed severe with psychotic features | bipolar 1 disorder most recent episode mixed severe with psychosis | bipolar 1 disorder most recent episode mixed severe with psychotic symptoms | bipolar 1 disorder most recent episode mixed severe with mood-congruent psychotic features | bipolar 1 disorder most recent episode mixed severe with mood-incongruent psychotic features | bipolar disorder type I most recent episode mixed severe with psychotic features | bipolar disorder type I most recent episode mixed severe with psychosis | bipolar disorder type I most recent episode mixed severe with psychotic symptoms | bipolar disorder type I most recent episode mixed severe with mood-congruent psychotic features | bipolar disorder type I most recent episode mixed severe with mood-incongruent psychotic features | bipolar type I most recent episode mixed severe with psychotic features | bipolar type I most recent episode mixed severe with psychosis | bipolar type I most recent episode mixed severe with psychotic symptoms | bipolar type I most recent episode mixed severe with mood-congruent psychotic features | bipolar type I most recent episode mixed severe with mood-incongruent psychotic features > F31.64
bipolar I current episode mixed severe with psychotic features | bipolar I current episode mixed severe with psychosis | bipolar I current episode mixed severe with psychotic symptoms | bipolar I current episode mixed severe with mood-congruent psychotic features | bipolar I current episode mixed severe with mood-incongruent psychotic features | bipolar I disorder current episode mixed severe with psychotic features | bipolar I disorder current episode mixed severe with psychosis | bipolar I disorder current episode mixed severe with psychotic symptoms | bipolar I disorder current episode mixed severe with mood-congruent psychotic features | bipolar I disorder current episode mixed severe with mood-incongruent psychotic features | bipolar disorder current episode mixed severe with psychotic features | bipolar disorder current episode mixed severe with psychosis | bipolar disorder current episode mixed severe with psychotic symptoms | bipolar disorder current episode mixed severe with mood-congruent psychotic features | bipolar disorder current episode mixed severe with mood-incongruent psychotic features | bipolar 1 current episode mixed severe with psychotic features | bipolar 1 current episode mixed severe with psychosis | bipolar 1 current episode mixed severe with psychotic symptoms | bipolar 1 current episode mixed severe with mood-congruent psychotic features | bipolar 1 current episode mixed severe with mood-incongruent psychotic features | bipolar 1 disorder current episode mixed severe with psychotic features | bipolar 1 disorder current episode mixed severe with psychosis | bipolar 1 disorder current episode mixed severe with psychotic symptoms | bipolar 1 disorder current episode mixed severe with mood-congruent psychotic features | bipolar 1 disorder current episode mixed severe with mood-incongruent psychotic features | bipolar disorder type I current episode mixed severe with psychotic features | bipolar disorder type I current episode mixed severe with psychosis | bipolar disorder type I current episode mixed severe with psychotic symptoms | bipolar disorder type I current episode mixed severe with mood-congruent psychotic features | bipolar disorder type I current episode mixed severe with mood-incongruent psychotic features | bipolar type I current episode mixed severe with psychotic features | bipolar type I current episode mixed severe with psychosis | bipolar type I current episode mixed severe with psychotic symptoms | bipolar type I current episode mixed severe with mood-congruent psychotic features | bipolar type I current episode mixed severe with mood-incongruent psychotic features > F31.64
bipolar I current or most recent episode mixed severe with psychotic features | bipolar I current or most recent episode mixed severe with psychosis | bipolar I current or most recent episode mixed severe with psychotic symptoms | bipolar I current or most recent episode mixed severe with mood-congruent psychotic features | bipolar I current or most recent episode mixed severe with mood-incongruent psychotic features | bipolar I disorder current or most recent episode mixed severe with psychotic features | bipolar I disorder current or most recent episode mixed severe with psychosis | bipolar I disorder current or most recent episode mixed severe with psychotic symptoms | bipolar I disorder current or most recent episode mixed severe with mood-congruent psychotic features | bipolar I disorder current or most recent episode mixed severe with mood-incongruent psychotic features | bipolar disorder current or most recent episode mixed severe with psychotic features | bipolar disorder current or most recent episode mixed severe with psychosis | bipolar disorder current or most recent episode mixed severe with psychotic symptoms | bipolar disorder current or most recent episode mixed severe with mood-congruent psychotic features | bipolar disorder current or most recent episode mixed severe with mood-incongruent psychotic features | bipolar 1 current or most recent episode mixed severe with psychotic features | bipolar 1 current or most recent episode mixed severe with psychosis | bipolar 1 current or most recent episode mixed severe with psychotic symptoms | bipolar 1 current or most recent episode mixed severe with mood-congruent psychotic features | bipolar 1 current or most recent episode mixed severe with mood-incongruent psychotic features | bipolar 1 disorder current or most recent episode mixed severe with psychotic features | bipolar 1 disorder current or most recent episode mixed severe with psychosis | bipolar 1 disorder current or most recent episode mixed severe with psychotic symptoms | bipolar 1 disorder current or most recent episode mixed severe with mood-congruent psychotic features | bipolar 1 disorder current or most recent episode mixed severe with mood-incongruent psychotic features | bipolar disorder type I current or most recent episode mixed severe with psychotic features | bipolar disorder type I current or most recent episode mixed severe with psychosis | bipolar disorder type I current or most recent episode mixed severe with psychotic symptoms | bipolar disorder type I current or most recent episode mixed severe with mood-congruent psychotic features | bipolar disorder type I current or most recent episode mixed severe with mood-incongruent psychotic features | bipolar type I current or most recent episode mixed severe with psychotic features | bipolar type I current or most recent episode mixed severe with psychosis | bipolar type I current or most recent episode mixed severe with psychotic symptoms | bipolar type I current or most recent episode mixed severe with mood-congruent psychotic features | bipolar type I current or most recent episode mixed severe with mood-incongruent psychotic features > F31.64
bipolar I MRE mixed severe with psychotic features | bipolar I MRE mixed severe with psychosis | bipolar I MRE mixed severe with psychotic symptoms | bipolar I MRE mixed severe with mood-congruent psychotic features | bipolar I MRE mixed severe with mood-incongruent psychotic features | bipolar I disorder MRE mixed severe with psychotic features | bipolar I disorder MRE mixed severe with psychosis | bipolar I disorder MRE mixed severe with psychotic symptoms | bipolar I disorder MRE mixed severe with mood-congruent psychotic features | bipolar I disorder MRE mixed severe with mood-incongruent psychotic features | bipolar disorder MRE mixed severe with psychotic features | bipolar disorder MRE mixed severe with psychosis | bipolar disorder MRE mixed severe with psychotic symptoms | bipolar disorder MRE mixed severe with mood-congruent psychotic features | bipolar disorder MRE mixed severe with mood-incongruent psychotic features | bipolar 1 MRE mixed severe with psychotic features | bipolar 1 MRE mixed severe with psychosis | bipolar 1 MRE mixed severe with psychotic symptoms | bipolar 1 MRE mixed severe with mood-congruent psychotic features | bipolar 1 MRE mixed severe with mood-incongruent psychotic features | bipolar 1 disorder MRE mixed severe with psychotic features | bipolar 1 disorder MRE mixed severe with psychosis | bipolar 1 disorder MRE mixed severe with psychotic symptoms | bipolar 1 disorder MRE mixed severe with mood-congruent psychotic features | bipolar 1 disorder MRE mixed severe with mood-incongruent psychotic features | bipolar disorder type I MRE mixed severe with psychotic features | bipolar disorder type I MRE mixed severe with psychosis | bipolar disorder type I MRE mixed severe with psychotic symptoms | bipolar disorder type I MRE mixed severe with mood-congruent psychotic features | bipolar disorder type I MRE mixed severe with mood-incongruent psychotic features | bipolar type I MRE mixed severe with psychotic features | bipolar type I MRE mixed severe with psychosis | bipolar type I MRE mixed severe with psychotic symptoms | bipolar type I MRE mixed severe with mood-congruent psychotic features | bipolar type I MRE mixed severe with mood-incongruent psychotic features > F31.64
bipolar I most recent episode hypomanic | bipolar I disorder most recent episode hypomanic | bipolar disorder most recent episode hypomanic | bipolar 1 most recent episode hypomanic | bipolar 1 disorder most recent episode hypomanic | bipolar disorder type I most recent episode hypomanic | bipolar type I most recent episode hypomanic > F31.0
bipolar disorder type I current episode hypomanic | bipolar type I current episode hypomanic > F31.0
bipolar I current or most recent episode hypomanic | bipolar I disorder current or most recent episode hypomanic | bipolar disorder current or most recent episode hypomanic | bipolar 1 current or most recent episode hypomanic | bipolar 1 disorder current or most recent episode hypomanic | bipolar disorder type I current or most recent episode hypomanic | bipolar type I current or most recent episode hypomanic > F31.0
bipolar I MRE hypomanic | bipolar I disorder MRE hypomanic | bipolar disorder MRE hypomanic | bipolar 1 MRE hypomanic | bipolar 1 disorder MRE hypomanic | bipolar disorder type I MRE hypomanic | bipolar type I MRE hypomanic > F31.0
recurrent MDD current episode mild | recurrent MDD most recent episode mild | recurrent MDD current or most recent episode mild | recurrent major depression current episode mild | recurrent major depression most recent episode mild | recurrent major depression current or most recent episode mild | recurrent major depressive disorder current episode mild | recurrent major depressive disorder most recent episode mild | recurrent major depressive disorder current or most recent episode mild | MDD, recurrent, current episode mild | MDD, recurrent, most recent episode mild | MDD, recurrent, current or most recent episode mild | major depression, recurrent, current episode mild | major depression, recurrent, most recent episode mild | major depression, recurrent, current or most recent episode mild | major depressive disorder, recurrent, current episode mild | major depressive disorder, recurrent, most recent episode mild | major depressive disorder, recurrent, current or most recent episode mild > F33.0
recurrent MDD current episode moderate | recurrent MDD most recent episode moderate | recurrent MDD current or most recent episode moderate | recurrent major depression current episode moderate | recurrent major depression most recent episode moderate | recurrent major depression current or most recent episode moderate | recurrent major depressive disorder current episode moderate | recurrent major depressive disorder most recent episode moderate | recurrent major depressive disorder current or most recent episode moderate | MDD, recurrent, current episode moderate | MDD, recurrent, most recent episode moderate | MDD, recurrent, current or most recent episode moderate | major depression, recurrent, current episode moderate | major depression, recurrent, most recent episode moderate | major depression, recurrent, current or most recent episode moderate | major depressive disorder, recurrent, current episode moderate | major depressive disorder, recurrent, most recent episode moderate | major depressive disorder, recurrent, current or most recent episode moderate > F33.1
recurrent MDD current episode severe | recurrent MDD most recent episode severe | recurrent MDD current or most recent episode severe | recurrent MDD current episode severe without psychotic features | recurrent MDD most recent episode severe without psychotic features | recurrent MDD current or most recent episode severe without psychotic features | recurrent MDD current episode severe without psychosis | recurrent MDD most recent episode severe without psychosis | recurrent MDD current or most recent episode severe without psychosis | recurrent major depression current episode severe | recurrent major depression most recent episode severe | recurrent major depression current or most recent episode severe | recurrent major depression current episode severe without psychotic features | recurrent major depression most recent episode severe without psychotic features | recurrent major depression current or most recent episode severe without psychotic features | recurrent major depression current episode severe without psychosis | recurrent major depression most recent episode severe without psychosis | recurrent major depression current or most recent episode severe without psychosis | recurrent major depressive disorder current episode severe | recurrent major depressive disorder most recent episode severe | recurrent major depressive disorder current or most recent episode severe | recurrent major depressive disorder current episode severe without psychotic features | recurrent major depressive disorder most recent episode severe without psychotic features | recurrent major depressive disorder current or most recent episode severe without psychotic features | recurrent major depressive disorder current episode severe without psychosis | recurrent major depressive disorder most recent episode severe without psychosis | recurrent major depressive disorder current or most recent episode severe without psychosis | MDD, recurrent, current episode severe | MDD, recurrent, current episode severe without psychosis | MDD, recurrent, current episode severe without psychotic features | MDD, recurrent, most recent episode severe | MDD, recurrent, most recent episode severe without psychosis | MDD, recurrent, most recent episode severe without psychotic features | MDD, recurrent, current or most recent episode severe | MDD, recurrent, current or most recent episode severe without psychosis | MDD, recurrent, current or most recent episode severe without psychotic features | major depression, recurrent, current episode severe | major depression, recurrent, current episode severe without psychosis | major depression, recurrent, current episode severe without psychotic features | major depression, recurrent, most recent episode severe | major depression, recurrent, most recent episode severe without psychosis | major depression, recurrent, most recent episode severe without psychotic features | major depression, recurrent, current or most recent episode severe | major depression, recurrent, current or most recent episode severe without psychosis | major depression, recurrent, current or most recent episode severe without psychotic features | major depressive disorder, recurrent, current episode severe | major depressive disorder, recurrent, current episode severe without psychosis | major depressive disorder, recurrent, current episode severe without psychotic features | major depressive disorder, recurrent, most recent episode severe | major depressive disorder, recurrent, most recent episode severe without psychosis | major depressive disorder, recurrent, most recent episode severe without psychotic features | major depressive disorder, recurrent, current or most recent episode severe | major depressive disorder, recurrent, current or most recent episode severe without psychosis | major depressive disorder, recurrent, current or most recent episode severe without psychotic features > F33.2
recurrent MDD current episode severe with psychotic features | recurrent MDD most recent episode severe with psychotic features | recurrent MDD current or most recent episode severe with psychotic features | recurrent MDD current episode severe with psychosis | recurrent MDD most recent episode severe with psychosis | recurrent MDD current or most recent episode severe with psychosis | recurrent major depression current episode severe with psychotic features | recurrent major depression most recent episode severe with psychotic features | recurrent major depression current or most recent episode severe with psychotic features | recurrent major depression current episode severe with psychosis | recurrent major depression most recent episode severe with psychosis | recurrent major depression current or most recent episode severe with psychosis | recurrent major depressive disorder current episode severe with psychotic features | recurrent major depressive disorder most recent episode severe with psychotic features | recurrent major depressive disorder current or most recent episode severe with psychotic features | recurrent major depressive disorder current episode severe with psychosis | recurrent major depressive disorder most recent episode severe with psychosis | recurrent major depressive disorder current or most recent episode severe with psychosis | MDD, recurrent, current episode severe with psychosis | MDD, recurrent, current episode severe with psychotic features | MDD, recurrent, most recent episode severe with psychosis | MDD, recurrent, most recent episode severe with psychotic features | MDD, recurrent, current or most recent episode severe with psychosis | MDD, recurrent, current or most recent episode severe with psychotic features | major depression, recurrent, current episode severe with psychosis | major depression, recurrent, current episode severe with psychotic features | major depression, recurrent, most recent episode severe with psychosis | major depression, recurrent, most recent episode severe with psychotic features | major depression, recurrent, current or most recent episode severe with psychosis | major depression, recurrent, current or most recent episode severe with psychotic features | major depressive disorder, recurrent, current episode severe with psychosis | major depressive disorder, recurrent, current episode severe with psychotic features | major depressive disorder, recurrent, most recent episode severe with psychosis | major depressive disorder, recurrent, most recent episode severe with psychotic features | major depressive disorder, recurrent, current or most recent episode severe with psychosis | major depressive disorder, recurrent, current or most recent episode severe with psychotic features > F33.3
delirium on top of > F05
bipolar I manic severe with psychosis | bipolar I manic severe with psychotic symptoms | bipolar I manic with psychosis | bipolar I manic with psychotic symptoms | bipolar I disorder manic severe with psychotic features | bipolar I disorder manic severe with psychosis | bipolar I disorder manic severe with psychotic symptoms | bipolar I disorder manic with psychosis | bipolar I disorder manic with psychotic symptoms | bipolar disorder manic severe with psychotic features | bipolar disorder manic severe with psychosis | bipolar disorder manic severe with psychotic symptoms | bipolar disorder manic with psychosis | bipolar disorder manic with psychotic symptoms | bipolar 1 manic severe with psychotic features | bipolar 1 manic severe with psychosis | bipolar 1 manic severe with psychotic symptoms | bipolar 1 manic with psychotic symptoms | bipolar 1 disorder manic severe with psychotic features | bipolar 1 disorder manic severe with psychosis | bipolar 1 disorder manic severe with psychotic symptoms | bipolar 1 disorder manic with psychosis | bipolar 1 disorder manic with psychotic symptoms | bipolar manic severe with psychotic features | bipolar manic severe with psychosis | bipolar manic severe with psychotic symptoms | bipolar manic with psychotic symptoms > F31.2
bipolar I depressed severe with psychosis | bipolar I depressed severe with psychotic symptoms | bipolar I depressed with psychosis | bipolar I depressed with psychotic symptoms | bipolar I disorder depressed severe with psychosis | bipolar I disorder depressed severe with psychotic symptoms | bipolar I disorder depressed with psychosis | bipolar I disorder depressed with psychotic symptoms | bipolar disorder depressed severe with psychosis | bipolar disorder depressed severe with psychotic symptoms | bipolar disorder depressed with psychosis | bipolar disorder depressed with psychotic symptoms | bipolar 1 depressed severe with psychosis | bipolar 1 depressed severe with psychotic symptoms | bipolar 1 depressed with psychosis | bipolar 1 depressed with psychotic symptoms | bipolar 1 disorder depressed severe with psychosis | bipolar 1 disorder depressed severe with psychotic symptoms | bipolar 1 disorder depressed with psychosis | bipolar 1 disorder depressed with psychotic symptoms | bipolar depressed severe with psychotic features | bipolar depressed severe with psychosis | bipolar depressed severe with psychotic symptoms | bipolar depressed with psychosis | bipolar depressed with psychotic symptoms > F31.5
bipolar I mixed severe with psychotic features | bipolar I mixed severe with psychosis | bipolar I mixed severe with psychotic symptoms | bipolar I disorder mixed severe with psychotic features | bipolar I disorder mixed severe with psychosis | bipolar I disorder mixed severe with psychotic symptoms | bipolar disorder mixed severe with psychotic features | bipolar disorder mixed severe with psychosis | bipolar disorder mixed severe with psychotic symptoms | bipolar 1 mixed severe with psychotic features | bipolar 1 mixed severe with psychosis | bipolar 1 mixed severe with psychotic symptoms | bipolar 1 disorder mixed severe with psychotic features | bipolar 1 disorder mixed severe with psychosis | bipolar 1 disorder mixed severe with psychotic symptoms | bipolar mixed severe with psychotic features | bipolar mixed severe with psychosis | bipolar mixed severe with psychotic symptoms > F31.64
schizoaffective disorder, bipolar subtype | schizoaffective bipolar subtype > F25.0
schizoaffective disorder, depressive subtype > F25.1
adjustment disorder w low mood | adjustment d/o with low mood > F43.21

# --- as the Index files them
@type condition
enolism > F10.20
ADD > F90.9 {attention, ADHD, adderall, methylphenidate, stimulant, concerta, vyvanse, focus, school}
stress reaction > F43.9
disorder of personality > F60.9

# --- use and abuse as the Index files them
@type condition
heroin use > F11.90
recreational drug use | use of recreational drugs > F19.90
IV drug abuse | intravenous drug abuse > F19.10

# --- said in case reports
@type condition
history included smoking > F17.200

# --- bipolar in shorthand
@type condition
BD-I | BP-I = bipolar I
BD-II | BP-II = bipolar II

# --- mania with psychosis in shorthand
@type condition
BD-I, manic, severe with psychosis > F31.2

# --- single lines of assessments, mental
@type condition
SCZ > F20.9 {olanzapine, risperidone, clozapine, haldol, haloperidol, aripiprazole, psychosis, hallucinations, relapse, LAI, Invega}
adj d/o w/ anxiety and depressed mood | adj d/o with mixed anxiety and depressed mood > F43.23
adj d/o > F43.20
adj d/o w/ anxiety > F43.22
adj d/o w/ depressed mood > F43.21
mild cocaine UD > F14.10
moderate cocaine UD | severe cocaine UD | mod cocaine UD > F14.20
mild opioid UD > F11.10
moderate opioid UD | severe opioid UD > F11.20
mild alcohol UD > F10.10
moderate alcohol UD | severe alcohol UD > F10.20
mild stimulant UD > F15.10
severe stimulant UD | moderate stimulant UD > F15.20
severe cannabis UD | moderate cannabis UD > F12.20
mild cannabis UD > F12.10
bipolar 1, currently depressed, moderate > F31.32
PPD > F53.0 {EPDS, postpartum, post partum, zurzuvae, zoloft, sertraline}

# --- use told as consumption
cocaine consumption | consumption of cocaine | consumes cocaine | habitual cocaine use > F14.90
cannabis consumption | consumption of cannabis | consumes cannabis > F12.90

# --- bipolar disorder, currently
@type condition
bipolar I, currently manic, severe with psychotic features | bipolar 1, currently manic, severe with psychotic features | bipolar disorder, currently manic, severe with psychotic features | bipolar disorder, currently manic with psychotic features | bipolar I, currently manic with psychotic features > F31.2
bipolar I, currently manic | bipolar 1, currently manic | bipolar disorder, currently manic | bipolar, currently manic = bipolar disorder current episode manic
bipolar I, currently depressed | bipolar 1, currently depressed | bipolar disorder, currently depressed | bipolar, currently depressed = bipolar disorder current episode depressed

# --- withdrawal of a severe use disorder
@type condition
alcohol use disorder, severe, with uncomplicated withdrawal | alcohol use disorder severe c uncomplicated withdrawal | AUD severe with uncomplicated withdrawal > F10.230

# --- the kind of an ADHD that the next sentence tells
combined type | combined presentation > F90.2 {ADHD, attention deficit}
inattentive type | predominantly inattentive | inattentive presentation > F90.0 {ADHD, attention deficit}

bipolar I, most recent depressed, full remission | bipolar 1, most recent depressed, full remission | bipolar I, most recent episode depressed, in full remission | bipolar I, most recent episode depressed, full remission | bipolar I, last episode depressed, full remission | bipolar I, depressed, in full remission > F31.76
bipolar I, most recent manic, full remission | bipolar I, most recent episode manic, in full remission | bipolar I, most recent episode manic, full remission > F31.74
bipolar I, most recent depressed, partial remission | bipolar I, most recent episode depressed, in partial remission > F31.75
bipolar I, most recent manic, partial remission | bipolar I, most recent episode manic, in partial remission > F31.73

anorexia nervosa, restricting, mild | anorexia nervosa, restricting type, mild > F50.010
anorexia nervosa, restricting, moderate | anorexia nervosa, restricting type, moderate > F50.011
anorexia nervosa, restricting, severe | anorexia nervosa, restricting type, severe > F50.012
anorexia nervosa, restricting, extreme | anorexia nervosa, restricting type, extreme > F50.013

MDD recur, mod | MDD recurrent, mod > F33.1
MDD recur, sev | MDD recurrent, sev > F33.2
MDD recur, mild > F33.0
postpartum depression, moderate | postpartum depression, mild | postpartum depression, severe > F53.0
late onset Alz | late onset Alzheimer > G30.1
early onset Alz > G30.0

# --- the line of a psychiatry list
@type condition
ADD, inattentive | ADD, inattentive type | ADD predominantly inattentive | ADHD-PI | ADHD-I > F90.0
BED > F50.819 {binge, vyvanse, lisdexamfetamine, bulimia, purging, eating disorder}
BED, mild | mild BED > F50.810
BED, moderate | moderate BED | BED, mod | mod BED > F50.811
BED, severe | severe BED > F50.812
trich > F63.3 {hair pulling, NAC, BFRB, skin picking, N-acetylcysteine}
bipolar current ep manic with psychotic features | BPAD 1 current ep manic w/ psychotic features | BD1 current ep manic w/ psychotic features | BPAD I, current ep manic w/ psychotic features | bipolar I, current ep manic w/ psychotic features | bipolar 1, current ep manic w/ psychotic features | bipolar I, current manic w/ psychosis | bipolar 1, current manic w/ psychosis | bipolar mania w/ psychosis | BPAD I, manic with psychotic features > F31.2
bipolar I, current ep depressed, mild | bipolar 1, current ep depressed, mild | bipolar I, most recent ep depressed, mild | bipolar 1, most recent ep depressed, mild | bipolar I d/o, most recent ep depressed, mild | bipolar 1 d/o, most recent ep depressed, mild | BPAD I, current ep depressed, mild > F31.31
bipolar I, current ep depressed, moderate | bipolar 1, current ep depressed, moderate | bipolar I, most recent ep depressed, moderate | bipolar 1, most recent ep depressed, moderate | bipolar I d/o, most recent ep depressed, moderate | bipolar 1 d/o, most recent ep depressed, moderate | BPAD I, current ep depressed, moderate > F31.32
bipolar I, current ep depressed, severe | bipolar 1, current ep depressed, severe | bipolar I, most recent ep depressed, severe | bipolar 1, most recent ep depressed, severe | bipolar I d/o, most recent ep depressed, severe | bipolar 1 d/o, most recent ep depressed, severe | BPAD I, current ep depressed, severe > F31.4

# --- more of the psychiatry list
recurrent MDD, in partial remission | MDD, recurrent, in partial remission | MDD in partial remission, recurrent | MDD, recurrent, partial remission > F33.41
MDD in full remission, recurrent | MDD, recurrent, full remission > F33.42
ODD > F91.3 {oppositional, defiant, defiance, tantrums, behavior, behavioral, ADHD, parent training, school, PCIT, conduct}
ID, mild | mild ID > F70 {group home, intellectual, IQ, guardian, day program, developmental, SSI}
ID, moderate | moderate ID > F71 {group home, intellectual, IQ, guardian, day program, developmental, SSI}
ID, severe | severe ID > F72 {group home, intellectual, IQ, guardian, day program, developmental, SSI}
anorexia, restricting, mild > F50.010
anorexia, restricting, moderate > F50.011
anorexia, restricting, severe > F50.012
anorexia restricting, extreme > F50.013
anorexia, restricting | anorexia restricting type | anorexia nervosa restricting > F50.019
anorexia binge-purge | anorexia, binge-purge type | anorexia nervosa, binge-purge > F50.029
premature ejac | premature ejaculator > F52.4
somatic sx d/o | SSD somatic symptom disorder > F45.1
DID > F44.81 {alters, dissociative, dissociation, fronting}
NPD narcissistic > F60.81
korsakoff | korsakoff amnesia > F10.26 {alcohol dependence, alcohol use disorder severe, AUD severe, severe AUD}
korsakoff | korsakoff amnesia > F10.96 {alcoholic, ETOH, alcohol, drinking, AUD}
opioid w/d | opiate w/d | heroin w/d | fentanyl w/d = opioid withdrawal
opioid w/d, dependence | opiate w/d, dependence | OUD with w/d | OUD w/ withdrawal | OUD, severe, with withdrawal | opioid dependence with w/d | opioid dependence, w/d > F11.23
crack use | smokes crack | daily crack use | crack use daily > F14.90
CHS | cannabis hyperemesis | cannabinoid hyperemesis | cannabinoid hyperemesis syndrome > R11.16 {THC, cannabis, marijuana, MJ, weed, cannabinoid, hot showers}
MJ use d/o, mild | mild MJ use d/o | THC use d/o, mild | CUD, mild | mild CUD | cannabis use d/o, mild > F12.10
MJ use d/o, moderate | MJ use d/o, severe | severe MJ use d/o | THC use d/o, severe | CUD, severe | severe CUD | CUD, moderate | cannabis use d/o, severe | cannabis use d/o, moderate > F12.20

# --- a dementia that wanders: the wandering has its own code beside it
dementia > F03.918 {dementia with wandering, dementia w/ wandering}
mild dementia | dementia, mild > F03.A18 {with wandering, w/ wandering, wandering behavior}
moderate dementia | dementia, moderate > F03.B18 {with wandering, w/ wandering, wandering behavior}
severe dementia | dementia, severe > F03.C18 {with wandering, w/ wandering, wandering behavior}

ADHD, hyperactive | ADHD-HI | ADHD, hyperactive-impulsive | ADHD HI type | ADHD predominantly hyperactive > F90.1
alcoholic, in recovery > F10.21
delirium due to alcohol w/d | alcohol w/d delirium | etoh w/d delirium | delirium 2/2 etoh w/d > F10.231 {dependence, alcoholic, AUD severe, severe AUD, alcoholism}
delirium due to alcohol w/d | alcohol w/d delirium | etoh w/d delirium | delirium 2/2 etoh w/d > F10.931
tobacco dependence, cigs > F17.210

@let OCDW = OCD | obsessive compulsive disorder
@let OBS = contamination fears | contamination obsessions | fear of contamination | intrusive thoughts | harm obsessions | obsessions
@let COMP = hand washing rituals | handwashing rituals | handwashing | hand washing | washing rituals | washing compulsions | cleaning rituals | cleaning compulsions | checking | checking rituals | checking compulsions | counting rituals | counting compulsions | compulsions | compulsive hand washing | compulsive handwashing | compulsive checking | compulsive cleaning | rituals
$OCDW with $OBS and $COMP > F42.2
mixed obsessions and compulsions | both obsessions and compulsions > F42.2 {OCD, obsessive}
insomnia, sleep onset type | insomnia, sleep onset | insomnia, sleep maintenance | insomnia, sleep onset and maintenance | insomnia, sleep maintenance type | insomnia of sleep onset > G47.00
actively withdrawing = alcohol withdrawal {alcohol, EtOH, AUD, CIWA}
