# Mind, behaviour and substances (F01-F99 and the R45-R46 signs that go with them).
@type condition

ODD > F91.3 {oppositional, defiant, ADHD, conduct, behavior, behavioral, tantrums}
reading learning disability | learning disability in reading > F81.0

# --- dementia and organic
dementia | senile dementia | demented | major neurocognitive disorder | major NCD | cognitive disorder major > F03.90
dementia with behavioral disturbance | dementia with agitation > F03.91
vascular dementia | multi-infarct dementia | multiinfarct dementia | post-stroke dementia > F01.50
acute confusional state | acute confusional syndrome | delirium due to medical condition > F05
organic brain syndrome | chronic brain syndrome > F09

# --- alcohol
problem drinking | harmful alcohol use | enolic habit | enolism > F10.10
AUD | alcohol use disorder | AUD mild > F10.10
ETOH dependence | severe alcohol use disorder | moderate alcohol use disorder | alcohol use disorder moderate > F10.20
alcohol use disorder in remission | former alcoholic | ex-alcoholic > F10.21
alcoholic hallucinosis > F10.951
etoh use > F10.90

# --- drugs
OUD | opioid use disorder | opioid dependence | opioid addiction | opiate dependence | opiate addiction | heroin dependence | heroin addiction | narcotic dependence | narcotic addiction > F11.20
opioid abuse | opiate abuse | heroin abuse | heroin use | narcotic abuse > F11.10
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
nicotine withdrawal > F17.203
inhalant abuse | huffing glue > F18.10
polysubstance abuse | substance abuse | drug abuse | SUD | substance use disorder | polysubstance use | polysubstance use disorder | recreational drug use > F19.10
polysubstance dependence | drug dependence | drug addiction | substance dependence | IV drug abuser | intravenous drug abuse > F19.20
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
bipolar 1 | bipolar I | bipolar type 1 | BD1 > F31.9
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
ADHD | ADD | attention deficit disorder | attention deficit hyperactivity disorder | hyperactivity disorder > F90.9
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
SI > R45.851 {suicidal, suicide, HI, psych, psychiatric, depression}
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
@type other
bipolar cautery | bipolar electrocautery | bipolar hemiarthroplasty | bipolar coagulation | bipolar forceps | bipolar prosthesis | bipolar electrode | bipolar lead | bipolar diathermy | bipolar resection
ST segment depression | PR depression | depression of the ST segment | PHQ-9 depression | depression scale
bipolar current episode manic | bipolar I current episode manic | bipolar disorder current episode manic | bipolar I disorder current episode manic > F31.1
bipolar current episode depressed | bipolar I current episode depressed > F31.3
