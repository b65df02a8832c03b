# Mouth, gut, liver, gallbladder and pancreas (K00-K95, R10-R19 and the Z codes that go with them).

@type condition

# --- mouth, teeth, salivary glands
tooth decay | dental cavity | caries | carious teeth | carious tooth | rotten teeth | dental decay > K02.9
toothache | tooth pain | dental pain > K08.89
dental abscess | tooth abscess | abscessed tooth | dental infection | tooth infection | periapical abscess | dentoalveolar abscess | infected tooth > K04.7
periodontal disease > K05.6
periodontitis | chronic periodontitis > K05.30
pyorrhea > K05.30
gingivitis | chronic gingivitis > K05.10
bleeding gums | gum bleeding | gingival bleeding > K06.8
gingival hyperplasia | gum hypertrophy | gingival hypertrophy | gingival overgrowth > K06.1
receding gums > K06.0
bruxism > F45.8
impacted wisdom teeth | impacted wisdom tooth | impacted third molar | impacted molar > K01.1
teething | teething infant > K00.7
edentulous | toothless | edentulism > K08.109
tmj pain | tmj disorder | tmj syndrome | tmd > M26.60 {jaw, temporomandibular, chewing, tmj}
odontogenic cyst > K09.0
sialadenitis | parotitis | submandibular sialadenitis > K11.20
acute parotitis > K11.21
salivary stone | salivary gland stone | salivary calculus | sialolith > K11.5
mucocele of lip > K11.6
dry mouth | mouth dryness > R68.2
canker sore | aphthous ulcer | aphthous stomatitis | mouth ulcers aphthous | oral aphthae > K12.0
stomatitis | mouth ulcer | mouth sores | oral ulcer > K12.1
mucositis | oral mucositis > K12.30 {mouth, oral, chemotherapy, radiation, stomatitis, mucositis}
ludwig angina | floor of mouth abscess > K12.2
cheilitis | chapped lips > K13.0
oral leukoplakia | leukoplakia of tongue > K13.21
burning mouth syndrome | burning tongue > K14.6
macroglossia acquired > K14.8
bad breath > R19.6

# --- oesophagus
gerd | gord | acid reflux | reflux disease | gastroesophageal reflux | gastro-esophageal reflux | esophageal reflux | gastric reflux | gastroesophageal reflux disease | gastrooesophageal reflux disease | reflux | ger > K21.9 {gerd, gord, acid, esophageal, gastroesophageal, heartburn, ppi, omeprazole, pantoprazole, protonix, gastric, antacid, famotidine, gastro-esophageal}
gerd with esophagitis | erosive esophagitis from reflux | peptic esophagitis > K21.00
heart burn | acid indigestion > R12
esophagitis > K20.90
erosive esophagitis | ulcerative esophagitis > K22.10
eoe | eosinophilic oesophagitis > K20.0 {esophagitis, eosinophilic, eosinophils}
infectious esophagitis | pill esophagitis | drug-induced esophagitis > K20.80
barrett esophagus > K22.70
achalasia | esophageal achalasia > K22.0
esophageal stricture | esophageal stenosis | schatzki ring | peptic stricture | esophageal ring > K22.2
esophageal ulcer | esophageal ulceration > K22.10
esophageal perforation | perforated esophagus > K22.3
boerhaave | boerhaave syndrome > K22.3
esophageal spasm | nutcracker esophagus | jackhammer esophagus | esophageal dysmotility | esophageal motility disorder > K22.4
zenker | zenker diverticulum | esophageal diverticulum > K22.5
mallory-weiss | mallory weiss tear > K22.6
hiatal hernia | hiatus hernia | paraesophageal hernia | diaphragmatic hernia > K44.9
food impaction | food bolus impaction | esophageal food impaction | esophageal food bolus > T18.128A
trouble swallowing | difficulty swallowing | swallowing difficulty | dysphagia | swallowing problems | dysphagia to solids | difficulty with swallowing > R13.10
pain with swallowing | painful swallowing | odynophagia > R13.10

# --- stomach and duodenum
pud | peptic ulcer disease | peptic ulcer | stomach and duodenal ulcers | gastroduodenal ulcer > K27.9
bleeding peptic ulcer | bleeding ulcer | peptic ulcer with hemorrhage > K27.4
perforated peptic ulcer | perforated ulcer > K27.5 {peptic, stomach, gastric, duodenal, abdominal, pneumoperitoneum}
gastric ulcer | stomach ulcer | prepyloric ulcer | antral ulcer | ulcer of stomach > K25.9
bleeding gastric ulcer | gastric ulcer with bleeding | bleeding stomach ulcer > K25.4
perforated gastric ulcer > K25.5
duodenal ulcer | duodenal bulb ulcer | ulcer of duodenum > K26.9
bleeding duodenal ulcer | duodenal ulcer with bleeding | duodenal ulcer with hemorrhage > K26.4
perforated duodenal ulcer > K26.5
marginal ulcer | anastomotic ulcer | stomal ulcer | jejunal ulcer > K28.9
cameron lesions | cameron ulcer > K25.9
gastritis | antral gastritis | stomach inflammation > K29.70
acute gastritis > K29.00
hemorrhagic gastritis | acute erosive gastritis > K29.01
chronic gastritis > K29.50
atrophic gastritis | autoimmune gastritis | autoimmune atrophic gastritis > K29.40
alcoholic gastritis > K29.20
erosive gastritis | reflux gastritis | bile gastritis > K29.60
gastroduodenitis > K29.90
duodenitis > K29.80
upset stomach | nonulcer dyspepsia | stomach upset > K30
pyloric stenosis | gastric outlet obstruction | pyloric obstruction > K31.1 {pyloric, gastric outlet, stomach, vomiting}
diabetic stomach | gastric paresis > K31.84
portal hypertensive gastropathy | portal gastropathy > K31.89
gastric polyp | stomach polyp | duodenal polyp | fundic gland polyps | hyperplastic gastric polyp > K31.7
gastric avm | gastric antral vascular ectasia | watermelon stomach | gastric angiodysplasia | duodenal angiodysplasia > K31.819 {gastric, stomach, duodenal, egd}
intestinal metaplasia of stomach | gastric metaplasia > K31.A0
dieulafoy > K31.82
gastric fistula | duodenal fistula > K31.6
duodenal stenosis | duodenal obstruction | duodenal stricture > K31.5
gastric mass | stomach mass | submucosal gastric mass | gastric perforation nontraumatic | gastric volvulus > K31.89

# --- appendix, hernia
appendicitis > K37 {appendicitis, appendix, rlq, appendectomy}
acute appendicitis > K35.80
perforated appendicitis | ruptured appendix | ruptured appendicitis | perforated appendix > K35.32
appendiceal abscess | appendicitis with abscess | periappendiceal abscess > K35.33
gangrenous appendicitis > K35.891
appendicolith > K38.1
appendiceal mucocele | appendix mucocele | mucocele of the appendix > K38.8
inguinal hernia | groin hernia | indirect inguinal hernia | direct inguinal hernia | scrotal hernia | inguinoscrotal hernia | rih | lih > K40.90 {hernia}
bilateral inguinal hernia | bilateral groin hernias > K40.20
incarcerated inguinal hernia | strangulated inguinal hernia > K40.30
recurrent inguinal hernia > K40.91
femoral hernia > K41.90
umbilical hernia | periumbilical hernia | paraumbilical hernia | belly button hernia > K42.9
incarcerated umbilical hernia | strangulated umbilical hernia > K42.0
ventral hernia | abdominal wall hernia | spigelian hernia > K43.9
incisional hernia | postoperative hernia | eventration of laparotomy | ventral incisional hernia | laparotomy eventration > K43.2
incarcerated ventral hernia > K43.6
incarcerated incisional hernia > K43.0
parastomal hernia | peristomal hernia > K43.5
obturator hernia | lumbar hernia > K45.8
abdominal hernia | hernia | intestinal hernia | internal hernia > K46.9
incarcerated hernia | strangulated hernia > K46.0

# --- inflammatory bowel disease, gastroenteritis, colitis
crohns | crohn disease | regional enteritis > K50.90
crohn's ileitis | crohn's of the small bowel | terminal ileitis crohn | ileal crohn's disease | small bowel crohn's > K50.00
crohn's colitis | crohn's of the colon | colonic crohn's disease > K50.10
ileocolonic crohn's | ileocolonic crohn's disease | crohn's ileocolitis > K50.80
fistulizing crohn's | fistulizing crohn's disease > K50.913
UC > K51.90 {ulcerative, colitis, mesalamine, colonoscopy, colectomy, flare}
ulcerative colitis | ulcerative colitis flare > K51.90
pancolitis | ulcerative pancolitis > K51.00
ulcerative proctitis > K51.20
left-sided ulcerative colitis > K51.50
IBD > K52.9 {crohn, ulcerative, colitis, mesalamine, infliximab, bowel}
inflammatory bowel disease > K52.9
colitis | enteritis | enterocolitis | ileitis | noninfectious gastroenteritis | gastroenteritis noninfectious | chronic diarrhea > K52.9
infectious colitis | infectious gastroenteritis | infectious enteritis | infectious diarrhea | acute infectious diarrhea | travelers diarrhea > A09
viral gastroenteritis | gastric flu | viral enteritis | acute viral gastroenteritis | intestinal flu > A08.4
food poisoning | food-borne illness > A05.9
eosinophilic gastroenteritis | eosinophilic gastritis > K52.81
microscopic colitis > K52.839
radiation colitis | radiation enteritis | radiation enteropathy > K52.0
actinic proctitis > K62.7
toxic colitis | drug-induced colitis | chemotherapy-induced diarrhea | immune-mediated colitis | checkpoint inhibitor colitis > K52.1
neutropenic enterocolitis | typhlitis > K52.9

# --- vascular, obstruction
ischaemic colitis > K55.9
mesenteric ischemia | intestinal ischemia | bowel ischemia > K55.9
acute bowel ischemia | acute intestinal ischemia > K55.059
chronic mesenteric ischemia | intestinal angina | abdominal angina > K55.1
bowel infarction | intestinal infarction | mesenteric infarction | bowel necrosis | intestinal necrosis | necrotic bowel > K55.069
colonic avm | colonic angiodysplasia | angiodysplasia | colon avm | cecal avm | small bowel avm | small bowel angiodysplasia | intestinal angiodysplasia > K55.20
bleeding avm of colon | bleeding angiodysplasia > K55.21
NEC > K55.30 {necrotizing, enterocolitis, neonate, premature}
ileus | bowel ileus > K56.7
postoperative ileus | post-op ileus | postop ileus > K91.89
intussusceptions > K56.1
sigmoid volvulus | cecal volvulus | bowel torsion | intestinal torsion | twisted bowel > K56.2
stool impaction | impacted stool | fecaloma | fecal impactions | impacted feces > K56.41
sbo | small bowel obstruction | bowel obstruction | large bowel obstruction | lbo | intestinal obstruction | obstructed bowel | intestinal blockage | bowel blockage | intestinal occlusion | colonic obstruction | mechanical bowel obstruction | ileal obstruction > K56.609
psbo | partial sbo | partial small bowel obstruction | partial bowel obstruction | intestinal subocclusion | partial intestinal obstruction | subocclusion of the intestine > K56.600
complete sbo | complete small bowel obstruction | complete bowel obstruction > K56.601
adhesive sbo | adhesive small bowel obstruction | sbo due to adhesions | small bowel obstruction due to adhesions | bowel obstruction due to adhesions > K56.50
colonic stricture | bowel stricture | intestinal stenosis | intestinal stricture | colonic stenosis | sigmoid stenosis | ileal stenosis > K56.699
postoperative bowel obstruction > K91.30

# --- diverticula, IBS, constipation, diarrhoea
colonic diverticula | colonic diverticulosis | sigmoid diverticulosis | diverticula of the colon | sigmoid diverticula | diverticulosis coli | colon diverticula > K57.30
diverticulitis | acute diverticulitis > K57.92
sigmoid diverticulitis | colonic diverticulitis | acute sigmoid diverticulitis | diverticulitis of the colon | diverticulitis of sigmoid | sigmoid colon diverticulitis > K57.32
perforated diverticulitis | diverticulitis of sigmoid with perforation | diverticulitis of sigmoid with abscess | diverticulitis of sigmoid with perforation and abscess | diverticulitis with abscess | diverticular abscess | diverticulitis with perforation | complicated diverticulitis | perforated sigmoid diverticulitis > K57.20
diverticular bleed | diverticular bleeding | diverticular hemorrhage | bleeding diverticula > K57.31
diverticulitis with bleeding > K57.33
meckel > Q43.0 {diverticulum}
ibs | irritable bowel | irritable colon | spastic colon | irritable bowel disease | nervous bowel > K58.9
ibs-d | diarrhea predominant ibs | ibs with diarrhea > K58.0
ibs-c | constipation predominant ibs | ibs with constipation > K58.1
ibs-m > K58.2
constipation | constipated | difficulty with bowel movements | hard stools | infrequent bowel movements > K59.00
oic | opioid-induced constipation | narcotic induced constipation > K59.03 {constipation}
cic | chronic idiopathic constipation > K59.04 {constipation}
pelvic floor dyssynergia | dyssynergic defecation | obstructed defecation > K59.02
megacolon | colonic dilatation | dilated colon > K59.39
ogilvie | ogilvie's syndrome | colonic pseudo-obstruction | pseudoobstruction of the colon > K59.81
neurogenic bowel | neurogenic bowel dysfunction > K59.2
levator ani syndrome > K59.4
sibo | small intestinal bacterial overgrowth | bacterial overgrowth of small intestine > K63.82
functional abdominal pain | functional bowel disorder > K59.9

# --- anus, rectum, other intestine, peritoneum
hemorrhoid | bleeding hemorrhoids | internal and external hemorrhoids | hemorrhoidal bleeding > K64.9
internal hemorrhoids > K64.8
thrombosed hemorrhoid | thrombosed external hemorrhoid > K64.5
anal fissure | rectal fissure | fissure in ano > K60.2
anal fistula | perianal fistula | fistula in ano > K60.30
rectal fistula > K60.40
ischiorectal abscess > K61.39
colon polyp | colonic polyp | colorectal polyp | sessile polyp of colon | polyps of the colon | hyperplastic polyp of colon > K63.5
adenomatous polyp of colon | tubular adenoma of colon | colonic adenoma | tubular adenoma | tubulovillous adenoma | sessile serrated adenoma | adenomatous colon polyp | colonic tubular adenoma | adenomatous polyp > D12.6 {colon, colonoscopy, cecum, sigmoid, colonic, colorectal, polypectomy}
rectal polyps > K62.1
prolapsed rectum > K62.3
anal stenosis | anal stricture | rectal stenosis | rectal stricture > K62.4
brbpr | bright red blood per rectum | rectal bleeding | rectal bleed | bleeding per rectum | bleeding from rectum | rectal hemorrhage | blood per rectum | anal bleeding | bleeding from the rectum > K62.5
rectal ulcer > K62.6
proctitis | rectal pain | anal pain | proctalgia | rectal mass | rectal lesion > K62.89
bowel perforation | perforated bowel | intestinal perforation | perforated viscus | colonic perforation | colon perforation | perforation of intestine | perforated colon | perforation of the small intestine | small bowel perforation | hollow viscus perforation > K63.1
enterocutaneous fistula | bowel fistula | intestinal fistula | enteroenteric fistula | colocutaneous fistula > K63.2
intestinal ulcer | ileal ulcer | colonic ulcer > K63.3
colon mass | colonic mass | bowel mass | colonic lesion | small bowel mass | cecal mass | pneumatosis intestinalis | bowel wall thickening | intestinal wall thickening | pneumatosis > K63.89
peritonitis > K65.9
acute peritonitis | generalized peritonitis | purulent peritonitis | fecal peritonitis | secondary peritonitis | fecaloid peritonitis > K65.0
intra-abdominal abscess | intraabdominal abscess | abdominal abscess | peritoneal abscesses | intraperitoneal abscess > K65.1
bile peritonitis | choleperitoneum > K65.3
abdominal adhesions | intra-abdominal adhesions | peritoneal adhesions | adhesions of the abdomen | intestinal adhesions > K66.0
intraabdominal bleeding | intra-abdominal bleeding | intraperitoneal hemorrhage | hematoperitoneum > K66.1
mesenteric cyst | omental infarction | mesenteric mass > K66.8
pneumoperitoneum | free air in the abdomen | intraperitoneal free air > K66.8
retroperitoneal bleed | psoas hematoma | rp bleed > K68.3
psoas abscess | iliopsoas abscess > K68.12
retroperitoneal abscess > K68.19
pancreas divisum > Q45.3

# --- liver
alcoholic cirrhosis | etoh cirrhosis | alcohol-related cirrhosis | alcoholic liver cirrhosis | laennec cirrhosis | cirrhosis due to alcohol | enolic cirrhosis | ethylic cirrhosis | cirrhosis of ethanolic origin > K70.30
alcoholic cirrhosis with ascites | etoh cirrhosis with ascites | decompensated alcoholic cirrhosis with ascites > K70.31
alcoholic hepatitis | etoh hepatitis | acute alcoholic hepatitis > K70.10
alcoholic fatty liver disease | alcoholic steatosis > K70.0
alcoholic liver disease | alcohol related liver disease | chronic enolic liver disease > K70.9 {alcohol, alcoholic, liver}
dili | drug-induced liver injury | hepatotoxicity | drug hepatotoxicity | acetaminophen hepatotoxicity | medication hepatotoxicity > K71.9 {liver, hepatitis, hepatotoxicity, hepatic, transaminase, alt}
drug-induced acute hepatitis > K71.6
liver failure | hepatic failure | hepatic insufficiency | liver insufficiency | hepatocellular insufficiency > K72.90
acute liver failure | fulminant hepatic failure | fulminant liver failure | acute hepatic failure | acute liver insufficiency | subacute liver failure > K72.00
shock liver | ischemic hepatitis | hypoxic hepatitis > K72.00
acute on chronic liver failure | aclf > K72.00
chronic liver failure > K72.10
hepatic coma > K72.90
portosystemic encephalopathy > K76.82
hepatitis > K75.9
chronic hepatitis > K73.9
aih | autoimmune chronic hepatitis | lupoid hepatitis > K75.4 {hepatitis, autoimmune, liver}
chronic active hepatitis > K73.2
liver cirrhosis | cirrhosis | hepatic cirrhosis | decompensated cirrhosis | cirrhosis of the liver | compensated cirrhosis | cirrhotic liver | cirrhotic liver disease | nash cirrhosis | hcv cirrhosis > K74.60
pbc | primary biliary cholangitis | primary biliary cirrhosis > K74.3 {biliary, cholangitis, ursodiol, antimitochondrial}
liver fibrosis | hepatic fibrosis | fibrosis of liver > K74.00
advanced liver fibrosis > K74.02
liver abscess | hepatic abscess | pyogenic liver abscess > K75.0
nash | non-alcoholic steatohepatitis | nonalcoholic steatohepatitis | metabolic dysfunction-associated steatohepatitis | mash steatohepatitis | steatohepatitis > K75.81
granulomatous hepatitis > K75.3
nafld | masld | fatty liver | hepatic steatosis | fatty liver disease | steatosis of the liver | liver steatosis | nonalcoholic fatty liver disease | non-alcoholic fatty liver disease | fatty infiltration of liver | fatty infiltration of the liver | steatotic liver | metabolic dysfunction-associated steatotic liver disease | steatotic liver disease | fatty liver changes | fatty change of liver | diffuse hepatic steatosis > K76.0
congestive hepatopathy | hepatic congestion | nutmeg liver | passive hepatic congestion > K76.1
liver infarct | hepatic infarction > K76.3
peliosis > K76.4 {liver, hepatis}
sinusoidal obstruction syndrome | veno-occlusive disease | vod > K76.5 {liver, hepatic, sinusoidal, bilirubin, transplant}
portal htn | portal hypertensive > K76.6
hepatopulmonary > K76.81
liver cyst | hepatic cyst | simple hepatic cyst | calcified hepatic granuloma | calcified granuloma of the liver > K76.89
hepatic nodule | liver nodule | focal nodular hyperplasia | fnh | nodular hyperplasia of liver > K76.89 {liver, hepatic}
liver mass | hepatic mass | mass of liver | mass in the liver > R16.0
liver disease | chronic liver disease | hepatic disease | hepatopathy | chronic hepatopathy | cld | liver problems | liver damage > K76.9 {liver, hepatic, hepatopathy}
hepatic hemangioma | liver hemangioma | hemangioma of the liver | hemangioma of liver | hepatic angioma | liver angioma > D18.03
hepatic adenoma > D13.4
polycystic liver | polycystic liver disease > Q44.6
hepatic artery thrombosis > I74.8

# --- gallbladder, bile ducts, pancreas
gallstone | cholelithiasis | biliary lithiasis | gallbladder stone | gall stones | vesicular lithiasis | cholecystolithiasis | stones in the gallbladder | symptomatic cholelithiasis | gall bladder stones > K80.20
biliary colic | gallbladder colic | hepatic colic | gallbladder attack > K80.50
acute calculous cholecystitis | acute lithiasic cholecystitis | acute cholecystitis with gallstones | acute cholecystitis with cholelithiasis | acute cholecystitis with stones > K80.00
chronic calculous cholecystitis | chronic lithiasic cholecystitis | chronic cholecystitis with cholelithiasis | chronic cholecystitis with gallstones | calculous cholecystitis | cholecystitis with cholelithiasis > K80.10
choledocholithiasis | common bile duct stone | cbd stone | bile duct stone | retained cbd stone | choledochal lithiasis | common duct stone | stone in the common bile duct > K80.50
choledocholithiasis with cholangitis | cholangitis due to choledocholithiasis | cholangitis from bile duct stone > K80.30
cholelithiasis and choledocholithiasis | choledocholithiasis with cholelithiasis > K80.70
gb disease | gallbladder disease | gallbladder problems > K82.9
cholecystitis | gallbladder infection | gallbladder inflammation | inflamed gallbladder | infected gallbladder > K81.9
acalculous cholecystitis | acute acalculous cholecystitis | alithiasic cholecystitis > K81.0
gallbladder empyema | gangrene of the gallbladder > K81.0
gallbladder hydrops | gallbladder mucocele > K82.1
perforated gallbladder > K82.2
cholecystoenteric fistula > K82.3
biliary dyskinesia | gallbladder dyskinesia | gallbladder sludge | biliary sludge | gb sludge | gallbladder wall thickening | porcelain gallbladder | adenomyomatosis | gallbladder adenomyomatosis | thickened gallbladder wall > K82.8 {gallbladder, biliary}
gallbladder polyp | polyp of the gallbladder > K82.4
cholangitis | acute cholangitis > K83.09
psc | primary sclerosing cholangitis > K83.01 {cholangitis, sclerosing, bile}
biliary obstruction | bile duct obstruction | biliary stricture | bile duct stricture | bile duct stenosis | cbd stricture | obstructive jaundice | common bile duct obstruction | malignant biliary obstruction | biliary stenosis | common bile duct stricture | obstruction of the bile duct | mirizzi syndrome | mirizzi > K83.1
bile leak | biliary leak | biloma | bile duct dilation | dilated bile ducts | biliary dilatation | dilated common bile duct | biliary ductal dilatation | biliary dilation | dilated cbd | dilation of the bile duct | intrahepatic biliary dilatation > K83.8
cholestasis | cholestatic liver disease > K83.1
sphincter of oddi dysfunction > K83.4
pancreatitis | acute pancreatitis | edematous pancreatitis > K85.90
recurrent pancreatitis | relapsing pancreatitis > K86.1
necrotizing pancreatitis | pancreatic necrosis | acute necrotizing pancreatitis > K85.91
infected pancreatic necrosis > K85.92
gallstone pancreatitis | biliary pancreatitis | acute gallstone pancreatitis | acute biliary pancreatitis > K85.10
alcoholic pancreatitis | alcohol-induced pancreatitis | etoh pancreatitis | acute alcoholic pancreatitis > K85.20
drug-induced pancreatitis > K85.30
hypertriglyceridemic pancreatitis | hypertriglyceridemia-induced pancreatitis | post-ercp pancreatitis > K85.80
idiopathic pancreatitis > K85.00
chronic pancreatitis | autoimmune pancreatitis | chronic calcific pancreatitis > K86.1
chronic alcoholic pancreatitis | alcoholic chronic pancreatitis > K86.0
pancreatic cyst | cyst of the pancreas | cystic lesion of the pancreas | pancreatic cystic lesion | cystic pancreatic lesion > K86.2
pancreatic pseudocyst > K86.3
pancreatic enzyme insufficiency > K86.81
pancreatic mass | pancreatic lesion | mass in the pancreas | mass of the pancreas | pancreatic head mass | pancreatic atrophy | pancreatic calcification | pancreatic duct dilation | pancreatic fistula | atrophic pancreas | dilated pancreatic duct | pancreatic fat infiltration | pancreatic nodule > K86.89

# --- malabsorption, bleeding, others
celiac | celiac sprue | gluten enteropathy | gluten-sensitive enteropathy > K90.0
gluten intolerance | gluten sensitivity | nonceliac gluten sensitivity > K90.41
malabsorption | malabsorption syndrome > K90.9
short gut syndrome | short gut > K90.829
bile acid malabsorption | bile salt diarrhea | bile acid diarrhea > K90.89
whipple disease > K90.81
vomiting blood | throwing up blood | coffee ground emesis | bloody vomitus | bloody emesis | coffee ground vomiting > K92.0
melenic stool | black stools | tarry stool | black tarry stool | melanotic stools | hematochezia | bloody stool | blood in stool | bloody bowel movements | blood in the stool > K92.1
ugib | upper gi bleed | upper gi bleeding | gi bleed | gib | lower gi bleed | lgib | gi bleeding | gastrointestinal bleed | gastrointestinal bleeding | gi hemorrhage | upper gastrointestinal bleed | lower gastrointestinal bleed | digestive bleeding | upper gastrointestinal bleeding | digestive hemorrhage | intestinal bleeding | lower gi bleeding | upper gi hemorrhage | gastric bleeding | intestinal hemorrhage | stomach bleeding | upper digestive hemorrhage | lower digestive hemorrhage | gastric hemorrhage > K92.2
occult gi bleed | occult blood in stool | heme positive stool | guaiac positive | guaiac positive stool | positive fobt | positive fit test | hemoccult positive | fobt positive | positive fecal occult blood | positive cologuard | hemoccult positive stool > R19.5
gastrointestinal disease | gi disease > K92.9
colostomy prolapse | stoma prolapse > K94.09 {colostomy, stoma}
peg tube malfunction | clogged peg tube | g-tube malfunction | dislodged g-tube | dislodged peg | peg tube dislodgement > K94.23
peg site infection | infected peg tube | g-tube site infection > K94.22
anastomotic leak | anastomotic dehiscence of bowel > K91.89 {bowel, colon, gastric, colectomy, gastrectomy, intestinal, colorectal, esophagectomy, anastomosis}

# --- symptoms
abdominal pain | stomach pain | belly pain | abd pain | abdominal discomfort | stomach ache | stomachache | tummy ache | bellyache | abdominalgia | pain in the abdomen | abdominal cramping | abdominal cramps | stomach cramps | stomach cramping | pain in her abdomen | pain in his abdomen | pain in my stomach | crampy abdominal pain | intestinal cramps | abdominal distress | colicky abdominal pain > R10.9
diffuse abdominal pain | generalized abdominal discomfort | diffuse abdominal discomfort > R10.84
acute abdominal syndrome > R10.0
# Only as written: a surgical wound of the abdomen is none.
surgical abdomen > R10.0 {abdomen}
upper abdominal pain > R10.10
ruq pain | right upper quadrant abdominal pain | ruq abdominal pain | right hypochondrium pain | pain in right hypochondrium | right hypochondrial pain | right upper abdominal pain > R10.11
luq pain | left upper quadrant abdominal pain | luq abdominal pain | left hypochondrium pain | left upper abdominal pain > R10.12
epigastric discomfort | epigastralgia | epigastric abdominal pain | pain in the epigastrium | pain in epigastrium | epigastrium pain | pit of stomach pain > R10.13
lower abdominal pain | lower abdominal cramping > R10.30
rlq pain | right lower quadrant abdominal pain | rlq abdominal pain | right iliac fossa pain | pain in right iliac fossa | right lower abdominal pain > R10.31
llq pain | left lower quadrant abdominal pain | llq abdominal pain | left iliac fossa pain | pain in left iliac fossa | left lower abdominal pain > R10.32
periumbilical abdominal pain | umbilical pain | pain around the navel | mesogastric pain > R10.33
pelvic pain | pain in the pelvis | perineal pain > R10.20
abdominal colic | intestinal colic | colicky baby > R10.83
abdominal tenderness | tender abdomen | abdomen tender | tenderness to palpation of the abdomen > R10.819
epigastric tenderness > R10.816
ruq tenderness | right upper quadrant tenderness > R10.811
rlq tenderness | right lower quadrant tenderness > R10.813
llq tenderness | left lower quadrant tenderness > R10.814
luq tenderness | left upper quadrant tenderness > R10.812
rebound tenderness | blumberg sign positive | positive blumberg > R10.829
abdominal rigidity | abdominal guarding | rigid abdomen | abdominal defense | muscular defense of abdomen > R19.30
queasy | queasiness | feeling sick to stomach > R11.0
vomiting | throwing up | vomited | vomitus | food vomiting | vomit > R11.10
n/v | nausea/vomiting | nausea and vomiting | nausea with vomiting | n/v/d | intractable nausea and vomiting > R11.2
biliary vomiting > R11.14
fecaloid vomiting | feculent emesis | fecal vomiting > R11.13
cyclic vomiting | cyclic vomiting syndrome > R11.15 {cyclic, vomiting}
cannabis hyperemesis | cannabinoid hyperemesis > R11.16
bloated | abdominal bloating | abdominal distension | abdominal distention | distended abdomen | belly bloating | meteorism | tympanites > R14.0
gas pains > R14.1
belching | burping | eructations > R14.2
gassy | passing gas excessively | gassiness > R14.3
fecal incontinence | incontinence of stool | bowel incontinence | stool incontinence | loss of bowel control | anal incontinence > R15.9
bowel urgency > R15.2
loose stool | watery stools | watery diarrhea | loose bowel movements | runny stools | diarrheal stools | diarrheal syndrome | liquid stools | acute diarrhea | diarrheas | bloody diarrhea > R19.7
change in bowel habits | altered bowel habits | bowel habit change | alteration of bowel habits | change in intestinal habit > R19.4
abnormal stools | mucus in stool | stool color change | pale stools | acholic stools | clay-colored stools | discolored stools > R19.5
hepatomegaly | enlarged liver | liver enlargement | hepatic enlargement > R16.0
splenomegaly | enlarged spleen | spleen enlargement | spleen enlarged > R16.1
hepatosplenomegaly | hsm > R16.2 {hepatomegaly, spleen, liver, splenomegaly, hepatosplenomegaly}
jaundice | jaundiced | scleral icterus | mucocutaneous jaundice | yellow skin | conjunctival icterus | skin and mucous jaundice | yellowing of the skin | mucocutaneous icterus > R17
elevated bilirubin | high bilirubin | elevated total bilirubin > R17
ascites | ascitic fluid | fluid in the abdomen | peritoneal fluid | free fluid in the abdomen | ascitic effusion | fluid in belly | ascitic decompensation > R18.8
abdominal mass | abdominal lump | intraabdominal mass | intra-abdominal mass | pelvic mass | retroperitoneal mass > R19.00
ruq mass > R19.01
epigastric mass > R19.06
rlq mass | right iliac fossa mass > R19.03
llq mass > R19.04
poor appetite | decreased appetite | no appetite | lack of appetite | reduced appetite | appetite loss | diminished appetite | inappetence > R63.0
transaminitis | elevated ast | elevated alt | raised transaminases | hypertransaminasemia | elevated transaminase | transaminase elevation | elevated ast/alt | elevated ast and alt | increased transaminases | elevated aminotransferases | elevation of transaminases | elevated gpt | elevated got > R74.01
abnormal liver function | abnormal hepatic profile > R94.5
elevated alkaline phosphatase | elevated alk phos | elevated ggt | elevated lipase | elevated amylase | hyperamylasemia | raised alkaline phosphatase | hyperlipasemia | elevated ggt level > R74.8
elevated ldh | raised ldh | ldh elevation > R74.02
abnormal liver ultrasound > R93.2
abnormal colonoscopy | abnormal egd | abnormal barium enema > R93.3
elevated cea | raised cea > R97.0
raised alpha-fetoprotein | elevated alpha fetoprotein > R77.2

# --- status and history
@type status
s/p cholecystectomy | history of cholecystectomy | status post cholecystectomy | prior cholecystectomy | gallbladder removed | h/o cholecystectomy | s/p lap chole | cholecystectomized | surgically absent gallbladder | absent gallbladder | prior gallbladder removal > Z90.49
s/p appendectomy | history of appendectomy | prior appendectomy | status post appendectomy | appendix removed | h/o appendectomy | appendectomized | surgically absent appendix > Z90.49
s/p colectomy | history of colectomy | s/p hemicolectomy | history of hemicolectomy | s/p sigmoidectomy | status post colectomy | status post hemicolectomy | s/p bowel resection | history of bowel resection | s/p small bowel resection | s/p low anterior resection | status post sigmoid colectomy | s/p esophagectomy | history of esophagectomy > Z90.49
s/p gastrectomy | history of gastrectomy | status post gastrectomy | s/p partial gastrectomy | gastrectomized > Z90.3
s/p whipple | s/p pancreaticoduodenectomy | status post whipple | s/p distal pancreatectomy | history of whipple | history of distal pancreatectomy > Z90.411
s/p total pancreatectomy > Z90.410
s/p gastric bypass | gastric bypass status | history of gastric bypass | s/p gastric sleeve | s/p sleeve gastrectomy | s/p bariatric surgery | history of bariatric surgery | status post bariatric surgery | history of sleeve gastrectomy | lap band | s/p lap band | status post gastric bypass | s/p rygb | s/p roux-en-y gastric bypass | status post sleeve gastrectomy | history of roux-en-y gastric bypass | prior gastric bypass > Z98.84
has a colostomy | colostomy in place | s/p colostomy | colostomy bag | colostomy | hartmann's colostomy | end colostomy | colostomy carrier > Z93.3
ileostomy in place | s/p ileostomy | loop ileostomy | end ileostomy | diverting ileostomy | ileostomy | has an ileostomy > Z93.2
peg tube | g-tube | gastrostomy tube | g-tube dependent | peg tube in place | peg dependent | gastrostomy | feeding tube in place | tube feed dependent | s/p peg | s/p peg placement | gastrostomy carrier > Z93.1
j-tube | jejunostomy | jejunostomy tube > Z93.4
liver transplant | s/p liver transplant | s/p olt | history of liver transplant | liver transplant recipient | oltx | orthotopic liver transplant | status post liver transplant | hepatic transplant | liver transplantation | s/p oltx | transplanted liver > Z94.4
pancreas transplant | s/p pancreas transplant > Z94.83
history of pancreatitis | h/o pancreatitis | history of diverticulitis | history of gi bleed | history of gastrointestinal bleeding | h/o gi bleed | h/o diverticulitis | history of cholelithiasis | history of gallstones | history of small bowel obstruction | history of sbo | prior pancreatitis | prior gi bleed | history of barrett's esophagus | history of hemorrhoids > Z87.19
history of pud | history of peptic ulcer | history of gastric ulcer | h/o peptic ulcer | history of duodenal ulcer | h/o pud | history of stomach ulcers | history of bleeding ulcer > Z87.11
history of polypectomy colon > Z86.010
history of colon cancer | h/o colon cancer | hx of colon cancer | history of colon ca > Z85.038
history of rectal cancer | h/o rectal cancer > Z85.048
history of gastric cancer | history of stomach cancer > Z85.028
history of pancreatic cancer > Z85.07
history of liver cancer | history of hepatocellular carcinoma | history of hcc > Z85.05
history of esophageal cancer > Z85.01
family history of colon cancer | fh of colon cancer | fhx of colon cancer | family history of colorectal cancer | family history of stomach cancer | family history of pancreatic cancer > Z80.0
colon cancer screening | screening colonoscopy | colonoscopy screening | colorectal cancer screening | screening for colon cancer > Z12.11

# --- known words that never make a code
@type drug
stool softener | laxative | antacid | ppi | proton pump inhibitor | bowel prep | bowel regimen | miralax | fiber supplement | probiotic | antidiarrheal | antiemetic | acid blocker

@type other
gi prophylaxis | stress ulcer prophylaxis | liver function test | lfts | liver panel | liver enzymes | hepatic function panel | hepatitis panel | stool culture | stool sample | stool studies | fecal occult blood test | fobt | fit test | cologuard | bowel sounds | bowel sounds present | normoactive bowel sounds | bowel movement | bowel habits | bowel and bladder function | bowel or bladder dysfunction | soft nontender nondistended | brat diet | high fiber diet | gluten free diet | gerd precautions | aspiration and reflux precautions | reflux precautions | child-pugh score | meld score | meld | lipase | amylase | swallow evaluation | swallow study | tongue midline | gag reflex | teeth cleaning | dental cleaning | dental care | dental hygiene | family history of gerd | appetite | good appetite | oral intake | po intake | hepatojugular reflux | liver spot | murphy sign

@type procedure
colonoscopy | egd | esophagogastroduodenoscopy | upper endoscopy | endoscopy | sigmoidoscopy | ercp | mrcp | eus | endoscopic ultrasound | cholecystectomy | laparoscopic cholecystectomy | lap chole | appendectomy | hernia repair | inguinal hernia repair | herniorrhaphy | hernioplasty | umbilical hernia repair | ventral hernia repair | colectomy | hemicolectomy | hemorrhoidectomy | laparotomy | exploratory laparotomy | laparoscopy | gastrectomy | nissen fundoplication | fundoplication | paracentesis | tips | tips procedure | liver biopsy | peg placement | polypectomy | variceal banding | band ligation | whipple procedure | tooth extraction | root canal | hida scan | barium swallow | barium enema | gastric emptying study | splenectomy | lysis of adhesions | abdominal ct | ct abdomen | abdominal ultrasound | gastric lavage | ng tube | nasogastric tube

@type condition
gum disease | gingival disease > K06.9
stomach flu | stomach bug > A08.4
h pylori gastritis | helicobacter gastritis | helicobacter pylori gastritis > K29.70
oral lesion | mouth lesion > K13.79
gastropathy > K31.9
delayed gastric emptying > K30
hypochlorhydria > K31.89
gastroenteritis | acute gastroenteritis noninfectious > K52.9
acute gastroenteritis | AGE > A09 {gastroenteritis}
acute mesenteric ischemia > K55.059
toxic hepatitis | drug-induced hepatitis > K71.6
adynamic ileus > K56.0
diverticulosis | diverticular disease > K57.90
diverticulosis with bleeding | diverticulosis with hemorrhage | bleeding diverticulosis > K57.91
external hemorrhoid > K64.4
piles > K64.9 {hemorrhoid, hemorrhoids, rectal, anal, anus}
stercoral ulcer > K63.3
acute hepatitis > B17.9
macronodular cirrhosis | cryptogenic cirrhosis | postnecrotic cirrhosis | micronodular cirrhosis > K74.69
liver lesion | hepatic lesion | focal hepatic lesion | focal liver lesion > K76.9
end-stage liver disease | esld > K72.10
hepatic dysfunction | liver dysfunction > K76.89
pancreatic insufficiency > K86.89
EPI > K86.81 {pancreatic, pancrelipase, creon, steatorrhea}
HRS > K76.7 {hepatorenal}
GOO > K31.1 {gastric outlet}
GAVE > K31.819 {gastric antral, antral, argon, ectasia}
ALD > K70.9 {alcoholic, cirrhosis}
SBP > K65.2 {spontaneous bacterial, peritonitis}
colostomy complication > K94.00
colostomy stenosis > K94.03
abnormal liver function test | abnormal lfts | elevated liver function tests | elevated lft > R79.89
terminal ileitis > K50.00

@type condition
elevated liver enzymes | abnormal liver enzymes | raised liver enzymes > R74.8
barretts > K22.70 {esophagus, egd, dysplasia, gerd, endoscopy}
acute on chronic pancreatitis > K85.90
