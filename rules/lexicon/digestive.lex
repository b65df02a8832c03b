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
stomatitis | mouth ulcer | oral ulcer > K12.1
mucositis | oral mucositis > K12.30 {mouth, oral, chemotherapy, radiation, stomatitis, mucositis}
ludwig angina | floor of mouth abscess > K12.2
cheilitis | chapped lips > K13.0
oral leukoplakia > K13.21
burning mouth syndrome | burning tongue > K14.6
macroglossia acquired > K14.8
bad breath > R19.6

# --- oesophagus
gerd | gord | acid reflux | reflux disease | gastroesophageal reflux | gastro-esophageal reflux | esophageal reflux | gastric reflux | gastroesophageal reflux disease | gastrooesophageal reflux disease | reflux | ger > K21.9 {gerd, gord, acid, esophageal, gastroesophageal, heartburn, ppi, omeprazole, pantoprazole, protonix, gastric, antacid, famotidine, gastro-esophageal}
gerd with esophagitis | erosive esophagitis from reflux | peptic esophagitis > K21.00
heart burn | acid indigestion > R12
esophagitis > K20.90
erosive esophagitis | ulcerative esophagitis > K22.10
eoe | eosinophilic oesophagitis > K20.0 {esophagitis, eosinophilic, eosinophils, esophageal, food impaction, food bolus, dysphagia, ppi, budesonide, dupilumab, egd, schatzki, gi}
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
gastritis | antral gastritis > K29.70
acute gastritis > K29.00
hemorrhagic gastritis | acute erosive gastritis > K29.01
chronic gastritis > K29.50
atrophic gastritis | autoimmune gastritis | autoimmune atrophic gastritis > K29.40
alcoholic gastritis > K29.20
erosive gastritis | reflux gastritis | bile gastritis > K29.60
gastroduodenitis > K29.90
duodenitis > K29.80
upset stomach | nonulcer dyspepsia | stomach upset > K30
gastric outlet obstruction > K31.1
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
ileocolonic crohn's | ileocolonic crohn's disease | crohn's ileocolitis | crohn's of ileum and colon | crohn's of the ileum and colon | crohn's of the TI and colon | crohn's ileum and colon > K50.80
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
necrotic bowel > K55.069
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
small intestinal bacterial overgrowth | bacterial overgrowth of small intestine > K63.8219
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
perforated bowel | perforated viscus | perforated colon | perforation of the small intestine | small bowel perforation | hollow viscus perforation > K63.1
enterocutaneous fistula | enteroenteric fistula | colocutaneous fistula > K63.2
intestinal ulcer | ileal ulcer | colonic ulcer > K63.3
colon mass | colonic mass | bowel mass | colonic lesion | small bowel mass | cecal mass | pneumatosis intestinalis | bowel wall thickening | intestinal wall thickening | pneumatosis > K63.89
peritonitis > K65.9
acute peritonitis | generalized peritonitis | purulent peritonitis | fecal peritonitis | secondary peritonitis | fecaloid peritonitis > K65.0
intra-abdominal abscess | intraabdominal abscess | abdominal abscess | peritoneal abscesses | intraperitoneal abscess > K65.1
bile peritonitis | choleperitoneum > K65.3
abdominal adhesions | intra-abdominal adhesions | peritoneal adhesions | adhesions of the abdomen | intestinal adhesions > K66.0
intraabdominal bleeding | intra-abdominal bleeding | intraperitoneal hemorrhage | hematoperitoneum > K66.1
omental infarction | mesenteric mass > K66.8
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
aih | autoimmune chronic hepatitis | lupoid hepatitis > K75.4 {hepatitis, autoimmune, liver, azathioprine, ASMA, IgG, budesonide, prednisone, LFTs, cirrhosis, hepatology, interface}
chronic active hepatitis > K73.2
liver cirrhosis | cirrhosis | hepatic cirrhosis | decompensated cirrhosis | cirrhosis of the liver | compensated cirrhosis | cirrhotic liver | cirrhotic liver disease > K74.60
pbc | primary biliary cholangitis | primary biliary cirrhosis > K74.3 {biliary, cholangitis, ursodiol, antimitochondrial, aih, cirrhosis, liver, ama, hepatology, obeticholic, ursodeoxycholic, hepatic}
liver fibrosis | hepatic fibrosis | fibrosis of liver > K74.00
advanced liver fibrosis > K74.02
liver abscess | hepatic abscess | pyogenic liver abscess > K75.0
nash | non-alcoholic steatohepatitis | nonalcoholic steatohepatitis | metabolic dysfunction-associated steatohepatitis | mash steatohepatitis | steatohepatitis > K75.81
granulomatous hepatitis > K75.3
nafld | masld | fatty liver | hepatic steatosis | fatty liver disease | steatosis of the liver | liver steatosis | nonalcoholic fatty liver disease | non-alcoholic fatty liver disease | fatty infiltration of liver | fatty infiltration of the liver | steatotic liver | metabolic dysfunction-associated steatotic liver disease | steatotic liver disease | fatty liver changes | fatty change of liver | diffuse hepatic steatosis > K76.0
congestive hepatopathy | nutmeg liver | passive hepatic congestion > K76.1
liver infarct | hepatic infarction > K76.3
peliosis > K76.4 {liver, hepatis}
sinusoidal obstruction syndrome | veno-occlusive disease | vod > K76.5 {liver, hepatic, sinusoidal, bilirubin, transplant}
portal htn | portal hypertensive > K76.6
hepatopulmonary > K76.81
simple hepatic cyst | calcified hepatic granuloma | calcified granuloma of the liver > K76.89
hepatic nodule | liver nodule | focal nodular hyperplasia | fnh | nodular hyperplasia of liver > K76.89 {liver, hepatic}
liver mass | hepatic mass | mass of liver | mass in the liver > R16.0
liver disease | chronic liver disease | hepatic disease | hepatopathy | chronic hepatopathy | cld | liver problems | liver damage > K76.9 {liver, hepatic, hepatopathy}
hepatic hemangioma | liver hemangioma | hemangioma of the liver | hemangioma of liver | hepatic angioma | liver angioma > D18.03
hepatic adenoma > D13.4
polycystic liver | polycystic liver disease > Q44.6
hepatic artery thrombosis > I74.8

# --- gallbladder, bile ducts, pancreas
gallstone | cholelithiasis | biliary lithiasis | gallbladder stone | gall stones | vesicular lithiasis | cholecystolithiasis | stones in the gallbladder | symptomatic cholelithiasis | gall bladder stones > K80.20
biliary colic | hepatic colic > K80.50
acute calculous cholecystitis | acute lithiasic cholecystitis | acute cholecystitis with gallstones | acute cholecystitis with cholelithiasis | acute cholecystitis with stones > K80.00
chronic calculous cholecystitis | chronic lithiasic cholecystitis | chronic cholecystitis with cholelithiasis | chronic cholecystitis with gallstones | calculous cholecystitis | cholecystitis with cholelithiasis > K80.10
choledocholithiasis | common bile duct stone | cbd stone | bile duct stone | retained cbd stone | choledochal lithiasis | common duct stone | stone in the common bile duct > K80.50
choledocholithiasis with cholangitis | cholangitis due to choledocholithiasis | cholangitis from bile duct stone > K80.30
cholelithiasis and choledocholithiasis | choledocholithiasis with cholelithiasis > K80.70
gb disease | gallbladder problems > K82.9
cholecystitis | inflamed gallbladder | infected gallbladder > K81.9
acalculous cholecystitis | acute acalculous cholecystitis | alithiasic cholecystitis > K81.0
gallbladder empyema | gangrene of the gallbladder > K81.0
gallbladder hydrops | gallbladder mucocele > K82.1
perforated gallbladder > K82.2
cholecystoenteric fistula > K82.3
biliary dyskinesia | gallbladder dyskinesia | gallbladder sludge | biliary sludge | gb sludge | gallbladder wall thickening | porcelain gallbladder | adenomyomatosis | gallbladder adenomyomatosis | thickened gallbladder wall > K82.8 {gallbladder, biliary}
gallbladder polyp | polyp of the gallbladder > K82.4
cholangitis | acute cholangitis > K83.09
psc | primary sclerosing cholangitis > K83.01 {cholangitis, sclerosing, bile, ibd, mrcp, liver, biliary, ercp, cirrhosis}
cbd stricture | obstructive jaundice | common bile duct obstruction | malignant biliary obstruction | common bile duct stricture | mirizzi syndrome | mirizzi > K83.1
bile leak | biliary leak | biloma | bile duct dilation | dilated bile ducts | dilated common bile duct | biliary ductal dilatation | biliary dilation | dilated cbd | dilation of the bile duct | intrahepatic biliary dilatation > K83.8
cholestasis | cholestatic liver disease > K83.1
sphincter of oddi dysfunction > K83.4
pancreatitis | acute pancreatitis | edematous pancreatitis > K85.90
recurrent pancreatitis | relapsing pancreatitis > K86.1
necrotizing pancreatitis | pancreatic necrosis | acute necrotizing pancreatitis > K85.91
infected pancreatic necrosis > K85.92
acute gallstone pancreatitis without necrosis or infection | acute biliary pancreatitis without necrosis or infection | gallstone pancreatitis | biliary pancreatitis | acute gallstone pancreatitis | acute biliary pancreatitis > K85.10
acute alcoholic pancreatitis without necrosis or infection | alcoholic pancreatitis | alcohol-induced pancreatitis | etoh pancreatitis | acute alcoholic pancreatitis > K85.20
drug-induced pancreatitis > K85.30
hypertriglyceridemic pancreatitis | hypertriglyceridemia-induced pancreatitis | post-ercp pancreatitis > K85.80
idiopathic pancreatitis > K85.00
chronic pancreatitis | autoimmune pancreatitis | chronic calcific pancreatitis > K86.1
chronic alcoholic pancreatitis | alcoholic chronic pancreatitis > K86.0
pancreatic cyst | cyst of the pancreas | cystic lesion of the pancreas | pancreatic cystic lesion | cystic pancreatic lesion > K86.2
pancreatic pseudocyst > K86.3
pancreatic enzyme insufficiency > K86.81
pancreatic mass | pancreatic lesion | mass in the pancreas | mass of the pancreas | pancreatic head mass | pancreatic duct dilation | atrophic pancreas | dilated pancreatic duct | pancreatic fat infiltration | pancreatic nodule > K86.89

# --- malabsorption, bleeding, others
celiac | celiac sprue | gluten enteropathy | gluten-sensitive enteropathy > K90.0
gluten intolerance | gluten sensitivity | nonceliac gluten sensitivity > K90.41
malabsorption | malabsorption syndrome > K90.9
short gut syndrome | short gut > K90.829
bile acid malabsorption | bile salt diarrhea | bile acid diarrhea > K90.89
whipple disease > K90.81
vomiting blood | throwing up blood | coffee ground emesis | bloody vomitus | bloody emesis | coffee ground vomiting > K92.0
melenic stool | black stools | tarry stool | black tarry stool | melanotic stools | hematochezia | bloody stool | blood in stool | bloody bowel movements | blood in the stool > K92.1
ugib | upper gi bleed | upper gi bleeding | gi bleed | gib | lower gi bleed | lgib | gi bleeding | gastrointestinal bleed | gastrointestinal bleeding | gi hemorrhage | upper gastrointestinal bleed | lower gastrointestinal bleed | digestive bleeding | upper gastrointestinal bleeding | digestive hemorrhage | intestinal bleeding | lower gi bleeding | upper gi hemorrhage | gastric bleeding | stomach bleeding | upper digestive hemorrhage | lower digestive hemorrhage > K92.2
occult gi bleed | occult blood in stool | heme positive stool | guaiac positive | guaiac positive stool | positive fobt | positive fit test | hemoccult positive | fobt positive | positive fecal occult blood | positive cologuard | hemoccult positive stool > R19.5
gi disease > K92.9
colostomy prolapse | stoma prolapse > K94.09 {colostomy, stoma}
peg tube malfunction | clogged peg tube | g-tube malfunction | dislodged g-tube | dislodged peg | peg tube dislodgement > K94.23
peg site infection | infected peg tube | g-tube site infection > K94.22
anastomotic leak | anastomotic dehiscence of bowel > K91.89 {bowel, colon, gastric, colectomy, gastrectomy, intestinal, colorectal, esophagectomy, anastomosis, LAR, low anterior resection, ileostomy, sigmoidectomy, hemicolectomy, hartmann, gastric bypass, bariatric, esophagojejunostomy, rectal}

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
intestinal colic | colicky baby > R10.83
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
hepatomegaly | enlarged liver > R16.0
splenomegaly | enlarged spleen | spleen enlarged > R16.1
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
stomach flu | stomach bug > A08.4

oral lesion | mouth lesion > K13.79
gastropathy > K31.9
delayed gastric emptying > K30
hypochlorhydria > K31.89
gastroenteritis | acute gastroenteritis noninfectious > K52.9
AGE > A09 {gastroenteritis}
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
EPI > K86.81 {pancreatic, pancrelipase, creon, steatorrhea, elastase, PERT, Zenpep, enzymes, enzyme replacement}
HRS > K76.7 {hepatorenal}
GOO > K31.1 {gastric outlet, pyloric, pylorus, antral, antrum, NGT, outlet, duodenal}
GAVE > K31.819 {gastric antral, antral, argon, ectasia, APC, watermelon, angiodysplasia, cirrhosis, EGD, melena, anemia, IDA, ablation, bleeding}
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

# --- teeth: development, eruption, wear, restorations
@type condition
hypodontia | oligodontia | adontia | congenitally missing tooth | congenitally absent tooth | congenital absence of tooth | agenesis of tooth | missing tooth bud | absent tooth bud | tooth bud deficiency > K00.0
extra tooth | mesiodens | hyperdontia | fourth molar | supplemental tooth | paramolar | distomolar > K00.1
peg lateral | peg tooth | peg-shaped tooth | conical tooth | shovel-shaped incisor | microdontia | macrodontia | fused teeth | fusion of teeth | gemination of tooth | schizodontia | synodontia | talon cusp | enamel pearl > K00.2
dens in dente | dens invaginatus | dens evaginatus | invaginated tooth | occlusal tubercle | occlusal tuberculum | taurodontism | concrescence of teeth > K00.2
dental fluorosis | fluorosis of teeth | mottled enamel | mottling of teeth > K00.3
enamel hypoplasia | hypoplastic enamel | enamel hypocalcification | hypomineralized enamel | molar incisor hypomineralization | dilaceration of tooth | dilacerated root | ghost teeth | odontodysplasia | turner tooth | turner hypoplasia | hypocalcification of teeth > K00.4
hereditary opalescent dentin | dentin dysplasia | shell teeth > K00.5
natal tooth | neonatal tooth | premature tooth eruption | early tooth eruption | delayed tooth eruption | late tooth eruption | tooth eruption disorder | precocious dentition | dentia praecox | retained primary tooth | retained deciduous tooth | retained baby tooth > K00.6
retained milk tooth | deciduous tooth retention | persistent primary tooth | over-retained primary tooth | premature shedding of primary tooth | obstructed tooth eruption | ectopic eruption of tooth > K00.6
tetracycline staining of teeth | tetracycline teeth | intrinsic tooth staining | intrinsic staining of teeth | pre-eruptive color change of tooth > K00.8
unerupted tooth | submerged tooth | buried tooth > K01.0
impacted canine | impacted tooth | impacted cuspid > K01.1
arrested caries | inactive caries > K02.3
root caries | cervical caries of tooth | cemental caries > K02.7
early childhood caries | nursing bottle caries | baby bottle tooth decay | rampant caries | recurrent caries | secondary caries > K02.9
smooth surface white spot lesion | white spot lesion of tooth smooth surface | incipient smooth surface caries > K02.61
worn teeth | worn down teeth | dental attrition | occlusal wear of tooth | incisal wear > K03.0
abfraction | toothbrush abrasion | dental abrasion | dentifrice abrasion | cervical wedge defect of tooth > K03.1
dental erosion | acid erosion of teeth | erosion of enamel > K03.2
internal tooth resorption | internal root resorption | external root resorption | root resorption | dental resorption | tooth resorption > K03.3
cementum hyperplasia > K03.4
ankylosed tooth | tooth ankylosis | dental ankylosis > K03.5
dental tartar | tartar on teeth | dental plaque | dental calculus | supragingival calculus | subgingival calculus | tobacco staining of teeth | extrinsic tooth staining | extrinsic staining of teeth | materia alba > K03.6
cracked tooth | split tooth | cracked tooth syndrome > K03.81
sensitive teeth | tooth sensitivity | dentin hypersensitivity | dentinal hypersensitivity | sensitive dentin | dentin sensitivity > K03.89
irreversible pulpitis | irreversible tooth pulp infection = irreversible pulpitis
endodontitis | hyperemia of dental pulp | hyperemic pulp | reversible pulp inflammation > K04.01
necrotic pulp | pulp gangrene | dental pulp necrosis | gangrenous pulp | putrescent pulp | dental pulp gangrene > K04.1
pulp stone | denticle | pulp calcification | calcified pulp canal > K04.2
secondary dentin | irregular dentin of pulp > K04.3
acute apical abscess without sinus > K04.7
apical granuloma | periapical granuloma | dental granuloma | periapical periodontitis | apical periodontitis | periapical infection | periapical lesion | periapical radiolucency | periapical lucency > K04.5
acute apical periodontitis | acute periapical periodontitis | symptomatic apical periodontitis > K04.4
dental sinus | dental fistula | dental sinus tract | dental abscess with sinus tract | periapical abscess with fistula | draining dental sinus | alveolar fistula | odontogenic cutaneous sinus tract | dentoalveolar abscess with sinus > K04.6
gumboil | gum boil | parulis | alveolar abscess | apical abscess | infected alveolus | dental alveolus infection | dentoalveolar infection > K04.7
periapical cyst | apical periodontal cyst | residual radicular cyst > K04.8
nonvital tooth | non-vital tooth | devitalized tooth | pulpless tooth > K04.99
disease of dental pulp | dental pulp disease > K04.90

# --- gums and supporting structures
inflamed gums | swollen gums | marginal gingivitis | hypertrophic gingivitis > K05.10
acute gum infection > K05.00
acute periodontitis > K05.20
periodontal abscess | gum abscess | gingival abscess | lateral periodontal abscess | parodontal abscess | localized gum abscess > K05.219
localized aggressive gum abscess | localized aggressive gingival abscess = aggressive periodontitis, localized
generalized aggressive gum abscess | generalized aggressive gingival abscess = aggressive periodontitis, generalized
juvenile periodontitis | aggressive periodontitis > K05.20
adult periodontitis | simple periodontitis | complex periodontitis | pericementitis | gingivopericementitis | alveolar pyorrhea | periodontal pocket > K05.30
periodontoclasia | paradentosis | parodontosis > K05.4
gum recession | gingival recession > K06.0
gingival fibromatosis | phenytoin gingival hyperplasia | drug-induced gingival overgrowth > K06.1
flabby alveolar ridge | gingival epulis | giant cell epulis | epulis | fibrous epulis | peripheral giant cell granuloma | peripheral ossifying fibroma | pyogenic granuloma of gum > K06.8
denture irritation of gum | denture trauma of gingiva | traumatic occlusion of gingiva | ill-fitting denture ridge lesion | denture hyperplasia > K06.2
horizontal bone loss of alveolar ridge | alveolar bone loss > K06.3
fully edentulous | complete edentulism | total edentulism | total tooth loss | all teeth missing | absence of all teeth | acquired absence of teeth | acquired absence of tooth | loss of all teeth | no natural teeth = complete loss of teeth
partially edentulous | partial edentulism | missing teeth | missing tooth | several missing teeth | partial absence of teeth | partial acquired absence of teeth = partial loss of teeth
alveolar ridge atrophy | alveolar ridge resorption | atrophic alveolar ridge | edentulous ridge atrophy | atrophy of alveolar process > K08.20
retained root | root tip retained | retained tooth root | buried tooth root | retained root tip | residual dental root | root fragment of tooth retained > K08.3
failed dental restoration | defective dental restoration | failed filling | defective dental bridge > K08.50
open margin of restoration | open crown margin | open restoration margin > K08.51
overhanging restoration | overhanging filling > K08.52
fractured filling | broken filling | cracked filling | fractured dental restoration | fractured dental crown restoration > K08.539
lost filling | lost crown of tooth | loose dental crown > K08.50
occlusal trauma > K08.81
loose tooth | loose teeth | tooth mobility | mobile teeth | alveolar cleft acquired | irregular alveolar process | dental infraction | alveolar ridge enlargement > K08.89
abnormal alveolar ridge | dental problem | teeth problem > K08.9

# --- cysts and salivary glands
dentigerous cyst | eruption cyst | follicular cyst of jaw | lateral periodontal cyst | primordial cyst of jaw > K09.0
nasopalatine duct cyst | nasopalatine cyst | incisive canal cyst | nasolabial cyst | nasoalveolar cyst | median palatal cyst | globulomaxillary cyst | fissural cyst of jaw | fissural oral cyst > K09.1
epstein pearls | oral epidermoid cyst | dermoid cyst of mouth | oral dermoid cyst | lymphoepithelial cyst of mouth | oral lymphoepithelial cyst | cyst of floor of mouth | cyst of gum of newborn > K09.8
salivary gland atrophy | parotid atrophy | atrophic parotid > K11.0
parotid hypertrophy | parotid enlargement | enlarged parotid gland | parotid swelling | enlarged submandibular gland > K11.1
salivary adenitis | sialodochitis | infected parotid gland | submandibular gland infection | submaxillary adenitis | submaxillaritis | sublingual gland inflammation > K11.20
inflamed wharton's duct | inflamed stensen's duct | sialitis | submandibulitis > K11.20
acute sialadenitis | acute bacterial parotitis | acute suppurative parotitis | acute submandibular sialadenitis > K11.21
chronic sialadenitis | chronic parotitis | chronic sclerosing sialadenitis | kuttner tumor > K11.23
recurrent sialadenitis | recurrent parotitis | juvenile recurrent parotitis > K11.22
parotid abscess | submandibular gland abscess | submaxillary gland abscess | salivary abscess | sublingual gland abscess | parotid gland abscess | salivary gland abscess | submandibular gland cellulitis > K11.3
parotid fistula | salivary fistula | parotid duct fistula > K11.4
submandibular stone | parotid stone | parotid calculus | wharton's duct stone | stensen's duct stone | salivary duct calculus | submandibular duct calculus | stone in wharton's duct | sialolithiasis > K11.5
ranula | plunging ranula | mucocele of mouth | mucous retention cyst of lip | mucous retention cyst of salivary gland | mucous extravasation cyst | salivary mucocele > K11.6
sialorrhea | hypersalivation | excessive salivation | ptyalism | hyposalivation | xerostomia | asialia | hyposecretion of saliva | decreased saliva > K11.7
necrotizing sialometaplasia | sialectasia | sialectasis | parotid sialectasia | stenosis of salivary duct | stricture of salivary duct | mikulicz disease | benign lymphoepithelial lesion of salivary gland > K11.8

# --- mouth, lips, tongue
sutton disease | sutton ulcer of mouth | bednar aphthae | recurrent aphthous ulcers | recurrent canker sores | major aphthous ulcer | herpetiform aphthae | periadenitis mucosa necrotica recurrens | aphthae | aphthosis > K12.0
denture stomatitis | denture sore mouth | ulcerative stomatitis | vesicular stomatitis | catarrhal stomatitis | buccal ulcer | ulcer of mouth | nicotine gingivostomatitis | traumatic mouth ulcer > K12.1
buccal abscess | buccal space abscess | buccal space infection | palatal abscess | abscess of palate | submandibular abscess | submandibular space abscess | submandibular space infection | cellulitis of floor of mouth | cellulitis of mouth | abscess of uvula | sublingual space infection | oral cavity abscess > K12.2
chemotherapy mucositis | mucositis due to chemotherapy | chemo mucositis | chemotherapy-induced stomatitis > K12.31 {oral, mouth, mucositis, stomatitis}
radiation mucositis | radiation stomatitis | oral mucositis from radiation > K12.33 {oral, mouth, oropharynx, stomatitis, tongue, head and neck, throat}
angular cheilitis | angular stomatitis | cheilosis | perleche | angular cheilosis | cracked lips | lip fissure | lip abscess | abscess of lip | cellulitis of lip | infected lip | exfoliative cheilitis > K13.0
cheilodynia | cheilitis glandularis | granulomatous cheilitis | miescher cheilitis | ectropion of lip | lip sore | lip swelling noninfectious > K13.0
cheek chewing | chronic cheek biting | lip biting | morsicatio buccarum | cheek biting > K13.1
leukokeratosis of mouth | leukoplakia of mouth | leukoplakia of buccal mucosa > K13.21
nicotine stomatitis | smoker's palate | nicotinic stomatitis > K13.24
white patches in mouth | white patch of mouth | oral erythroplakia | erythroplakia of mouth | oral epithelial dysplasia | erythroplasia of mouth | tylosis of tongue | focal epithelial hyperplasia of mouth > K13.29
oral pyogenic granuloma | pyogenic granuloma of mouth | eosinophilic granuloma of oral mucosa | verrucous xanthoma of mouth > K13.4
oral submucosal fibrosis | submucous fibrosis of mouth > K13.5
epulis fissuratum | inflammatory papillary hyperplasia | denture epulis | oral irritation fibroma | traumatic fibroma of mouth | irritation fibroma > K13.6
mucocele of buccal mucosa | buccal mucocele | sore mouth lesion | uvula perforation | palate perforation acquired | oroantral fistula acquired | oral mucosal melanosis | focal oral melanosis | oral mucosal hyperpigmentation > K13.79
tongue abscess | abscess of tongue | tongue ulcer | ulcer of tongue | traumatic ulcer of tongue | inflamed tongue | riga-fede disease | riga disease | fede disease > K14.0
migratory glossitis | wandering rash of tongue | erythema migrans of tongue | benign migratory glossitis | areata exfoliativa glossitis > K14.1
black hairy tongue | coated tongue | hairy tongue | strawberry tongue | furred tongue | lingua villosa nigra | foliate papillitis | inflamed tongue papilla > K14.3
bald tongue | atrophic glossitis | smooth tongue > K14.4
fissured tongue | scrotal tongue | furrowed tongue | lingua plicata > K14.5
glossalgia | glossopyrosis | tongue pain | painful tongue | pain in tongue | sore tongue | burning mouth > K14.6
crenated tongue | scalloped tongue | hemiatrophy of tongue | enlarged tongue acquired | scar of tongue > K14.8
tongue lesion | lesion of tongue > K14.8

# "=" reads only the order written: an antibiotic by mouth for an abscess is none of the mouth
mouth abscess | abscess of mouth | abscess of the mouth | oral abscess = abscess of mouth
oral cyst | cyst of mouth | cyst of the mouth = cyst of oral region
fecalith > K56.41
fecalith > K38.1 {appendix, appendicitis, appendiceal, appendicolith}
carious > K02.9 {tooth, teeth, molar, dental, dentist, dentition, oral}

# --- esophagus, more wordings
esophageal chalasia | cardiochalasia | chalasia of cardiac sphincter | silent reflux > K21.9
reflux esophagitis | erosive gerd | la grade a esophagitis | la grade b esophagitis | la grade c esophagitis | la grade d esophagitis | erosive reflux disease | esophageal ulcer due to reflux | grade b esophagitis los angeles > K21.00
corrosive esophagitis | chemical esophagitis | postoperative esophagitis | abscess of esophagus | esophageal abscess | lymphocytic esophagitis > K20.80
ulcer of cardia | cardia ulcer | fungal ulcer of esophagus | ulcer of gastroesophageal junction | ge junction ulcer > K22.10
cardiospasm | aperistalsis of esophagus | megaesophagus acquired | cardia achalasia > K22.0
compression of esophagus | esophageal obstruction | esophageal web acquired | narrowing of esophagus | obstructed esophagus | esophageal narrowing > K22.2
spontaneous esophageal rupture | rupture of esophagus | esophageal rupture > K22.3
corkscrew esophagus | diffuse esophageal spasm | esophagismus | esophagospasm | ineffective esophageal motility | spasm of esophagus | hypercontractile esophagus | cricopharyngeal spasm > K22.4
pharyngoesophageal diverticulum | killian-jamieson diverticulum | epiphrenic diverticulum | pharyngeal pouch acquired | pulsion diverticulum of esophagus | traction diverticulum of esophagus | esophagocele > K22.5
presbyesophagus | esophageal hemorrhage | dilated esophagus | esophageal fistula acquired | esophageal displacement > K22.89
esophageal cyst acquired | esophageal bleeding | esophageal wall thickening | esophageal thickening > K22.89
lesion of esophagus | esophageal lesion > K22.9
low grade dysplasia barrett esophagus | barrett's with lgd > K22.710
high grade dysplasia barrett esophagus | barrett's with hgd > K22.711

# --- stomach and duodenum, more wordings
curling ulcer > K27.3
stress ulcer > K27.9
acute peptic ulcer > K27.3
gastrojejunal ulcer | gastrocolic ulcer | gastroenteric anastomosis ulcer > K28.9
erosive duodenitis | duodenal erosion > K26.9
gastric erosion | stomach erosion | antral erosions | pyloric ulcer | ulcer of pylorus | juxtapyloric ulcer of stomach | lesser curvature ulcer > K25.9
erythematous gastropathy | erythematous gastritis | congestive gastropathy of antrum | chemical gastropathy | nsaid gastritis > K29.70
giant hypertrophic gastritis | menetrier disease | allergic gastritis | hypertrophic gastritis | lymphocytic gastritis | spastic gastritis | phlegmonous gastritis | gastric mucosal hypertrophy | gastric granuloma > K29.60
superficial gastritis > K29.30
functional dyspepsia | postprandial distress syndrome | gastrointestinal upset | gi upset | indigestion | acid stomach | sour stomach | gastric acidity > K30
dyspepsia > R10.13
acute gastric dilatation | acute gastric distension | potain's syndrome > K31.0
pyloric channel stenosis | adult pyloric stenosis | pyloric channel obstruction > K31.1
hourglass stomach | hourglass contraction of stomach > K31.2
spasm of pylorus | pyloric spasm > K31.3
diverticulum of stomach | stomach diverticulum > K31.4
duodenal ileus chronic | constriction of duodenum | duodenal stasis | duodenal compression | stenosis of duodenum > K31.5
gastrocolic fistula | gastrojejunocolic fistula | gastroenterocolic fistula | gastrocutaneous fistula > K31.6
achylia gastrica | hyperchlorhydria | gastric atony | atony of stomach | gastroptosis | gastric hypersecretion | gastric hyposecretion | gastrolith | gastric subacidity | tachygastria | bradygastria > K31.89
gastric distension | dilated stomach | stomach hypomotility | gastrorrhagia nonulcer | non-surgical dumping syndrome | gastrostenosis | irritable stomach | redundant pylorus | rupture of stomach nontraumatic > K31.89
thickened gastric folds | rossbach disease | reichmann disease | duodenal diverticulosis with lesion | hyperacidity of stomach | gastric hyperacidity > K31.89
stomach problem | stomach lesion | lesion of cardia > K31.9
granulomatous gastritis | granulomatous inflammation of stomach = other gastritis without bleeding
sibo | SIBO = small intestinal bacterial overgrowth, unspecified
erosive gastritis with bleeding | bleeding erosive gastritis | hypertrophic gastritis with bleeding | reflux gastritis with bleeding | gastric mucosal hypertrophy with bleeding > K29.61
chronic gastritis with bleeding | bleeding chronic gastritis > K29.51
bleeding gastritis > K29.71
bleeding alcoholic gastritis > K29.21
bleeding duodenitis > K29.81
bleeding esophageal ulcer | esophageal ulcer with bleeding | esophageal ulcer with hemorrhage | bleeding ulcer of cardia | ulcer of cardia with bleeding > K22.11
esophagitis with bleeding | bleeding esophagitis > K20.91
reflux esophagitis with bleeding | bleeding reflux esophagitis | erosive gerd with bleeding > K21.01
bleeding gastric erosion | gastric erosion with bleeding | bleeding pyloric ulcer | bleeding antral ulcer | bleeding prepyloric ulcer > K25.4
bleeding duodenal erosion | erosive duodenitis with bleeding > K26.4
bleeding marginal ulcer | marginal ulcer with bleeding | bleeding anastomotic ulcer | bleeding jejunal ulcer > K28.4
perforated marginal ulcer | perforated anastomotic ulcer | perforated jejunal ulcer > K28.5
perforated pyloric ulcer | perforated prepyloric ulcer | perforated antral ulcer > K25.5
bleeding gastric avm | gastric avm with bleeding | gastric angiodysplasia with bleeding | bleeding duodenal avm | bleeding duodenal angiodysplasia | gave with bleeding | bleeding gave > K31.811
bleeding colonic avm | colonic angiodysplasia with bleeding | bleeding cecal avm | bleeding small bowel avm | bleeding intestinal angiodysplasia | bleeding colonic angiodysplasia > K55.21

# --- appendix and hernia, more wordings
chronic appendicitis | recurrent appendicitis | relapsing appendicitis | subacute appendicitis | interval appendicitis > K36
appendicitis with peritonitis | appendicitis with localized peritonitis and abscess | pericecal abscess | perityphlic abscess | ruptured appendix with abscess | appendiceal phlegmon with abscess | perforated appendicitis with abscess > K35.33
appendicitis with generalized peritonitis > K35.209
perforated appendicitis with generalized peritonitis | ruptured appendicitis with generalized peritonitis > K35.201
appendicitis with localized peritonitis > K35.30
appendix inflammation | inflamed appendix | perityphlitis | paratyphlitis | retrocecal inflammation > K37
fecalith of appendix | appendiceal fecalith | stercolith of appendix > K38.1
appendiceal diverticulum | appendix diverticulum > K38.2
appendiceal intussusception | chronic appendiceal obstruction > K38.8
lymphoid hyperplasia of appendix | appendiceal lymphoid hyperplasia > K38.0
bubonocele | sliding inguinal hernia | pantaloon hernia > K40.90
irreducible inguinal hernia | obstructed inguinal hernia | inguinal hernia with obstruction > K40.30
crural hernia | velpeau hernia > K41.90
incarcerated femoral hernia | strangulated femoral hernia | obstructed femoral hernia | irreducible femoral hernia > K41.30
exomphalos of adult | parumbilical hernia > K42.9
irreducible umbilical hernia | obstructed umbilical hernia | umbilical hernia with obstruction > K42.0
epigastric hernia | subxiphoid hernia | hypogastric hernia | linea alba hernia | semilunar line hernia > K43.9
incarcerated epigastric hernia | incarcerated spigelian hernia | irreducible ventral hernia | obstructed ventral hernia | strangulated ventral hernia > K43.6
recurrent incisional hernia | trocar site hernia | port site hernia | abdominal incision hernia > K43.2
strangulated incisional hernia | obstructed incisional hernia | irreducible incisional hernia > K43.0
incarcerated parastomal hernia | obstructed parastomal hernia > K43.3
incarcerated hiatal hernia | obstructed hiatal hernia | strangulated hiatal hernia | incarcerated paraesophageal hernia | incarcerated diaphragmatic hernia | obstructed paraesophageal hernia > K44.0
sliding hiatal hernia | bochdalek hernia acquired | gastric hernia of hiatus > K44.9
sciatic hernia | petit hernia | grynfeltt hernia | ischiorectal hernia | perineal hernia | pudendal hernia | retroperitoneal hernia | mesocolic hernia | petersen hernia > K45.8
incarcerated obturator hernia | strangulated obturator hernia | incarcerated lumbar hernia > K45.0
enterocele of abdomen | interstitial hernia | omental hernia | sarcoepiplocele | mesenteric hernia > K46.9
irreducible hernia | obstructed hernia | incarcerated enterocele > K46.0
recurrent femoral hernia > K41.91
bilateral femoral hernia > K41.20
gangrenous inguinal hernia | inguinal hernia with gangrene > K40.40
gangrenous femoral hernia | femoral hernia with gangrene > K41.40
gangrenous umbilical hernia | umbilical hernia with gangrene > K42.1
gangrenous incisional hernia | incisional hernia with gangrene | incisional ventral hernia with gangrene > K43.1
gangrenous ventral hernia | ventral hernia with gangrene > K43.7
bilateral incarcerated inguinal hernias | bilateral obstructed inguinal hernia > K40.00
bilateral recurrent inguinal hernias > K40.21
recurrent incarcerated inguinal hernia > K40.31

# --- inflammatory bowel disease and colitis, more wordings
granulomatous enteritis | cicatrizing enteritis | jejunal crohn's disease | duodenal crohn's disease | regional ileitis | crohn's enteritis | crohn's jejunitis > K50.00
granulomatous colitis | regional colitis | crohn's proctitis > K50.10
regional ileocolitis | crohn's of small and large bowel > K50.80
crohn's with stricture | stricturing crohn's | crohn's disease with bowel obstruction | stricturing crohn's disease > K50.912
crohn's ileitis with stricture | terminal ileal crohn's with stricture | crohn's of terminal ileum with stricture | stricturing ileal crohn's | ileal crohn's disease with obstruction > K50.012
colonic crohn's with stricture | crohn's colitis with stricture | crohn's colitis with obstruction > K50.112
ileocolonic crohn's with stricture | stricturing ileocolonic crohn's | crohn's ileocolitis with obstruction > K50.812
crohn's disease with abscess > K50.914
crohn's disease with rectal bleeding > K50.911
ulcerative enterocolitis | ulcerative ileocolitis | backwash ileitis | universal colitis | total ulcerative colitis > K51.00
ulcerative proctosigmoiditis | ulcerative rectosigmoiditis > K51.30
distal ulcerative colitis | ulcerative left hemicolitis | left sided colitis > K51.50
pseudopolyposis of colon | inflammatory pseudopolyps of colon | colitis polyposa > K51.40
ulcerative colitis with rectal bleeding > K51.911
fpies | food protein-induced enterocolitis > K52.21
food protein-induced enteropathy | allergic proctocolitis of infancy with enteropathy > K52.22
dietetic diarrhea | allergic diarrhea | allergic colitis | food hypersensitivity gastroenteritis | food protein-induced proctocolitis | milk protein colitis | allergic proctocolitis | dietetic gastroenteritis | allergic gastroenteritis > K52.29
drug-induced diarrhea | toxic diarrhea | medication-induced diarrhea | antibiotic associated diarrhea | drug-induced enteritis | toxic enteritis | chemical colitis > K52.1
radiation ileitis | radiation gastroenteritis | post-radiation colitis > K52.0
allergic eosinophilic colitis | eosinophilic enteritis | eosinophilic enterocolitis > K52.81
lymphocytic colitis > K52.832
collagenous colitis > K52.831
indeterminate colitis > K52.3
ileocolitis | jejunitis | sigmoiditis | cecitis | intestinal catarrh | bowel inflammation | intestinal inflammation | inflamed bowel | colonic inflammation | inflamed colon | inflammation of sigmoid | jejunoileitis | hemorrhagic colitis noninfectious | noninfectious diarrhea | segmental colitis > K52.9

# --- bowel: vascular, obstruction, function
acute mesenteric embolism | superior mesenteric artery embolism | superior mesenteric artery thrombosis | sma thrombosis | sma embolism | mesenteric artery occlusion | mesenteric occlusion | omental infarct > K55.069
superior mesenteric vein thrombosis | smv thrombosis | mesenteric gangrene | intestinal gangrene | gangrenous bowel | dead bowel | bowel gangrene | infarct of omentum > K55.069
acute ischemic colitis | acute colonic ischemia > K55.039
chronic ischemic colitis | chronic colonic ischemia | chronic ischemic enteritis | ischemic stricture of intestine | mesenteric atherosclerosis | mesenteric artery stenosis | superior mesenteric artery stenosis | sma stenosis > K55.1
celiac artery stenosis with intestinal angina | mesenteric artery syndrome | superior mesenteric artery syndrome | sma syndrome | wilkie syndrome | wilkie disease | cast syndrome of duodenum | mesenteric vascular insufficiency > K55.1
intestinal vascular insufficiency | ischemic bowel | ischemic bowel disease | ischemia of colon | colonic ischemia | ischemic enterocolitis > K55.9
gallstone ileus | obturation of intestine by gallstone | gallstone impaction of bowel > K56.3
enterolith | bezoar of intestine with obstruction | intestinal concretion impaction > K56.49
fecal stone | stercolith | coprolith > K56.41
twist of omentum | colon torsion | strangulation of bowel by twist | midgut volvulus acquired | torsion of bowel > K56.2
invagination of bowel | invagination of colon | ileocolic invagination | ileocolic intussusception | telescoped bowel > K56.1
neurogenic ileus | ileus paralytic | paralysis of intestine | paralysis of bowel | adynamic bowel > K56.0
intestinal stoppage | compression of intestine | bowel kink | kinking of intestine | sigmoid kink | sigmoid angulation | sigmoid obstruction | cecal obstruction | jejunal obstruction | colon obstruction | lane kink > K56.609
stricture of colon | stricture of sigmoid | jejunal stenosis | cecal stricture | terminal ileal stricture | ileocecal valve stenosis | enterostenosis | obstructive ileus > K56.699
peritoneal band obstruction | obstructive peritoneal band | adhesive bowel obstruction | obstruction from adhesive band | intestinal adhesions with obstruction | adhesive intestinal obstruction | adhesive disease with obstruction > K56.50
partial adhesive small bowel obstruction | incomplete adhesive bowel obstruction | peritoneal adhesions with partial obstruction | peritoneal adhesions with incomplete obstruction > K56.51
complete adhesive small bowel obstruction | peritoneal adhesions with complete obstruction > K56.52
diverticulosis of intestine | diverticulum of colon | colon diverticulum | diverticulum of sigmoid = diverticulosis of large intestine
diverticulosis of large intestine with small intestine | pan diverticulosis | small and large bowel diverticulosis > K57.50
jejunal diverticulum | duodenal diverticulum | diverticulum of ileum | duodenal diverticulosis | small bowel diverticulosis | jejunal diverticulosis | diverticulum of small intestine > K57.10
peridiverticulitis > K57.92
ruptured diverticulum | perforated diverticulum | diverticular perforation > K57.80
perforated colonic diverticulum | rupture of sigmoid diverticulum | perforation of diverticulum of large intestine > K57.20
diverticulitis with abscess and bleeding | diverticular abscess with bleeding | perforated diverticulitis with bleeding > K57.81
enterospasm | spastic bowel | intestinal spasm | mucous colitis | membranous colitis irritable | psychogenic ibs | adaptive colitis | hypermobility of intestine | functional diarrhea syndrome ibs | nervous colitis > K58.9
costiveness | colonic stasis | obstipation > K59.00
slow transit constipation | colonic inertia > K59.01
outlet dysfunction constipation > K59.02
drug-induced constipation > K59.03
functional constipation > K59.04
functional diarrhea > K59.1
megasigmoid | dolichocolon with megacolon | acquired megacolon > K59.39
toxic megacolon > K59.31
proctalgia fugax | anal spasm | anal sphincter spasm | levator spasm | levator ani spasm > K59.4
colon atony | colonic atony | intestinal atony | atony of colon | bowel hypomotility | intestinal hypomotility | intestinal hypofunction | intestinal stasis | jejunal dilatation | irritable duodenum | intestinal dysmotility | intestinal dysmotility disorder > K59.89
functional gi disorder | bowel dysfunction | rectal dysfunction | dysfunction of colon | functional disorder of intestine | dysfunction of rectum > K59.9
small bowel bacterial overgrowth | intestinal bacterial overgrowth | bacterial overgrowth syndrome > K63.8219

# --- anus, rectum, peritoneum, more wordings
perirectal abscess | rectal abscess | pararectal abscess > K61.1
perianal abscess | anal abscess | abscess of anus | anorectal region abscess perianal | cellulitis of anus | perianal cellulitis | anal cellulitis > K61.0
anorectal abscess > K61.2
horseshoe abscess > K61.31
intersphincteric abscess > K61.4
supralevator abscess > K61.5
acute anal fissure > K60.0
chronic anal fissure > K60.1
anal polyp | polyp of anal canal | hypertrophied anal papilla polyp > K62.0
anal prolapse | prolapse of anal canal > K62.2
rectal procidentia | rectal mucosal prolapse | procidentia of rectum | rectal intussusception | full-thickness rectal prolapse > K62.3
stricture of rectum | anal canal stricture | anorectal stricture > K62.4
solitary rectal ulcer | anal ulcer | ulcer of anus | anorectal ulcer | stercoral ulcer of rectum | stercoral ulcer of anus | solitary rectal ulcer syndrome | anorectal ulceration > K62.6
anal cryptitis | cryptitis | anal papillitis | rectal papillitis | anusitis | periproctitis | anal papilla hypertrophy | hypertrophied anal papilla | anal inflammation | inflamed rectum | rectal inflammation | kraurosis ani > K62.89
rectal relaxation | lax anal sphincter | anal sphincter laxity | fibrosis of rectal sphincter | rectal spasticity | ulcerative proctitis nonspecific | megarectum > K62.89
anal dysplasia ain 1 | ain 1 | ain i | ain 2 | anal dysplasia > K62.82
radiation proctopathy | hemorrhagic radiation proctitis | chronic radiation proctitis | radiation rectitis > K62.7
grade 1 hemorrhoids | grade i hemorrhoids | 1st degree hemorrhoids | stage 1 hemorrhoids | grade 1 internal hemorrhoids | first degree internal hemorrhoids > K64.0
grade 2 hemorrhoids | 2nd degree hemorrhoids | stage 2 hemorrhoids | grade 2 internal hemorrhoids | second degree internal hemorrhoids > K64.1
grade 3 hemorrhoids | 3rd degree hemorrhoids | stage 3 hemorrhoids | grade 3 internal hemorrhoids | third degree internal hemorrhoids > K64.2
grade 4 hemorrhoids | 4th degree hemorrhoids | stage 4 hemorrhoids | grade 4 internal hemorrhoids | fourth degree internal hemorrhoids > K64.3
hemorrhoidal skin tag | perianal skin tag | anal skin tag | anal tag | sentinel tag | rectal skin tag | sentinel pile > K64.4
perianal hematoma | perianal venous thrombosis > K64.5
prolapsed hemorrhoids | strangulated hemorrhoids | prolapsed internal hemorrhoid | ulcerated hemorrhoid > K64.8
ulcer of rectosigmoid | rectosigmoid ulcer | cecal ulcer | jejunal perforation ulcer | small bowel ulcer | ulcer of colon | primary ulcer of intestine > K63.3
jejunal perforation | ileal perforation | ruptured bowel | perforation of rectum nontraumatic | rectal perforation nontraumatic > K63.1
ileorectal fistula | colocolic fistula | coloenteric fistula | ileosigmoid fistula | ileal fistula | small bowel fistula | cecosigmoid fistula | jejunocolic fistula | fecal fistula | perineosigmoid fistula | fistula of small intestine | abdominal wall fistula of bowel > K63.2
abscess of intestine | intestinal abscess | abscess of colon > K63.0
visceroptosis | splanchnoptosis | coloptosis > K63.4
enteric atrophy | villous atrophy of intestine | melanosis coli | colitis cystica profunda > K63.89
lymphoid hyperplasia of intestine | ileal hypertrophy | abdominal sinus | epiploic appendagitis | appendagitis | intestinal edema | bowel wall edema | rectosigmoiditis > K63.89
intestinal lesion | gastrointestinal lesion | gi lesion | rectosigmoid lesion > K63.9
diffuse peritonitis | septic peritonitis | suppurative peritonitis | pelvic peritonitis of male | subphrenic peritonitis | pancreatic peritonitis | peritoneal sepsis acute > K65.0
subphrenic abscess | subdiaphragmatic abscess | abscess of diaphragm | mesenteric abscess | omental abscess | subhepatic abscess | pelvic abscess of male | abdominopelvic abscess | paracolic abscess | retrocecal abscess | interloop abscess > K65.1
pericolic abscess | abdominal cavity abscess | lesser sac abscess | periappendicular peritoneal abscess | infected intra-abdominal collection | infected intraabdominal fluid collection > K65.1
mesenteric panniculitis | retractile mesenteritis | mesenteric lipodystrophy | misty mesentery | mesenteric fibrosis | mesenteric fat necrosis | peritoneal fat necrosis | fat necrosis of peritoneum > K65.4
biliary peritonitis > K65.3
proliferative peritonitis | eosinophilic peritonitis | chemical peritonitis | meconium peritonitis acquired | peritonitis due to urine | encapsulating peritonitis | encapsulating peritoneal sclerosis | perihepatitis | chronic peritonitis > K65.8
peritoneal fistula | peritoneal infection | peritoneal inflammation > K65.9
abdominal wall adhesions | omental adhesions | mesenteric adhesions | adhesive band of peritoneum | adhesions of bowel | gastric adhesions | adhesions of stomach | adhesions of diaphragm > K66.0
nontraumatic hemoperitoneum | spontaneous hemoperitoneum | blood in peritoneum > K66.1
peritoneal inclusion cyst | pneumatosis peritonei > K66.8
omental mass | omental disease > K66.9
postoperative retroperitoneal abscess | postprocedural retroperitoneal abscess > K68.11
nontraumatic retroperitoneal hematoma | retroperitoneal hemorrhage | psoas bleed | iliopsoas hematoma nontraumatic | retroperitoneal bleeding > K68.3
retroperitonitis | retroperitoneal inflammation | retroperitoneal infection > K68.9

# --- liver, more wordings
alcohol-induced fatty liver | steatosis due to alcohol | alcoholic fatty liver | etoh steatosis > K70.0
alcoholic inflammatory liver disease | alcoholic steatohepatitis | alcohol-associated hepatitis | alcohol-related hepatitis | hepatitis due to alcohol > K70.10
alcoholic hepatitis with ascites | alcohol-associated hepatitis with ascites > K70.11
alcoholic liver damage | alcoholic liver | drinker's liver | alcohol-associated liver disease | liver damage due to alcohol | liver disease due to alcohol > K70.9
portal cirrhosis alcoholic | alcoholic postnecrotic cirrhosis | alcohol-associated cirrhosis | alcohol cirrhosis > K70.30
alcoholic liver failure | liver failure due to alcohol > K70.40
drug-induced cholestasis | toxic cholestasis | cholestatic drug injury | drug-induced cholestatic hepatitis > K71.0
toxic liver necrosis | drug-induced liver failure | acetaminophen-induced liver failure | toxic liver failure > K71.10
toxic acute hepatitis > K71.2
toxic liver | toxic liver disease | drug-induced liver disease | toxic hepatopathy > K71.9
yellow atrophy of liver | yellow atrophy | yellow dystrophy of liver | liver atrophy | atrophy of liver | fulminant hepatitis | malignant hepatitis noninfectious | necrosis of liver | hepatic necrosis | liver necrosis | hepatitis with hepatic failure | malignant jaundice > K72.90
subacute hepatic failure | acute hepatic necrosis | massive hepatic necrosis | acute liver decompensation | acute yellow atrophy of liver > K72.00
chronic persistent hepatitis > K73.0
aggressive chronic hepatitis | chronic aggressive hepatitis | recurrent hepatitis > K73.2
hepatic sclerosis | liver sclerosis > K74.1
charcot's cirrhosis | hanot's cirrhosis | todd's cirrhosis | chronic nonsuppurative destructive cholangitis | hypertrophic cirrhosis | hanot's disease > K74.3
obstructive biliary cirrhosis | secondary biliary cholangitis cirrhosis > K74.4
portal cirrhosis | cruveilhier-baumgarten cirrhosis | baumgarten-cruveilhier cirrhosis | posthepatitic cirrhosis | mixed cirrhosis | cardiac cirrhosis nonpassive > K74.69
early hepatic fibrosis | f1 fibrosis of liver | f2 fibrosis of liver > K74.01
f3 fibrosis of liver | bridging fibrosis of liver | f3 liver fibrosis > K74.02
amebic-negative liver abscess | cholangitic liver abscess | intrahepatic abscess | pylephlebitic abscess | hematogenic liver abscess | suppurative hepatitis > K75.0
portal pyemia | pylephlebitis | portal vein phlebitis | portal vein thrombophlebitis | suppurative pylephlebitis > K75.1
reactive hepatitis > K75.2
cholangiolitic hepatitis | pericholangitis of liver | neonatal giant cell hepatitis acquired > K75.89
fatty degeneration of liver | liver fat infiltration | fatty metamorphosis of liver > K76.0
cardiac cirrhosis | cardiac liver | chronic passive congestion of liver > K76.1
centrilobular hemorrhagic necrosis | zone 3 necrosis of liver > K76.2
hepatic vein occlusion nonthrombotic | hepatic veno-occlusive > K76.5
urohepatic syndrome | heyd syndrome | hepatonephric syndrome > K76.7
intrahepatic cholestasis | hepatoptosis | accessory hepatic lobe acquired | liver hematoma nontraumatic | pigmentary degeneration of liver | distended liver > K76.89
acute liver hypertrophy | focal nodular hyperplasia of liver | hepatic siderosis nonhereditary > K76.89
liver granuloma > K75.3
liver disorder | disorder of liver | hepatic disorder | liver problem | disease of liver > K76.9
noncirrhotic portal hypertension | idiopathic portal hypertension > K76.6
decompensated alcoholic cirrhosis | decompensated etoh cirrhosis | decompensated alcohol-related cirrhosis | compensated alcoholic cirrhosis > K70.30
SBP on ceftriaxone | SBP on CTX | treated for SBP | recurrent SBP | concern for SBP | SBP on paracentesis | SBP by PMN count = spontaneous bacterial peritonitis
HRS-AKI | type 1 HRS | HRS on midodrine | HRS on terlipressin | HRS type 1 = hepatorenal syndrome
MASH > K75.81 {liver, cirrhosis, steatohepatitis, fibrosis, hepatic, hepatology, masld, steatosis, resmetirom}
pseudocyst > K86.3 {pancreas, pancreatic, pancreatitis}
pelvic abscess > K65.1 {diverticulitis, colectomy, LAR, appendicitis, appendectomy, anastomotic, bowel, colon, sigmoid, colorectal}

# --- gallbladder, bile ducts, pancreas, more wordings
gallstones with obstruction | gallbladder stone with obstruction | impacted gallstone of gallbladder | impacted cystic duct stone | cystic duct stone with obstruction | gallbladder calculus with obstruction | obstructing gallstone of gallbladder neck > K80.21
cystic duct stone | stone in cystic duct | calculus of cystic duct > K80.20
gallstone and bile duct stone with obstruction | gallbladder and bile duct calculus with obstruction | cholelithiasis and choledocholithiasis with obstruction | gallbladder and bile duct stones with obstruction | calculus of gallbladder and bile duct with obstruction > K80.71
intrahepatic stone | hepatolithiasis | hepatic duct stone | calculus of hepatic duct | choledochal stone | common duct calculus | common duct colic | bile duct calculus | intrahepatic lithiasis > K80.50
choledocholithiasis with obstruction | obstructing common bile duct stone | obstructing cbd stone | obstructing choledocholithiasis | obstructive choledocholithiasis > K80.51
acute and chronic calculous cholecystitis | acute on chronic calculous cholecystitis | acute on chronic cholecystitis with gallstones > K80.12
choledocholithiasis with acute cholangitis | acute cholangitis due to cbd stone > K80.32
choledocholithiasis with cholecystitis > K80.40
acute on chronic cholecystitis | chronic cholecystitis with acute cholecystitis > K81.2
acute gallbladder | emphysematous cholecystitis | suppurative cholecystitis | gangrenous cholecystitis without stones | empyema of gallbladder | gallbladder abscess | abscess of gallbladder | angiocholecystitis | bactericholia | suppuration of gallbladder | phlegmonous cholecystitis | pericholecystic abscess > K81.0
chronic acalculous cholecystitis > K81.1
pericholecystitis > K81.9
perforated cholecystitis | cholecystitis with perforation > K82.A2
cystic duct obstruction | cystic duct occlusion | stricture of gallbladder | stricture of cystic duct | cystic duct stenosis > K82.0
mucocele of gallbladder | hydropic gallbladder | distended hydropic gallbladder > K82.1
ruptured gallbladder > K82.2
cholecystocolic fistula | cholecystoduodenal fistula | cholecystogastric fistula | gallbladder fistula > K82.3
strawberry gallbladder | gallbladder cholesterolosis | cholesterolosis > K82.4
gallbladder adhesions | nonfunctioning gallbladder | phrygian cap acquired | hyperkinetic gallbladder > K82.8
ascending cholangitis | suppurative cholangitis | recurrent cholangitis | secondary cholangitis | stenosing cholangitis | angiocholitis | cholangiolitis | choledochitis | recurrent pyogenic cholangitis | igg4 cholangitis > K83.09
biliary atresia acquired | hepatobiliary obstruction | papillary stenosis | ampullary stenosis > K83.1
stenosis of papilla of vater | bile duct compression | bile duct narrowing | stricture of common bile duct | bile stasis > K83.1
perforated common bile duct > K83.2
choledochoduodenal fistula | bile duct fistula | biliary fistula | biliary-cutaneous fistula > K83.3
spasm of oddi | biliary spasm | sphincter of oddi spasm > K83.4
bile duct adhesions | cholangiectasis | cholangiectasia | bile cast syndrome | hemobilia | bile duct cyst acquired nonbiliary | choledochal sludge | common bile duct sludge > K83.8
hemorrhagic pancreatitis | suppurative pancreatitis | pancreatic abscess | abscess of pancreas | apoplectic pancreatitis | interstitial pancreatitis | peripancreatitis > K85.90
gallstone pancreatitis with necrosis | biliary pancreatitis with necrosis | necrotizing gallstone pancreatitis > K85.11
alcoholic necrotizing pancreatitis | alcoholic pancreatitis with necrosis > K85.21
painless pancreatitis | infectious chronic pancreatitis | recurrent chronic pancreatitis | cystic chronic pancreatitis | calcific pancreatitis | groove pancreatitis | hereditary pancreatitis | igg4-related pancreatitis > K86.1
clarke-hadfield syndrome | lipocaic deficiency | pancreatic infantilism | pancreatic stone | pancreatolithiasis | pancreatic duct stone | pancreatic duct obstruction > K86.89
aseptic pancreatic necrosis | pancreatic fat necrosis | fat necrosis of pancreas | pancreatic lipomatosis | fatty pancreas | pancreatic cirrhosis > K86.89

# --- malabsorption, complications, artificial openings
idiopathic steatorrhea | nontropical sprue | gee-herter disease | celiac rickets | celiac infantilism | heubner-herter disease | thaysen disease | gluten-induced enteropathy > K90.0
tropical steatorrhea | tropical psilosis > K90.1
blind loop | postoperative blind loop | blind loop syndrome > K90.2
pancreatic fat malabsorption | fat malabsorption pancreatic > K90.3
carbohydrate malabsorption | carbohydrate intolerance | starch intolerance | protein intolerance | protein malabsorption | starch malabsorption | fat malabsorption | malabsorption of fat | fat intolerance | carbohydrate absorption disturbance > K90.49
malassimilation | absorption disturbance | defective food assimilation | disturbance of intestinal absorption | intestinal malabsorption > K90.9
intestinal failure > K90.83
dumping syndrome | postgastrectomy syndrome | post-gastrectomy dumping | postvagotomy syndrome > K91.1
postoperative malabsorption | postgastrectomy malabsorption | malabsorption after gastric bypass | post-bariatric malabsorption > K91.2
postcholecystectomy syndrome | cystic duct remnant | postcholecystectomy pain > K91.5
retained gallstone after cholecystectomy | retained stone after cholecystectomy | retained common duct stone after cholecystectomy | retained cholelithiasis after cholecystectomy > K91.86
retained gallstone following cholecystectomy | retention of gallstones following cholecystectomy | retention of cholelithiasis following cholecystectomy | retained stone following cholecystectomy > K91.86
vomiting after gastrointestinal surgery | vomiting after gi surgery | postoperative bilious vomiting after gastrectomy > K91.0
pouchitis | ileal pouch inflammation | j-pouch inflammation > K91.850
complicated intestinal anastomosis | intestinal anastomosis complication | anastomotic stricture of bowel | afferent limb obstruction | leaking intestinal anastomosis | post-polypectomy syndrome | afferent loop syndrome > K91.89
bleeding after polypectomy | post-polypectomy bleeding | post polypectomy bleed | postpolypectomy hemorrhage > K91.840
infected colostomy | colostomy infection | colostomy abscess | abscess of colostomy | colostomy site cellulitis > K94.02
obstructed colostomy | colostomy obstruction | colostomy malfunction | stenosis of colostomy stoma | stricture of colostomy > K94.03
bleeding colostomy | colostomy bleeding > K94.01
parastomal skin irritation of colostomy | retracted colostomy | colostomy retraction > K94.09
infected ileostomy | ileostomy infection | ileostomy abscess | abscess of ileostomy | infected jejunostomy | jejunostomy site infection | j-tube site infection > K94.12
ileostomy malfunction | ileostomy dysfunction | ileostomy obstruction | stenosis of ileostomy | stricture of ileostomy | j-tube malfunction | clogged j-tube | dislodged j-tube | jejunostomy malfunction | ileostomy stoma malfunction > K94.13
ileostomy bleeding | bleeding ileostomy > K94.11
ileostomy prolapse | prolapsed ileostomy | retracted ileostomy > K94.19
ileostomy complication | enterostomy complication | jejunostomy complication > K94.10
leaking g-tube | peg tube leak | g-tube leakage | leaking peg tube | gastrostomy malfunction | blocked gastrostomy tube | gastrostomy tube obstruction | peg tube obstruction | buried bumper syndrome > K94.23
gastrostomy infection | gastrostomy site cellulitis | peg site cellulitis | g-tube site cellulitis | cellulitis around g-tube | g-tube cellulitis | peg tube site infection > K94.22
bleeding gastrostomy | peg site bleeding | g-tube site bleeding > K94.21
gastrostomy granulation tissue | g-tube granulation tissue > K94.29
lap band slippage | gastric band slippage | slipped gastric band | lap band erosion | gastric band complication > K95.09
gastric band infection | infected lap band | lap band infection | lap band port infection > K95.01
gastrointestinal complication | gi disorder | digestive disorder | digestive disease | functional gastrointestinal disorder > K92.9
bleeding stomach | gastric vessel rupture | gastrorrhagia | enterorrhagia | intestinal bleed | bowel bleeding > K92.2
passage of bloody stools | melanorrhagia > K92.1

# --- known words that never make a code
@type other
by mouth | taken by mouth | nothing by mouth | antibiotics by mouth | tablet by mouth | per mouth

# --- second round: teeth and gums
@type condition
concrescence of tooth | concrescence | dichotomy of teeth | double tooth | twinning of teeth | tooth gemination | enameloma | enamel drop | molarization of premolar | bicuspidization of canine | tuberculum paramolare | supernumerary root of tooth | supernumerary cusp | bifid tooth root > K00.2
abnormal tooth size | abnormal tooth form | abnormal shape of tooth | malformed tooth | conical teeth | barrel-shaped incisor | oversized tooth | undersized tooth | fusion of tooth | evaginated odontome > K00.2
supplemental teeth | supernumerary tooth | accessory teeth | additional tooth | peridens | fifth molar | distal molar supernumerary | supplementary tooth | polydontia > K00.1
tooth agenesis | partial anodontia | complete anodontia | missing lateral incisor congenital | congenitally missing premolar | absence of teeth congenital > K00.0
nonfluoride enamel opacity | enamel opacities | mottled tooth | mottled teeth | dental enamel mottling > K00.3
aplasia of cementum | cementum hypoplasia | neonatal enamel hypoplasia | postnatal enamel hypoplasia | prenatal enamel hypoplasia | regional odontodysplasia | nonhereditary amelogenesis imperfecta | enamel dysplasia | tooth formation disturbance | dilaceration of root > K00.4
opalescent dentin | hereditary brown enamel | hypoplastic amelogenesis imperfecta | odontogenesis imperfecta | dentinogenesis imperfecta | capdepont teeth | rootless teeth | hereditary enamel hypoplasia > K00.5
delayed dentition | delayed eruption of teeth | late dentition | retarded dentition | slow dentition | accelerated eruption of teeth | retention of deciduous teeth > K00.6
retention of primary teeth | persistence of primary teeth | persistent deciduous teeth | retained milk teeth | persistence of milk teeth > K00.6
late eruption of tooth | premature dentition | precocious eruption of teeth | natal teeth | neonatal teeth | premature loss of deciduous tooth | premature shedding of tooth > K00.6
incomplete tooth eruption | partial tooth eruption | difficult tooth eruption | abnormal tooth eruption | anomaly of tooth eruption > K00.6
teething syndrome | teething fever | teething disorder | dentition syndrome | painful teething | difficult dentition > K00.7
discoloration of teeth during formation | staining of teeth intrinsic | green teeth from jaundice | erythroblastotic teeth | porphyria teeth | vitamin d-resistant rickets teeth > K00.8
impacted teeth | impaction of tooth | impacted bicuspid | tooth impaction > K01.1
white spot lesion of chewing surface | white spot lesion of pit and fissure surface | enamel caries of pit and fissure | pit and fissure caries limited to enamel | initial caries of occlusal surface > K02.51
pit and fissure caries into dentin | dentin caries of occlusal surface | occlusal caries into dentin > K02.52
pit and fissure caries into pulp | occlusal caries into pulp > K02.53
smooth surface enamel caries | interproximal enamel caries > K02.61
smooth surface caries into dentin | interproximal caries into dentin > K02.62
smooth surface caries into pulp > K02.63
cementum caries | senile caries | radicular caries | caries of cementum | root surface caries | caries of root > K02.7
melanodontia of infancy | infantile melanodontia | melanodontoclasia | cementosis irregular | post-eruptive enamel sensitivity > K03.89
excessive attrition of teeth | approximal wear of tooth | occlusal tooth wear | tooth wear | attrition of tooth | abrasion of tooth from bruxism > K03.0
habitual tooth abrasion | occupational tooth abrasion | ritual tooth abrasion | traditional tooth abrasion | wedge defect of tooth | abrasion of teeth > K03.1
erosion of teeth | tooth erosion | erosion of tooth from vomiting | erosion of teeth due to medicine | idiopathic dental erosion | occupational dental erosion > K03.2
internal granuloma of pulp | pink tooth | resorption of root | resorption of tooth | pathological resorption of teeth | external tooth resorption > K03.3
hypercementosis | cementation hyperplasia > K03.4
ankylosis of tooth | ankylosis of teeth | teeth ankylosis > K03.5
betel deposit on teeth | black stain of teeth | green deposit on teeth | orange deposit on teeth | tartar of teeth | tobacco deposit on teeth | soft deposit on teeth | stained teeth extrinsic | dental deposit | deposit on tooth | tooth staining | staining of teeth > K03.6
tooth discoloration | discolored tooth | discolored teeth | discoloration of teeth | discoloration of dental hard tissue | posteruptive tooth discoloration | yellow teeth | teeth discolored by metal | tooth stained by pulpal bleeding > K03.7
pulpitis | inflamed dental pulp | inflammation of pulp | dental pulpitis | hyperemia of pulp | initial pulpitis | infected pulp = reversible pulpitis
pulp polyp | pulpal polyp | hyperplastic pulpitis | chronic hyperplastic pulpitis | ulcerative pulpitis | suppurative pulpitis | polyp of pulp | pulpal abscess | pulp abscess | abscess of pulp > K04.01
necrosis of pulp | dental gangrene | gangrene of pulp | gangrene of tooth | death of pulp > K04.1
pulp degeneration | pulpal calcification | calcification of pulp | degeneration of pulp | atrophy of dental pulp > K04.2
acute apical periodontitis of pulpal origin | apical periodontitis acute > K04.4
chronic apical periodontitis | chronic periapical periodontitis | periapical granulation > K04.5
periapical abscess with sinus | alveolar sinus tract | sinus tract of gum from tooth | fistula of alveolar process | fistula of gum | gingival fistula | gingival sinus tract > K04.6
apical periodontal abscess | dental abscess without sinus | dentoalveolar abscess without sinus | abscess of tooth root | root abscess | abscess of tooth | abscess of alveolar process | tooth socket abscess > K04.7
root cyst of tooth | apical cyst of tooth | periodontal cyst | radicular cyst of tooth | cyst of tooth root | residual dental cyst > K04.8
acute plaque-induced gingivitis | acute marginal gingivitis | acute catarrhal gingivitis | acute gingivitis plaque > K05.00
acute desquamative gingivitis | acute gingivitis unrelated to plaque | jourdain disease | nonplaque acute gingivitis > K05.01
simple marginal gingivitis | desquamative gingivitis | ulcerative gingivitis chronic | hyperplastic gingivitis | ulitis | gingivitis simplex > K05.10
pregnancy gingivitis nonobstetric | chronic nonplaque gingivitis > K05.11
acute pericoronitis | pericoronitis | pericoronal infection | operculitis of tooth > K05.20 {tooth, molar, wisdom, dental, gum, gingiva, operculum, third}
peridental abscess | peridental infection | localized periodontal abscess | localized aggressive periodontitis | localized juvenile periodontitis > K05.219
generalized aggressive periodontitis | generalized juvenile periodontitis > K05.229
parodontitis | cementoperiostitis | pericementitis chronic | suppurative periodontitis | pyorrhea alveolaris | rigg disease | chronic pericoronitis | chronic pericementitis | peridontitis | suppurative gingivitis chronic | blennorrhea of gum > K05.30
localized chronic periodontitis > K05.319
generalized chronic periodontitis > K05.329
periclasia | juvenile periodontosis | periodontal atrophy | atrophy of periodontium | paradentopathy | periodontal degeneration > K05.4
combined periodontic-endodontic lesion | narrow gingival width of periodontium | traumatic occlusion of periodontium | periodontal lesion due to traumatic occlusion | combined perio-endo lesion > K05.5
localized gingival recession | generalized gingival recession | recession of gum | gingival shrinkage | retraction of gum > K06.0
enlarged gums | gingival hyperplasia due to phenytoin | gum hyperplasia | gum overgrowth | dilantin gums | hyperplasia of gingiva | elephantiasis gingivae | fibromatosis of gingiva > K06.1
ulorrhagia | hemorrhage of gum | gingival hemorrhage | gum hemorrhage | spongy gums | ulatrophia | giant cell granuloma of gum | vascular epulis | flabby ridge | gingival cyst of adult | desquamation of gums > K06.8
irritative hyperplasia of edentulous ridge | denture-related ridge hyperplasia | denture hyperplasia of ridge > K06.2
edentulous ridge disease | disorder of edentulous ridge | edentulous alveolar ridge disorder > K06.9
loss of teeth | tooth loss | lost all teeth | acquired loss of teeth | acquired tooth loss = complete loss of teeth, unspecified cause
loss of teeth due to periodontal disease | tooth loss due to periodontal disease | edentulism due to periodontal disease | absence of teeth due to periodontal disease = complete loss of teeth due to periodontal diseases
loss of teeth due to trauma | tooth loss due to trauma | edentulism due to trauma | absence of teeth due to trauma | edentulous due to trauma = complete loss of teeth due to trauma
loss of teeth due to caries | tooth loss due to caries | edentulism due to caries | absence of teeth due to caries | edentulous due to caries = complete loss of teeth due to caries
minimal mandibular atrophy | minimal mandible resorption > K08.21
severe mandibular atrophy | severe mandibular resorption > K08.23
moderate mandibular atrophy > K08.22
severe maxillary atrophy | severe maxilla resorption > K08.26
moderate maxillary atrophy > K08.25
atrophy of alveolar ridge | ridge atrophy of jaw edentulous | atrophy of edentulous ridge | alveolus atrophy | atrophy of alveolus > K08.20
exfoliation of teeth | tooth exfoliation due to systemic disease > K08.0
retained tooth root after extraction | fractured root retained | root remnant of tooth | retention of dental root > K08.3
perforation of root canal | root canal underfill > M27.59
failed crown of tooth | faulty dental restoration | defective dental crown | leaking filling of tooth > K08.50
fractured restorative material | broken dental crown restoration | fractured dental bridge > K08.539
allergy to dental material | allergy to dental filling > K08.55
odontalgia | pain in tooth | tooth ache | aching tooth | odontorrhagia | alveolar hemorrhage of tooth | alveolar process irregularity | supporting structure lesion of tooth | hyperplasia of alveolar process | enlargement of alveolar ridge > K08.89
cleft of alveolar process acquired | vestibule obliteration of mouth | tooth infraction | enlarged alveolar process > K08.89
teeth disorder > K08.9

# --- second round: jaw cysts, salivary glands, mouth, tongue
dental cyst | follicular cyst of tooth | dentigerous follicular cyst | odontogenic keratocyst of jaw | eruption cyst of tooth | gingival cyst odontogenic | keratocyst of jaw | cyst of tooth eruption > K09.0
developmental cyst of jaw nonodontogenic | incisive papilla cyst | median anterior maxillary cyst | alveolar median cyst | palatine papilla cyst | median mandibular cyst > K09.1
atrophy of parotid | submaxillary gland atrophy | atrophy of salivary gland > K11.0
swollen parotid gland | hypertrophy of parotid | enlarged salivary gland | swelling of parotid | submaxillary gland hypertrophy > K11.1
parotid adenitis | adenitis of parotid gland | adenitis of salivary gland | sublingual adenitis | sublingual gland adenitis | suppurative parotitis > K11.20
suppuration of parotid | postoperative parotitis | nonepidemic parotitis | septic parotitis | toxic parotitis | catarrhal parotitis | parotiditis > K11.20
surgical parotitis | purulent parotitis | swollen inflamed salivary gland | submaxillary gland infection | suppurative submaxillary adenitis | infection of salivary duct | sialoadenitis | sialodacryoadenitis noninfectious > K11.20
abscess of submandibular gland | abscess of parotid duct | abscess of salivary duct | abscess of sublingual gland | phlegmon of salivary gland > K11.3
fistula of parotid duct | salivary duct fistula | submaxillary gland fistula | stensen duct fistula | sialocutaneous fistula > K11.4
salivary calculi | calculus of salivary duct | stone of salivary gland | submaxillary duct stone | salivary lithiasis | concretion of salivary duct | calculus of parotid | stone in salivary duct | ptyalolithiasis | ptyalolith > K11.5
salivary duct cyst | salivary gland mucocele | salivary gland retention cyst | retention cyst of salivary gland | cyst of salivary duct | extravasation cyst of salivary gland > K11.6
sublingual ranula | ranular cyst | parotid cyst | salivary cyst | mucous cyst of mouth > K11.6
aptyalism | deficient saliva | excess saliva | salivary hypersecretion | salivary secretion disturbance | salivation excessive | decreased salivary flow | oligoptyalism | suppression of saliva > K11.7
obstruction of salivary duct | salivary duct obstruction | parotid duct obstruction | salivary gland obstruction | dilatation of salivary duct | sialoptysis > K11.8
salivary duct stenosis | stricture of stensen duct | salivary gland lesion benign lymphoepithelial | von mikulicz disease | parotid duct stricture > K11.8
parotid disorder | parotid disease | salivary duct disease > K11.9
canker | canker of mouth | aphtha | recurrent aphthae | recurrent mouth ulcers | minor aphthous ulcer | aphthous ulceration of mouth | oral aphthous ulcers | recurrent oral ulceration | mikulicz aphthae > K12.0
stomatitis catarrhal | inflammation of mouth | oral inflammation | denture ulcer of mouth | membranous stomatitis | suppurative stomatitis | ulcerated mouth | oral ulceration > K12.1
buccal mucosa ulcer | ulcer of buccal mucosa | ulcer of uvula | uvula ulcer | epidemic stomatitis noninfective > K12.1
ludovici angina | ludwig's disease | phlegmon of mouth | internal cellulitis of cheek | cellulitis of palate | cellulitis of buccal space | cellulitis of submandibular space > K12.2
abscess of buccal space | fistula of submaxillary region | abscess of submaxillary region of mouth | suppuration of floor of mouth | floor of mouth cellulitis > K12.2
cellulitis of uvula | mouth cellulitis | submental space infection | gingival space cellulitis of mouth | palatal cellulitis | soft palate abscess | abscess of soft palate | abscess of hard palate > K12.2
drug-induced mucositis | mucositis due to drugs | drug-induced stomatitis | methotrexate stomatitis | everolimus stomatitis > K12.32 {oral, mouth, stomatitis, tongue, mucositis}
cheilitis exfoliativa | inflamed lip | baelz disease | cheilitis glandularis apostematosa | volkmann cheilitis | myxadenitis labialis | peeling lips > K13.0
dry lips | cracking of lips | fissure of lip | lip mucosa ulcer | macrocheilia acquired | lip scar | abscess lip | lip cellulitis > K13.0
swollen lip noninfective | pemphigoid-like lip erosion | eversion of lip | chapping of lip | commissural cheilitis | intertrigo labialis | gangrene of lip | contracture of lip > K13.0
leukokeratosis of oral mucosa | leukoplakia oris | leukoplakia of oral epithelium | oral leukokeratosis | leukokeratosis of tongue | leukokeratosis of lip | leukoplakia of cheek > K13.21
keratosis of alveolar ridge | minimal keratinized residual ridge mucosa > K13.22
excessive keratinized residual ridge mucosa > K13.23
smoker's patches | smokers patches of mouth | smoker's keratosis of palate | leukokeratosis nicotina | stomatitis nicotina > K13.24
buccal psoriasis | erythroplakia of oral epithelium | leukoedema of mouth | leukoedema of oral epithelium | oral hyperkeratosis | ichthyosis of tongue | lingual ichthyosis | tylosis buccalis > K13.29
focal epithelial hyperplasia | oral keratosis | keratinization of tongue | hyperkeratosis of tongue | keratosis of tongue | leukoedema of lip | leukoedema of tongue > K13.29
pachyderma of buccal mucosa | hyperkeratosis of oral mucosa | keratosis of oral epithelium | keratosis of buccal mucosa | dysplasia of oral epithelium | tongue dysplasia | dysplasia of tongue > K13.29
granuloma of mouth | pyogenic granuloma of oral mucosa | eosinophilic ulcer of mouth | oral granuloma | lip pyogenic granuloma > K13.4
oral submucous fibrosis | submucosal fibrosis of tongue | fibrosis of oral mucosa > K13.5
irritative hyperplasia of oral mucosa | denture irritation hyperplasia | fibrous hyperplasia of mouth | papillary hyperplasia of palate > K13.6
oral mucinosis | palatal paralysis | palatoplegia | paralysis of palate | paralysis of soft palate | soft palate paralysis | enlarged uvula | swelling of uvula | edema of uvula | uvular swelling | hemorrhage of mouth | mouth bleeding | bleeding from mouth > K13.79
mouth pain | pain in mouth | sore in mouth | edema of mouth | mucosal cyst of mouth | oral mucosa hemorrhage | uvulitis noninfective | blood blister of mouth | buccal fistula > K13.79
oral mucosal disorder > K13.70
glossitis | abscess of base of tongue | cellulitis of tongue | gangrenous glossitis | ulcerative glossitis | ulceration of tongue | ulcer of frenum of tongue | sublingual ulcer | chronic superficial glossitis | tongue sore > K14.0
glossitis areata exfoliativa | exfoliative glossitis | marginal exfoliative glossitis | glossitis migrans | geographical tongue | lingua geographica | superficial migratory glossitis > K14.1
median rhomboid glossitis | rhomboid glossitis > K14.2
glossophytia | lingua nigra | black tongue | nigrities linguae | hypertrophy of lingual papillae | furry tongue | white coated tongue | hypertrophy of foliate papillae | coating of tongue | enlarged tongue papillae | transient lingual papillitis > K14.3
atrophy of tongue papillae | glazed tongue | glossodynia exfoliativa | atrophic tongue papillae | smooth atrophic tongue > K14.4
plicated tongue | lingua fissurata | cerebriform tongue | grooved tongue | tongue fissures | fissure of tongue > K14.5
burning sensation of tongue | burning of tongue | pain of tongue | oral dysesthesia | orodynia | stomatodynia | stomatopyrosis | glossopyrosis syndrome > K14.6
acquired macroglossia | paralysis of tongue | swollen tongue | tongue swelling | tongue edema | edema of tongue | tongue hemorrhage > K14.8
hemiatrophy lingual | hematoma of tongue nontraumatic | bleeding tongue | contracture of tongue | glossoptosis acquired | tongue thickening > K14.8

# --- second round: esophagus
cardioesophageal reflux | cardio-esophageal insufficiency | laryngopharyngeal reflux | lpr | lprd > K21.9 {reflux, gerd, lpr, lprd, larynx, laryngeal, throat, acid, regurgitation, hoarseness, insufficiency}
gastropharyngeal reflux | regurgitation of gastric acid | extraesophageal reflux > K21.9 {reflux, gerd, lpr, lprd, larynx, laryngeal, throat, acid, regurgitation, hoarseness, insufficiency}
nerd reflux disease | non-erosive reflux disease | refractory gerd > K21.9 {reflux, gerd, lpr, lprd, larynx, laryngeal, throat, acid, regurgitation, hoarseness, insufficiency}
infective esophagitis | bacterial esophagitis | septic esophagitis | suppurative esophagitis | phlegmonous esophagitis | alkaline esophagitis | chronic esophagitis > K20.80
esophageal inflammation | esophageal infection | acute esophagitis > K20.90
ulcer of esophagus | peptic ulcer of esophagus | esophageal erosion | erosion of esophagus | barrett ulcer | ulcer due to aspirin of esophagus | ingestion ulcer of esophagus | fungal esophageal ulcer | varicose ulcer of esophagus | pill-induced esophageal ulcer > K22.10
perforating ulcer of esophagus | perforated esophageal ulcer > K22.11
spasm of cardia | cardia spasm | esophagogastric incompetency | phrenospasm | incompetence of cardiac sphincter | achalasia of cardiac sphincter | mega-esophagus | dolichoesophagus achalasia | cardiac achalasia | incompetent lower esophageal sphincter > K22.0
esophageal contracture | contraction of esophagus | stricture of cardia | stenosis of cardia | cardial stenosis | esophageal constriction | constriction of esophagus > K22.2
lower esophageal ring | obstruction of esophagus | esophageal occlusion | occlusion of esophagus | b ring of esophagus | stricture of gastroesophageal junction | steakhouse syndrome > K22.2
esophagorrhexis | perforation of esophagus | barogenic esophageal rupture > K22.3
dysphagia spastica | spastic dysphagia | esophageal dyskinesia | curling esophagus | barsony-polgar syndrome | barsony-teschendorf syndrome | cricopharyngeal achalasia | cricopharyngeal bar > K22.4
upper esophageal sphincter dysfunction | hypomotility of esophagus | esophageal hypomotility | disordered esophageal motility | hypertensive lower esophageal sphincter | tertiary contractions of esophagus > K22.4
rokitansky diverticulum | hypopharyngeal diverticulum | supradiaphragmatic diverticulum of esophagus | cricopharyngeal diverticulum | pulsion diverticulum > K22.5
gastroesophageal laceration | gastroesophageal laceration-hemorrhage syndrome | laceration of cardioesophageal junction > K22.6
barrett disease | barrett syndrome | columnar lined esophagus | specialized intestinal metaplasia of esophagus > K22.70

phrenic ampulla | ampulla phrenic of esophagus | gastroesophageal insufficiency | esophageal atony | atony of esophagus | esophagocutaneous fistula | esophagomalacia | esophagectasis | esophageal hyperkeratosis > K22.89
esophageal papillomatosis nonneoplastic | glycogenic acanthosis of esophagus | esophagostenosis ring | feline esophagus | bleeding from esophagus | hemorrhage of esophagus > K22.89
displacement of esophagus | deviation of esophagus | paralysis of esophagus | esophageal paralysis > K22.89
tortuous esophagus | intramural esophageal hematoma | sloughing esophagitis superficialis > K22.89

# --- second round: stomach and duodenum
ulcus ventriculi | gastric ulceration | ulceration of stomach | ulcer of antrum | pyloric channel ulcer | erosion of stomach | erosion of pylorus | fundal ulcer of stomach | ulcer of greater curvature | ulcer of lesser curvature > K25.9
ulcus duodeni | duodenal ulceration | ulceration of duodenum | erosion of duodenum | postpyloric ulcer | duodenum ulcer | post-bulbar duodenal ulcer > K26.9
ulcer of stoma | stoma ulcer | gastrointestinal anastomosis ulcer | ulcer of gastrojejunal anastomosis | jejunal ulceration | ulcer of jejunum | ulcer of anastomosis | gastroileal ulcer | gastrocolic anastomosis ulcer > K28.9
peptic ulceration | ulcus pepticum | gastroduodenal ulceration | steroid ulcer of stomach | peptic erosion > K27.9
perforating gastric ulcer | ruptured gastric ulcer | ruptured stomach ulcer | gastric ulcer with perforation > K25.5
ruptured duodenal ulcer | perforating duodenal ulcer | duodenal ulcer with perforation > K26.5
chronic peptic ulcer with perforation | ruptured peptic ulcer | perforating peptic ulcer | peptic ulcer with perforation > K27.5
gastric ulcer with hemorrhage and perforation | bleeding perforated gastric ulcer | bleeding gastric ulcer with perforation > K25.6
duodenal ulcer with hemorrhage and perforation | bleeding perforated duodenal ulcer | bleeding duodenal ulcer with perforation > K26.6
acute duodenal ulcer with hemorrhage and perforation | acute duodenal ulcer with bleeding and perforation > K26.2
acute gastric ulcer with hemorrhage and perforation | acute gastric ulcer with bleeding and perforation > K25.2
acute bleeding gastric ulcer | acute gastric ulcer with bleeding > K25.0
acute bleeding duodenal ulcer | acute duodenal ulcer with bleeding > K26.0
acute perforated gastric ulcer > K25.1
acute perforated duodenal ulcer > K26.1
acute gastric ulcer | acute stomach ulcer | acute gastric erosion > K25.3
acute duodenal ulcer > K26.3
chronic gastric ulcer | chronic stomach ulcer > K25.7
chronic duodenal ulcer > K26.7
gastritis with bleeding | gastritis with hemorrhage > K29.71
acute gastritis with bleeding | acute gastritis with hemorrhage > K29.01
atrophic gastritis with bleeding | atrophic gastritis with hemorrhage > K29.41
superficial gastritis with bleeding | superficial gastritis with hemorrhage > K29.31
gastroduodenitis with bleeding | gastroduodenitis with hemorrhage | pyloritis with bleeding | bleeding gastroduodenitis > K29.91
duodenitis with bleeding | duodenitis with hemorrhage | inflammation of duodenum with bleeding > K29.81
antritis with bleeding | antral gastritis with bleeding | chronic antral gastritis with bleeding > K29.51
allergic gastritis with bleeding | eosinophilic granulomatous gastritis with bleeding | dietary gastritis with bleeding > K29.61
alcoholic gastritis with bleeding | alcoholic gastritis with hemorrhage > K29.21
antritis of stomach | chronic antral gastritis > K29.50
giant hypertrophic gastropathy | hypertrophic gastropathy | gastritis hypertrophica | irritant gastritis | dietary gastritis | bile reflux gastritis | bile reflux gastropathy | alkaline reflux gastritis | eosinophilic granuloma of stomach | toxic gastritis | corrosive gastritis > K29.60
pyloritis | inflammation of stomach and duodenum > K29.90
inflammation of duodenum | duodenal inflammation | bulbitis of duodenum | peptic duodenitis | erosive bulbitis > K29.80
nonspecific gastritis | catarrh of stomach | catarrhal gastritis > K29.70
atrophy of stomach | gastric atrophy | gastric mucosal atrophy | chronic atrophic gastritis | atrophia gastrica | mucosal atrophy of stomach > K29.40
gastric dysmotility | disorder of gastric motility | gastric motility disorder | acid-peptic disease | acid peptic disorder | nervous dyspepsia physiologic > K30
dyspepsia atonic | nonulcer dyspeptic syndrome | bilious indigestion | gastric indigestion | epigastric pain syndrome > K30
gastrectasis | gastromegaly acute | acute obstruction of stomach | acute dilation of stomach | acute distention of stomach | acute gastrectasia > K31.0
hypertrophic pyloric stenosis of adult > K31.1
pylorostenosis | gastric outlet stenosis | pyloric hypertrophy of adult | acquired pyloric stenosis > K31.1
cascade stomach | cup and spill stomach | bilocular stomach | hourglass stricture of stomach | constriction of stomach hourglass > K31.2
pylorospasm | spasm of pyloric sphincter | gastric pylorospasm > K31.3
gastric diverticulum | diverticulum of cardia of stomach | gastric diverticula > K31.4
duodenal ileus | arteriomesenteric duodenal occlusion | stricture of duodenum | obstruction of duodenum | constricted duodenum | duodenal occlusion | kinking of duodenum | chronic duodenal ileus | atresia of duodenum acquired | duodenal web acquired > K31.5
gastrojejunal fistula | fistula of stomach | fistula of duodenum | gastroduodenal fistula | duodenocolic fistula | gastroenteric fistula | gastrointestinal fistula of stomach | jejunocolic gastric fistula | duodenocutaneous fistula | gastroileal fistula > K31.6
polyp of stomach | polyp of duodenum | adenomatous polyp nonneoplastic stomach | gastric hyperplastic polyps > K31.7
angiodysplasia of stomach | angiodysplasia of duodenum | arteriovenous malformation of stomach acquired | vascular ectasia of stomach | duodenal vascular ectasia | gastric vascular ectasia > K31.819
angiodysplasia of stomach with bleeding | angiodysplasia of duodenum with bleeding > K31.811
dieulafoy ulcer | dieulafoy lesion of duodenum | exulceratio simplex dieulafoy | hemorrhagic dieulafoy lesion of stomach > K31.82
achlorhydria | achlorhydric diarrhea | gastric achlorhydria | absence of gastric acid | anacidity of stomach | gastric anacidity | gastric achylia neurogenic > K31.83
diabetic gastroparesis without diabetes type | gastroplegia | gastroparalysis | postviral gastroparesis | idiopathic gastroparesis | gastric stasis > K31.84
megalogastria acquired | contraction of stomach | catarrhal indigestion | pyloric insufficiency | pyloric incompetence | necrosis of stomach | gastric necrosis | gangrene of stomach > K31.89
stomach gangrene | gastric ischemia | ischemia of stomach | hyperactive gastrointestinal | gastric hypermotility | stomach hyperacidity > K31.89
gastric prolapse mucosa | prolapsed gastric mucosa | gastric mucosa prolapse | pyloric mucosa prolapse | distention of stomach | ptosis of stomach > K31.89
displacement of stomach | volvulus of stomach | rupture of stomach | gastric rupture | gastric perforation | perforation of stomach > K31.89
hypertonicity of stomach | stomach hypertonic | redundant stomach | gastric crisis nontabetic > K31.89
gastralgia neurogenic | gastrospasm | gastric erythema mucosal | nodular gastric mucosa disorder > K31.89
duodenal lymphangiectasia | perforation of duodenum nonulcer | duodenal perforation nontraumatic | duodenal mucosal nodularity | gastric xanthelasma | gastric xanthoma > K31.89
intestinal metaplasia of gastric antrum | gastric antral intestinal metaplasia | antrum intestinal metaplasia > K31.A11
gastric intestinal metaplasia with low grade dysplasia > K31.A21
gastric intestinal metaplasia with high grade dysplasia > K31.A22

# --- second round: appendix and hernia
suppurative appendicitis | phlegmonous appendicitis | purulent appendicitis | acute suppurative appendicitis | acute appendiceal inflammation | uncomplicated appendicitis | simple acute appendicitis | acute catarrhal appendicitis > K35.80
obstructive appendicitis | healed appendicitis | neurogenic appendicitis | stercoral appendicitis | appendicitis recurrent > K36
periappendicular abscess | abscess of appendix | appendix abscess | cecal abscess of appendix | rupture of cecum with abscess | appendicular abscess | abscess of cecum of appendiceal origin | appendiceal rupture with abscess > K35.33
gangrene of appendix | gangrenous appendix | necrotic appendix | appendix gangrene > K35.891
appendicitis with localized peritonitis and gangrene | gangrenous appendicitis with localized peritonitis | gangrene of appendix with localized peritonitis > K35.31
appendicitis with gangrene and perforation | gangrenous perforated appendicitis > K35.32
acute appendicitis with generalized peritonitis and abscess > K35.219
acute appendicitis with perforation and generalized peritonitis and abscess | appendicitis with generalized peritonitis and abscess following rupture > K35.211
perforation of appendix | rupture of appendix | burst appendix | appendiceal perforation | perforation of cecum appendiceal > K35.32
appendicular inflammation | inflammation of appendix | inflammation of cecum | cecal inflammation of appendix | typhlitis nonneutropenic > K37
strangulation of appendix | appendicular colic | appendiceal colic | appendiceal obstruction | intussusception of appendix > K38.8
appendiceal polyp | appendiceal fibrosis | obliteration of appendix | dilated appendix without inflammation > K38.8
appendiceal calculus | appendix calculus | calculus of appendix | concretion of appendix | appendicular fecalith | appendiceal stercolith > K38.1
funicular hernia | oblique hernia | direct hernia | indirect hernia | inguinal rupture | scrotal rupture of hernia | spermatic cord hernia | hernia of spermatic cord | bubonocele hernia | complete inguinal hernia | scrotal inguinal hernia > K40.90
femoral rupture hernia | hernia of femoral canal | merocele | femoral bubonocele | hernia of femoral ring > K41.90
bilateral inguinal hernia with obstruction | bilateral strangulated inguinal hernias | bilateral irreducible inguinal hernia > K40.00
bilateral recurrent inguinal hernia with obstruction > K40.01
bilateral inguinal hernia with gangrene | bilateral gangrenous inguinal hernia > K40.10
recurrent inguinal hernia with obstruction | recurrent strangulated inguinal hernia > K40.31
recurrent inguinal hernia with gangrene > K40.41
recurrent bilateral femoral hernia | bilateral femoral hernia recurrent > K41.21
bilateral femoral hernia with obstruction | bilateral incarcerated femoral hernia > K41.00
recurrent femoral hernia with obstruction | recurrent incarcerated femoral hernia > K41.31
recurrent femoral hernia with gangrene > K41.41
omphalocele of adult | umbilical rupture hernia | navel hernia | hernia of umbilicus | supraumbilical hernia | infraumbilical hernia | acquired umbilical hernia > K42.9
incarceration of umbilical hernia | umbilical hernia with strangulation | incarcerated exomphalos | strangulated paraumbilical hernia | incarcerated paraumbilical hernia > K42.0
hernia of abdominal wall | hernia of linea alba | hernia of linea semilunaris | ventral wall hernia | midline hernia | lateral ventral hernia | epiploic ventral hernia > K43.9
recurrent ventral hernia | scar hernia of abdomen | incision hernia | postsurgical hernia | hernia through scar | wound hernia abdominal | hernia at incision site | hernia in surgical scar > K43.2
gangrenous parastomal hernia | parastomal hernia with gangrene > K43.4
ventral hernia with obstruction | epigastric hernia with obstruction | abdominal wall hernia with obstruction > K43.6
parastomal hernia with obstruction | incarcerated peristomal hernia > K43.3
gastric hernia | hernia of diaphragm | esophageal hiatus hernia | hernia of esophageal hiatus | parahiatal hernia | foramen of bochdalek hernia acquired | diaphragm hernia | acquired diaphragmatic hernia > K44.9
retrosternal hernia | rolling hiatal hernia | intrathoracic stomach | morgagni hernia acquired | upside-down stomach | acquired eventration hernia of stomach > K44.9
gangrenous hiatal hernia | diaphragmatic hernia with gangrene | gangrenous diaphragmatic hernia > K44.1
diaphragmatic hernia with obstruction | hiatal hernia with obstruction | obstructed diaphragmatic hernia > K44.0
cooper hernia | hesselbach hernia | hernia of obturator foramen | foramen of winslow hernia | hernia of lesser sac | lesser sac hernia | omentocele | epiplocele | paraduodenal hernia | intersigmoid hernia > K45.8
treitz hernia | ischiatic hernia | rieux hernia | lumbar triangle hernia | hernia of pouch of douglas male | gluteal hernia | retrocecal hernia | duodenojejunal hernia > K45.8
obstructed obturator hernia | retroperitoneal hernia with obstruction | obturator hernia with obstruction | internal hernia with obstruction | incarcerated internal hernia | strangulated internal hernia > K45.0
intra-abdominal hernia | hernia of intestine | hernia of bowel | omentum hernia | hernia of omentum | littre hernia | richter hernia unspecified | hernial sac | enterocele nonvaginal | epiploic hernia | abdominal rupture hernia > K46.9
abdominal hernia with gangrene | gangrenous hernia > K46.1
hernia with obstruction | strangulation of hernia | hernia with strangulation | irreducible abdominal hernia | richter hernia with obstruction > K46.0

# --- second round: inflammatory bowel disease, colitis, vessels
segmental ileitis | segmental enteritis | regional enteritis of ileum | segmental regional enteritis | chronic cicatrizing enteritis | chronic ulcerative ileitis regional | chronic terminal ileitis > K50.00
crohn's colitis with rectal bleeding | granulomatous colitis with rectal bleeding > K50.111
crohn's colitis with fistula | granulomatous colitis with fistula > K50.113
crohn's colitis with abscess | granulomatous colitis with abscess > K50.114
crohn's ileitis with fistula | ileal crohn's with fistula | crohn's enteritis with fistula | small bowel crohn's with fistula > K50.013
crohn's ileitis with abscess | small bowel crohn's with abscess | terminal ileal crohn's with abscess > K50.014
crohn's ileitis with rectal bleeding | small bowel crohn's with rectal bleeding > K50.011
crohn's ileitis with obstruction | small bowel crohn's with obstruction | regional enteritis of small intestine with obstruction > K50.012
crohn's ileocolitis with fistula | ileocolonic crohn's with fistula > K50.813
crohn's ileocolitis with abscess | ileocolonic crohn's with abscess > K50.814
crohn's ileocolitis with rectal bleeding > K50.811
crohn's of both small and large intestine | regional enteritis of small and large intestine | crohn's disease of ileum and colon | ileocolitis of crohn's > K50.80
perianal crohn's with fistula | crohn's perianal fistula | crohn's with perianal fistula > K50.913
ulcerative colitis with obstruction | ulcerative colitis with intestinal obstruction > K51.912
ulcerative colitis with fistula > K51.913
ulcerative colitis with abscess > K51.914
ulcerative colitis with bleeding > K51.911
ulcerative proctitis with bleeding | ulcerative proctitis with rectal bleeding > K51.211
ulcerative proctosigmoiditis with bleeding | ulcerative rectosigmoiditis with rectal bleeding > K51.311
left sided ulcerative colitis with bleeding | left sided colitis with rectal bleeding > K51.511
ulcerative pancolitis with bleeding | pancolitis with rectal bleeding > K51.011
ulcerative colitis and proctitis | idiopathic proctocolitis | ulcerative proctocolitis | idiopathic ulcerative colitis | chronic ulcerative colitis | colitis gravis | ulcerative enteritis | chronic ulcerative enterocolitis > K51.90
mucosal proctocolitis | hemorrhagic proctocolitis ulcerative > K51.80
inflammatory polyps of colon | pseudopolyps of colon | pseudopolyposis > K51.40
coloenteritis | catarrhal enteritis | enteric inflammation | inflammation of ileum | inflammation of jejunum | inflammation of colon | inflammation of bowel | ileal inflammation | cecum inflammation | catarrhal diarrhea | dysenteric diarrhea noninfectious > K52.9
hemorrhagic diarrhea noninfective | ileocecal inflammation | chronic enteritis | chronic colitis | follicular colitis | gangrenous colitis noninfective | perisigmoiditis | colitis nonspecific | phlegmonous enteritis | jejunal inflammation > K52.9
enteritis due to food hypersensitivity | enteritis due to food allergy | allergic enteritis | allergic enterocolitis | dietetic colitis | dietetic enteritis | dietary diarrhea | gastrointestinal food allergy | gi food allergy | food allergy enteritis > K52.29
food protein enterocolitis > K52.21
toxic gastroenteritis | chemical gastroenteritis | alimentary canal intoxication | gastrointestinal intoxication | diarrhea due to drugs | diarrhea due to medication | metformin-induced diarrhea > K52.1
laxative-induced diarrhea | diarrhea due to antibiotics | gastroenteritis due to drugs | immunotherapy colitis | mycophenolate colitis | nsaid enteropathy | nsaid colitis > K52.1
radiation proctocolitis | gastroenteritis due to radiation | enteritis due to radiation | colitis due to radiation > K52.0
eosinophilic gastroenteropathy | allergic eosinophilic gastroenteritis > K52.81
infarct of colon | infarction of large intestine | large bowel necrosis | acute infarct of colon | cecal necrosis > K55.049
infarct of bowel | infarct of intestine | embolic infarction of bowel | mesenteric artery embolus | embolism of mesenteric artery > K55.069
mesenteric infarct | thrombosis of mesenteric artery | infarction of appendices epiploicae | epiploic appendage infarction > K55.069
gangrene of intestine | gangrene of bowel | gangrene of mesentery | gangrene of colon | gangrenous intestine | gangrenous enteritis | gangrenous ileitis > K55.069
hemorrhagic enterocolitis | hemorrhagic necrosis of intestine | fulminant enterocolitis | acute intestinal vascular insufficiency | acute mesenteric insufficiency | acute ischemic enteritis | acute ischemic enterocolitis > K55.059
acute ischemia of large intestine | acute colon ischemia > K55.039
acute ischemia of small intestine | acute small bowel ischemia > K55.019
mesenteric angina | mesenteric arterial insufficiency | mesenteric artery insufficiency | mesenteric insufficiency | angina abdominis | visceral angina | mesenteric endarteritis | mesenteric arteriosclerosis > K55.1
arteriosclerosis of mesenteric artery | intestinal arterial insufficiency | bowel ischemia due to mesenteric artery insufficiency | duodenal compression by superior mesenteric artery > K55.1
mesenteric claudication | chronic intestinal ischemia | chronic bowel ischemia | ischemic bowel stricture | arteriomesenteric duodenal ileus | arteriomesenteric duodenum occlusion syndrome | chronic ischemia of intestine > K55.1
angiodysplasia of cecum | angiodysplasia of intestine | arteriovenous malformation of colon | vascular ectasia of colon | colonic vascular ectasia | angioectasia of colon | intestinal telangiectasia nonhereditary | small bowel angioectasia > K55.20
angiodysplasia of colon with bleeding | angiodysplasia of intestine with hemorrhage | bleeding angioectasia of colon | bleeding intestinal angioectasia > K55.21
necrotizing enterocolitis without pneumatosis > K55.31
necrotizing enterocolitis with pneumatosis > K55.32
necrotizing enterocolitis with perforation | necrotizing enterocolitis with pneumoperitoneum > K55.33
vascular insufficiency of intestine | intestinal vascular disorder | mesenteric vascular disorder > K55.9

# --- second round: obstruction, diverticula, function
neurogenic bowel obstruction | neurogenic obstruction of intestine | reflex ileus | reflex intestinal obstruction | paralytic bowel obstruction | paralytic ileus of colon > K56.0
paralysis of colon | ileus of bowel paralytic | spastic ileus | atony of intestine with ileus | intestinal paralysis | bowel paralysis > K56.0
intussusception of intestine | invagination of intestine | intussusception of colon | enteric intussusception | ileocecal intussusception | jejunal intussusception | colocolic intussusception | intussusception of small intestine > K56.1
volvulus | volvulus of colon | volvulus of intestine | strangulation of intestine | strangulation of bowel | torsion of colon | torsion of intestine | twist of bowel | twist of intestine > K56.2
twist of colon | twist of mesentery | knotting of intestine | small bowel volvulus | volvulus of sigmoid | volvulus of cecum | volvulus of omentum | strangulated bowel > K56.2
impaction of intestine by gallstone | gallstone obstruction of intestine | gallstone intestinal obstruction | obstruction of intestine by gallstone > K56.3
impaction of intestine | intestinal impaction | bowel impaction | impaction of bowel | impaction of colon | colonic impaction | meconium plug of adult | enterolith of intestine | calculus of intestine | intestinal calculus | phytobezoar obstruction of bowel > K56.49
fecal retention | scybalum | impaction of feces | rectal impaction | retention of feces | impacted rectum | fecal mass retained | fecal impaction of rectum | hard stool impaction | fecal loading with impaction > K56.41
hernia due to adhesions | adhesions with intestinal obstruction | peritoneal adhesions with obstruction | adhesions of intestine with obstruction | adhesive ileus | intestinal band obstruction > K56.50
obstruction by adhesions | constricting peritoneal bands | band of intestine obstructive | peritoneal bands with obstruction | ileus due to adhesions | strangulation by adhesions > K56.50
incomplete obstructive band of intestine | intestinal bands with partial obstruction > K56.51
occlusion of colon | occlusion of intestine | occlusion of bowel | colon occlusion | obstruction of colon | obstruction of cecum | obstruction of ileum | obstruction of jejunum > K56.609
obstruction of sigmoid | enterostasis obstructive | intestinal blocking | acute intestinal obstruction | acute abdomen with obstruction | blockage of intestine | blocked bowel > K56.609
sigmoid stricture | cicatrix of intestine | contraction of intestine | constriction of intestine | constriction of colon | narrowing of colon | narrowing of bowel > K56.699
stenosis of sigmoid | colon stenosis | ileal stricture | small bowel stricture | stricture of small bowel | stricture of bowel | stricture of rectosigmoid | ileocecal stenosis > K56.699
diverticulitis of small intestine | diverticulitis of ileum | diverticulitis of jejunum | duodenal diverticulitis | jejunal diverticulitis | diverticulitis of duodenum | ileal diverticulitis > K57.12
diverticulitis of small intestine with bleeding | diverticulitis of ileum with bleeding | jejunal diverticulitis with bleeding > K57.13
diverticulosis of small intestine with bleeding | bleeding duodenal diverticulum | bleeding jejunal diverticulum | duodenal diverticulum with bleeding | small bowel diverticulosis with hemorrhage > K57.11
diverticulitis of small intestine with perforation | diverticulitis of small intestine with abscess | perforated duodenal diverticulum | perforated jejunal diverticulitis | ruptured diverticulum of small intestine > K57.00
perforated diverticulum of small intestine | perforation of diverticulum of small intestine | diverticular abscess of small intestine | perforated jejunal diverticulum > K57.00
diverticulitis of small intestine with perforation and bleeding | perforated small bowel diverticulitis with bleeding | perforation of diverticulum of small intestine with bleeding > K57.01
diverticulitis of large intestine with perforation and bleeding | perforated diverticulum of large intestine with bleeding | rupture of diverticulum of large intestine with bleeding | perforated sigmoid diverticulitis with bleeding | colonic diverticular abscess with bleeding > K57.21
diverticulitis of small and large intestine with perforation | diverticulitis of both small and large intestine with abscess | perforated diverticulum of small and large intestine > K57.40
diverticulitis of small and large intestine with abscess and bleeding | diverticulitis of both small and large intestine with perforation and bleeding | diverticular disease of small and large intestine with abscess and bleeding > K57.41
diverticulosis of both small and large intestine with bleeding | diverticulosis of small and large intestine with bleeding > K57.51
diverticulitis of both small and large intestine | diverticulitis of small and large intestine | diverticulitis of large and small intestine > K57.52
diverticulitis of both small and large intestine with bleeding | diverticulitis of small and large intestine with bleeding > K57.53
diverticulosis of small and large intestine | diverticulosis of large and small intestine | diverticula of small and large bowel > K57.50
peridiverticulitis of colon | sigmoid peridiverticulitis | peridiverticulitis of sigmoid | inflamed colonic diverticulum | diverticulitis coli | cecal diverticulitis | right-sided diverticulitis | descending colon diverticulitis > K57.32
abscess of diverticulum | diverticular perforation with abscess | abscessed diverticulum | peridiverticular abscess > K57.80
hemorrhage of diverticulum of colon | colonic diverticular hemorrhage | bleeding colonic diverticulum | bleeding diverticulosis of colon | colonic diverticulosis with bleeding > K57.31
inflamed diverticulum | diverticulum inflammation > K57.92
diverticulum of intestine | intestinal diverticulum | intestinal diverticulosis | diverticula of intestine > K57.90
mucous colic | mucocolitis | pseudomucinous colitis | pseudomembranous irritable colon | spastic colitis | colon irritability | irritability of colon | myxomembranous colitis > K58.9
irritable intestine | colica mucosa | neurogenic colon | unstable colon | spastic constipation syndrome | dyskinesia of colon | psychogenic diarrhea irritable > K58.9
spastic colitis with diarrhea | spastic colon with diarrhea | irritable colon with diarrhea > K58.0
spastic colon with constipation | irritable colon with constipation > K58.1
mixed irritable bowel | irritable bowel with mixed habits | alternating diarrhea and constipation ibs > K58.2
dyschezia | obstipated | costive | retarded bowel movement | sluggish bowel | constipation habitual | coprostasis | atonic constipation | stasis of feces | simple constipation | severe constipation > K59.00
neurogenic constipation > K59.09
diarrhea functional | chronic functional diarrhea > K59.1
faulty bowel habit syndrome | dilatation of colon | hypertrophy of cecum | enlargement of colon | enlarged colon | megacolon of adult | pseudomegacolon > K59.39
redundant colon with dilatation | dilation of colon | megacolon idiopathic | distended colon acquired | dolichomegacolon | megacecum | macrocolon > K59.39
spasm of anal sphincter | spasm of anus | proctospasm | anorectal spasm | nonrelaxing puborectalis | puborectalis syndrome > K59.4
sphincteral achalasia of intestine | ileocecal coil stasis | enteric hyperemia > K59.89
digestive organ paralysis | irritable jejunum | irritable ileum | duodenal motility disorder | intestinal inertia | delayed intestinal transit | ileal stasis > K59.89
atony of anal sphincter | internal anal sphincter achalasia | visible peristalsis disorder | intestinal hypermotility > K59.89
hypermotility of gastrointestinal tract | small bowel dysmotility | intestinal motility disorder | chronic intestinal pseudo-obstruction | intestinal pseudo-obstruction > K59.89
functional disease of bowel | functional bowel disease | functional disorder of bowel | functional intestinal disease | functional disturbance of intestine | dysfunction of bowel | motility disorder of colon > K59.9

# --- second round: anus, rectum, intestine, peritoneum
acute fissure of anus > K60.0
chronic fissure of anus > K60.1
fissure of anus | fissure of rectum | anal tear nontraumatic | nontraumatic laceration of anus | nontraumatic anal laceration | old anal laceration | rectum fissure > K60.2
fistula of anus | ani fistula | perianal sinus tract | transsphincteric fistula | intersphincteric fistula | horseshoe anal fistula | perianal fistulae | anal sinus tract | sinus of anus | recurrent perianal fistula | anocutaneous fistula > K60.30
perirectal fistula | fistula of rectum | rectocutaneous fistula | rectal skin fistula | perirectal sinus | sinus tract of rectum | fistula in recto > K60.40
anorectal fistula | fistula of anus and rectum > K60.50
cellulitis of rectum | perirectal cellulitis | pararectal cellulitis | perirectal infection | suppuration of rectum | perirectal phlegmon | abscess of rectum > K61.1
perianal infection | perianal suppuration | perianal phlegmon | anal infection | infection of anus > K61.0
ischiorectal fistula | ischiorectal cellulitis | abscess of ischiorectal fossa | ischiorectal fossa abscess > K61.39
abscess of anorectum | anorectal cellulitis > K61.2
horseshoe perirectal abscess > K61.31
polyp of anus | anal canal polyp > K62.0
rectum polyp | polyp of rectum | hyperplastic rectal polyp > K62.1
prolapse of anus | prolapsed anus | anus prolapse > K62.2
prolapse of rectum | proctoptosis | rectum prolapse | prolapse of rectal mucosa | rectal prolapse mucosal | eversion of rectum > K62.3
anal sphincter contracture | stenosis of rectum | stenosis of anus > K62.4
rectosigmoid stenosis | narrowing of anus | rectal narrowing | proctostenosis | stricture of anal sphincter > K62.4
proctorrhagia | bleeding anus | hemorrhage of anus | hemorrhage of rectum | rectal blood loss | hemorrhage of bowel from rectum | anorectal bleeding | bleeding of rectum > K62.5
ulceration of anus | ulceration of rectum | ulcerated rectum | rectal ulceration | stercoral rectal ulcer | ulcer of rectum > K62.6
anal intraepithelial neoplasia | anal intraepithelial neoplasia i | anal intraepithelial neoplasia ii | dysplasia of anus | AIN I | AIN II | AIN > K62.82
anal intraepithelial neoplasia iii | ain 3 > D01.3
rectal inflammatory disease | inflammation of anus | perianal inflammation | perianal irritation | irritation of anus | anal irritation | perianal excoriation | relaxation of anus > K62.89
relaxed anal sphincter | rectal shelf | anal papillae hypertrophied | anorectal papillitis | anusitis chronic | edema of anus | anal swelling | perianal swelling > K62.89
rectal dilatation disorder | hypertrophy of anal papillae | anal sphincter incompetence | rectal necrosis | gangrene of rectum | rectal pouch | rectal irritation | gangrenous proctitis > K62.89
anal pain syndrome | rectalgia | anorectal pain | pain in rectum | pain in anus | pain of rectum | perianal pain > K62.89
rectovaginal septum abscess | abscess of bowel | colon abscess | intestinal wall abscess | abscess of small bowel | abscess of sigmoid | abscess of rectosigmoid | rectosigmoid abscess | mesosigmoid abscess | pericolonic abscess | bowel abscess > K63.0
spontaneous rupture of bowel | ruptured intestine | ulcerative intestinal perforation > K63.1
perforated small bowel | perforated intestine | nontraumatic perforation of intestine > K63.1
pericecal fistula | rectosigmoid fistula | ileocolic fistula | enterocolic fistula | enteric fistula | stercoral fistula | colonic fistula to skin | intestinocolonic fistula | pericolic fistula > K63.2
primary ulcer of small intestine | ulcer of ileum | ulcer of cecum | ulcer of intestine | ulcer of bowel | ulcer of sigmoid | intestinal ulceration | ulceration of colon | ulceration of intestine | colonic ulceration | ulcerated bowel | stercoraceous ulcer | sigmoid ulcer > K63.3
enteroptosis | cecoptosis | ptosis of colon | glenard disease | glenard syndrome > K63.4
distension of intestine | intestinal distention | distension of colon > K63.89
bowel edema | melanosis of colon | brown bowel syndrome | pericolitis | dolichocolon acquired > K63.89
primary intestinal mucosal disorder | mobile cecum acquired | cecal displacement | hyperplasia of intestinal lymphoid tissue | intestinal lymphoid hyperplasia | intestinal pneumatosis | pneumatosis cystoides intestinalis | pneumatosis coli | intestinal malakoplakia | malakoplakia of colon > K63.89
varicose ulcer of anus | varices of anus | varices of rectum | anal varices | rectal varices | varicose veins of rectum | varicose veins of anus | hemorrhoidal disease | inflamed hemorrhoids > K64.8
residual hemorrhoidal skin tag | hemorrhoidal tag | skin tag of anus | sentinel tag of anus > K64.4
thrombosed piles | hemorrhoid thrombosis > K64.5
cellulitis of male pelvis | male pelvic peritonitis | acute suppurative peritonitis | fibrinopurulent peritonitis | generalized acute peritonitis | fecal contamination of peritoneum > K65.0
abscess of mesentery | abscess of omentum | abscess of peritoneum | abscess of abdominal cavity | abscess of cul-de-sac of male | abscess of lesser sac | epiploic abscess > K65.1
choleperitonitis | peritonitis due to bile > K65.3
fat necrosis of omentum | omental fat necrosis | fat necrosis of mesentery | mesenteric lipogranuloma | misty mesentery mesenteritis | mesenteritis > K65.4
multiple serositis | polyserositis | peritonitis due to talc | meconium peritonitis of adult | chronic proliferative peritonitis | aseptic peritonitis | urine peritonitis | foreign body peritonitis | sclerosing encapsulating peritonitis > K65.8
epiploitis | omentitis | inflammation of omentum | peritonitis nonspecific | subacute peritonitis > K65.9
periappendiceal adhesions | perigastric adhesions | ileocecal adhesions | periduodenal adhesions | duodenal adhesions | cecal adhesions | adhesions of cecum | adhesions of intestine | adhesions of colon | adhesions of omentum | adhesions of mesentery | adhesions of abdominal wall > K66.0
postoperative adhesions of abdomen | postoperative abdominal adhesions | subdiaphragmatic adhesions | diaphragmatic adhesions | perihepatic adhesions | male pelvic adhesions | pelvic adhesions of male | adhesions of gallbladder to bowel > K66.0
hemorrhage into peritoneum | mesenteric hematoma nontraumatic | intra-abdominal hemorrhage | intraabdominal hemorrhage > K66.1
peritoneal thickening | mesenteric thickening disorder | mesenteric cyst chylous | omental cyst noncongenital > K66.8
extraperitoneal abscess | lateral retroperitoneal abscess | abscess of retroperitoneum | retroperitoneal suppuration > K68.19
retroperitoneal hematoma | hematoma of retroperitoneum | hemorrhage of retroperitoneum | psoas hemorrhage | psoas sheath hematoma > K68.3
retroperitoneal cellulitis | cellulitis of retroperitoneum | disorder of retroperitoneum | retroperitoneal inflammatory disease > K68.9
abscess of psoas | psoas muscle abscess nontuberculous | iliopsoas muscle abscess > K68.12

# --- second round: liver, gallbladder, pancreas
alcoholic steatosis of liver | fatty liver due to alcohol | fatty degeneration of liver due to alcohol > K70.0
ethanol hepatitis | hepatitis due to ethanol | hepatitis alcoholic | acute alcoholic liver disease > K70.10
alcoholic fibrosis of liver | alcoholic hepatic fibrosis | alcoholic sclerosis of liver | liver fibrosis due to alcohol > K70.2
alcoholic portal cirrhosis | laennec's portal cirrhosis | cirrhosis from alcohol | ethanol cirrhosis > K70.30
alcoholic portal cirrhosis with ascites | laennec's cirrhosis with ascites | cirrhosis due to alcohol with ascites > K70.31
alcoholic hepatic failure with coma | alcoholic hepatic coma > K70.41
alcoholic hepatic failure | acute alcoholic hepatic failure > K70.40
alcoholic hepatopathy | alcoholic liver injury | ethanol liver disease | alcoholic hepatic disease > K70.9
toxic liver disease with cholestasis | cholestatic hepatitis due to drug | cholestasis due to drug > K71.0
hepatic failure due to drugs | liver failure due to drugs | toxic hepatic failure | drug-induced hepatic failure | drug-induced acute liver failure > K71.10
hepatic failure due to drugs with coma | toxic liver failure with coma | acute hepatic failure due to drugs with coma | drug-induced hepatic coma > K71.11
drug-induced chronic persistent hepatitis | toxic chronic persistent hepatitis | drug-induced chronic hepatitis > K71.3
toxic chronic lobular hepatitis > K71.4
toxic chronic active hepatitis | drug-induced chronic active hepatitis | toxic lupoid hepatitis | chronic active toxic hepatitis | drug-induced lupoid hepatitis > K71.50
toxic hepatic fibrosis | drug-induced cirrhosis | toxic cirrhosis | drug-induced hepatic fibrosis | methotrexate-induced liver fibrosis > K71.7
drug-induced peliosis hepatis | toxic veno-occlusive disease | toxic focal nodular hyperplasia | drug-induced hepatic granuloma > K71.8
hepatitis due to drugs | hepatitis due to medication | medication-induced hepatitis | isoniazid hepatitis | halothane hepatitis > K71.6
parenchymatous degeneration of liver acute | acute degeneration of liver | acute atrophy of liver | acute hepatocellular necrosis | subacute necrosis of liver > K72.00
acute hepatic decompensation | acute necrosis of liver | massive necrosis of liver | acute yellow atrophy | subacute yellow atrophy | fulminant liver necrosis > K72.00
acute liver failure with coma | fulminant hepatic failure with coma | acute hepatic coma > K72.01
malignant hepatitis | hepatic decompensation | decompensation of liver | hepatargy | liver cell failure | hepatocellular failure | dystrophy of liver | hepatic atrophy | hepatocellular necrosis | necrosis of hepatocytes > K72.90
chronic hepatic failure with coma > K72.11
hepatic failure with coma | liver failure with coma > K72.91
chronic lobular hepatitis > K73.1
hepatic fibrosis early stage | fibrosis of liver stage 1 | fibrosis of liver stage 2 > K74.01
fibrosis of liver stage 3 | advanced hepatic fibrosis > K74.02
hepatic fibrosis with sclerosis | fibrosis and sclerosis of liver > K74.2
unilobular cirrhosis | biliary cirrhosis primary | hypertrophic biliary cirrhosis | cholangitic biliary cirrhosis primary | nonsuppurative destructive cholangitis > K74.3
cirrhosis due to biliary obstruction | cholangitic cirrhosis | cirrhosis secondary to bile duct obstruction | secondary biliary cirrhosis due to obstruction > K74.4
obstructive cirrhosis | biliary cirrhosis | cholestatic cirrhosis | cholostatic cirrhosis > K74.5
postinfective cirrhosis | posthepatic cirrhosis | nutritional cirrhosis | septal cirrhosis | nodular cirrhosis | atrophic cirrhosis | infectious cirrhosis > K74.69
metabolic cirrhosis | multilobular cirrhosis | diffuse cirrhosis nonalcoholic | postviral cirrhosis | hepatitis c cirrhosis | hepatitis b cirrhosis | trabecular cirrhosis > K74.69
suppurative inflammation of liver | suppurative hepatitis abscess | suppuration of liver | phlegmon of liver | septic liver abscess | abscess of liver | biliary abscess of liver | lymphogenous liver abscess | liver infection pyogenic | suppurative infection of liver > K75.0
pylephlebitis suppurative | phlebitis of portal vein | septic portal phlebitis | portal phlebitis | portal vein pyemia | portal vein pylethrombophlebitis | pylethrombophlebitis | septic thrombophlebitis of portal vein | suppurative portal thrombophlebitis | infected portal vein thrombosis > K75.1
nonspecific reactive hepatitis > K75.2
bacterial hepatitis | giant cell hepatitis | cholestatic hepatitis | cholangiolitic hepatitis chronic | sclerosing hepatitis | septic hepatitis | hepatitis due to bacteria > K75.89
liver inflammatory disease | inflammatory liver disease | inflammatory disease of liver > K75.9
fatty infiltration of hepatocytes | steatosis hepatis | fatty degeneration of hepatic parenchyma | macrovesicular steatosis | hepatosteatosis | steatosis of hepatocytes | fat deposition in liver | hepatic fatty infiltration > K76.0
passive congestion of liver | chronic congestion of liver | congestive liver | congestive cirrhosis | cirrhosis due to heart failure | congested liver | cardiac cirrhosis of liver | hyperemia of liver | hepatic passive congestion | stasis cirrhosis > K76.1
hemorrhagic necrosis of liver | central hemorrhagic necrosis of liver | centrilobular necrosis of liver > K76.2
infarction of liver | infarct of liver | hepatic infarct | liver infarction > K76.3
hepatic angiomatosis | peliosis of liver | hepatic peliosis > K76.4
banti disease | banti syndrome | portal vein hypertension | portal venous hypertension | hypertension of portal vein | splenomegalic portal hypertension | cryptogenic portal hypertension | banti's disease with cirrhosis > K76.6
liver-kidney syndrome | hepatorenal failure | cirrhosis with hepatorenal syndrome > K76.7
cholestasis due to total parenteral nutrition | tpn cholestasis | parenteral nutrition-associated liver disease | cholestasis due to parenteral nutrition | hepatic obstruction | obstruction of liver | ptosis of liver > K76.89
floating liver | liver ptosis | hepatic ptosis | liver displacement | displacement of liver | dropped liver | lobulated liver acquired | hepatomalacia | softening of liver > K76.89
pigmentation of liver | hematoma of liver | hepatic hematoma | liver hemorrhage nontraumatic | rupture of liver nontraumatic | nodular regenerative hyperplasia | regenerative nodule of liver | multiple liver cysts > K76.89
granular degeneration of liver | parenchymatous degeneration of liver | liver enlargement nodular hyperplasia > K76.89
biliary cyst of liver | portal triaditis | lesion of hepatic parenchyma nodular > K76.89
hepatogenous disorder | hepatic problem | lesion of liver > K76.9
gallstone in cystic duct | cholelith | calculus of gallbladder | gallbladder calculus | gallbladder calculi | calculi of gallbladder | cholecystolith | gallstone colic recurrent > K80.20
impacted gallstone | gallbladder lithiasis | lithiasis of gallbladder | lithiasis of biliary tract | microlithiasis of gallbladder | gallbladder gravel > K80.20
calculus of bile duct | calculus of common duct | calculus of common bile duct | bile duct calculi | bile duct cholelithiasis | bile duct lithiasis | charcot's biliary fever | charcot's fever | hepatic fever of charcot > K80.50
intrahepatic gallstones | cholangiolithiasis | choledocholith | common duct lithiasis | stone of hepatic duct | hepatic lithiasis | hepatic calculus | calculus of liver | intermittent hepatic fever | stone in bile duct > K80.50
bile duct calculus with obstruction | bile duct stone with obstruction | calculus of bile duct with obstruction | calculus of common duct with obstruction | common bile duct stone with obstruction > K80.51
common duct stone with obstruction | bile duct obstruction due to stone | obstruction of bile duct by calculus | obstructed common duct from stone | cbd stone with obstruction | obstructive jaundice due to stone > K80.51
gallbladder stone with acute cholecystitis and obstruction | acute calculous cholecystitis with obstruction | gallstones with acute cholecystitis and obstruction | acute cholecystitis with cholelithiasis and obstruction > K80.01
chronic cholecystitis with gallstones and obstruction | chronic calculous cholecystitis with obstruction | cholecystitis with cholelithiasis and obstruction > K80.11
acute and chronic cholecystitis with cholelithiasis | acute and chronic cholecystitis with gallstones | acute on chronic cholecystitis with stones > K80.12
acute and chronic calculous cholecystitis with obstruction > K80.13
cbd stone with cholangitis and obstruction | common duct stone with cholangitis and obstruction | choledocholithiasis with cholangitis and obstruction > K80.31
choledocholithiasis with acute cholecystitis | cbd stone with acute cholecystitis | common duct stone with acute cholecystitis > K80.42
choledocholithiasis with acute cholecystitis and obstruction | cbd stone with acute cholecystitis and obstruction > K80.43
choledocholithiasis with chronic cholecystitis > K80.44
gallbladder and bile duct stones with acute cholecystitis | cholelithiasis and choledocholithiasis with acute cholecystitis > K80.62
cholelithiasis and choledocholithiasis with chronic cholecystitis > K80.64
cholelithiasis and choledocholithiasis with cholecystitis > K80.60
gallbladder suppuration | acute cholecystitis without stones | phlegmon of gallbladder | necrotic gallbladder | necrosis of gallbladder | acute gallbladder inflammation | acute inflammation of gallbladder | hydrops with acute cholecystitis | gangrenous cholecystitis | suppurative gallbladder > K81.0
chronic inflammation of gallbladder unspecified | gallbladder inflammatory disease > K81.9
chronic gallbladder inflammation | chronic cholecystitis > K81.1
closure of cystic duct | obstruction of cystic duct | stenosis of cystic duct | cystic duct block | obstructed gallbladder | stenosis of gallbladder > K82.0
hydrops of gallbladder | hydrocholecystis | mucocele gallbladder > K82.1
ruptured cystic duct > K82.2
cholocolic fistula | cholecystocolonic fistula | cholecystocutaneous fistula | cholecystenteric fistula | fistula of gallbladder to duodenum | fistula of gallbladder | bilioenteric fistula of gallbladder | cholecystointestinal fistula | cystic duct fistula > K82.3
cholesterosis of gallbladder | lipoid gallbladder | cholesterolosis of gallbladder | cholesterol polyp of gallbladder | cholesterosis > K82.4
cholecystectasia | cholecystoptosis | distended gallbladder | distension of gallbladder | dilated gallbladder | enlarged gallbladder | gallbladder distension > K82.8
gallbladder dysfunction | dysfunction of gallbladder | dyskinesia of gallbladder | dyskinesia of cystic duct | gallbladder dysmotility | adhesions of gallbladder > K82.8
gallbladder ptosis | polyp-like gallbladder disorder | calcified gallbladder > K82.8
shrunken gallbladder | gallbladder stasis | stasis of gallbladder | bile sludge | sludge in gallbladder | sludge in bile duct > K82.8
cholangiolitis acute | sclerosed cholangitis secondary | secondary sclerosing cholangitis | bacterial cholangitis | chronic cholangitis > K83.09
inflamed bile ducts | suppuration of bile duct | biliary tract infection | biliary tract inflammation > K83.09
obliteration of common duct | obliteration of bile duct | bile duct atresia acquired > K83.1
stenosis of common bile duct | stricture of ampulla | bile obstruction | biliary duct obstruction > K83.1
obstruction of biliary tract | common hepatic duct obstruction | compression of bile duct | cholestatic jaundice obstructive > K83.1
biliary stasis | stasis of bile | bile duct closure | icterus due to biliary obstruction | biliary tract stricture > K83.1
rupture of common bile duct | ruptured bile duct > K83.2
fistula of bile duct | choledochoenteric fistula | choledochogastric fistula | bronchobiliary fistula | fistula of biliary tract | fistula of common duct | hepatic duct fistula | bile duct fistula with stones > K83.3
spasm of sphincter of oddi | oddi sphincter dysfunction | sphincter of oddi dyskinesia | biliary spasm of oddi > K83.4
biliary cyst acquired > K83.5
cholangiohepatitis | adhesions of bile duct | dilatation of common bile duct | dilated common duct > K83.8
choledochectasia | bile leakage | intrahepatic duct dilatation | bilhemia | biliary cast | biliary hemorrhage | hemorrhage of bile duct > K83.8
hepatobiliary disease | hepatobiliary disorder > K83.9
parapancreatic abscess | peripancreatic abscess | pancreas abscess | gangrene of pancreas | gangrenous pancreatitis > K85.90
inflamed pancreas | subacute pancreatitis | acute interstitial pancreatitis | acute edematous pancreatitis | apoplexy of pancreas > K85.90
fitz syndrome | pancreatitis due to hypercalcemia | annular pancreatitis | hyperlipidemic pancreatitis | pancreatitis due to hypertriglyceridemia > K85.80
pancreatitis with necrosis | acute pancreatitis with necrosis | necrosis of pancreas | pancreatic necrosis acute | hemorrhagic necrotizing pancreatitis | acute necrosis of pancreas > K85.91
pancreatitis with infected necrosis | necrotizing pancreatitis with infection | infected necrotizing pancreatitis > K85.92
drug-induced pancreatitis with necrosis | drug-induced acute pancreatitis with necrosis > K85.31
drug-induced pancreatitis with infected necrosis > K85.32
idiopathic pancreatitis with necrosis | idiopathic acute pancreatitis with necrosis > K85.01
idiopathic pancreatitis with infected necrosis > K85.02
alcoholic pancreatitis with infected necrosis > K85.22
biliary pancreatitis with infected necrosis | gallstone pancreatitis with infected necrosis > K85.12
chronic pancreatitis due to alcohol | alcohol-related chronic pancreatitis | alcohol-induced chronic pancreatitis | chronic pancreatitis from alcohol | calcifying alcoholic pancreatitis > K86.0
chronic relapsing pancreatitis | fibrosing pancreatitis | chronic infectious pancreatitis | chronic calcifying pancreatitis | obstructive chronic pancreatitis | lymphoplasmacytic sclerosing pancreatitis | tropical pancreatitis | interstitial chronic pancreatitis > K86.1
false cyst of pancreas | pseudocyst of pancreas > K86.3
cyst of pancreas | pancreas cyst | pancreatic retention cyst > K86.2
hemorrhage of pancreas | pancreatic hemorrhage | pancreatic parenchyma decreased function | hypofunction of pancreas | pancreaticoduodenal fistula | pancreaticocutaneous fistula | pancreaticopleural fistula > K86.89
lithiasis of pancreas | stone of pancreas | stone in pancreatic duct | cirrhosis of pancreas > K86.89
obstruction of pancreatic duct | pancreatic duct leak | infarct of pancreas | pancreas infarction | pancreatic lithiasis | fatty infiltration of pancreas > K86.89
steatosis of pancreas | pancreatic steatosis | edema of pancreas | pancreatic infantilism syndrome | pancreatolith | rupture of pancreas nontraumatic > K86.89

# --- second round: malabsorption, complications
herter disease | heubner-herter syndrome | gee disease | gee-thaysen disease | celiac syndrome | nontropical steatorrhea | celiac infantilism syndrome | intestinal infantilism | celiac steatorrhea > K90.0
tropical enteropathy | sprue tropica | tropical malabsorption > K90.1
stagnant loop syndrome | stasis syndrome of small intestine | lacteal obstruction with steatorrhea | postoperative stagnant loop > K90.2
steatorrhea pancreatic | pancreatic disturbance of fat absorption | pancreatic malabsorption > K90.3
food intolerance | intolerance of food | intolerance to food | malabsorption due to intolerance | intolerance to protein | intolerance to starch | intolerance to fat > K90.49
malabsorption of starch | malabsorption of protein | malabsorption of carbohydrate | fatty food intolerance | intolerance to carbohydrate > K90.49
malabsorption of calcium | calcium malabsorption | lactase-unrelated steatorrhea | bile salt malabsorption > K90.89
disorder of intestinal absorption | absorption disorder | absorptive disorder of intestine | impaired intestinal absorption | chronic malabsorption > K90.9
postgastrectomy diarrhea | diarrhea after gastrectomy | dumping stomach | jejunal syndrome > K91.1 {dumping, gastrectomy, postgastrectomy, vagotomy, postvagotomy, gastric, jejunal, bypass}
postgastric surgery syndrome | gastric surgery syndrome | diarrhea after vagotomy | postvagotomy diarrhea > K91.1 {dumping, gastrectomy, postgastrectomy, vagotomy, postvagotomy, gastric, jejunal, bypass}
post-vagotomy syndrome | dumping | late dumping syndrome > K91.1 {dumping, gastrectomy, postgastrectomy, vagotomy, postvagotomy, gastric, jejunal, bypass}
postoperative malnutrition malabsorption | postsurgical blind loop malabsorption | blind loop after surgery > K91.2
postoperative intestinal obstruction | obstruction of intestine postoperative | obstructed gastroenterostomy | postprocedural bowel obstruction | postprocedural ileus obstruction | gastroenterostomy obstruction | gastroenterostomy stoma obstruction | gastroduodenal stoma obstruction > K91.30
postoperative partial bowel obstruction | postprocedural partial small bowel obstruction > K91.31
postoperative hepatic failure | postoperative liver failure | postprocedural liver failure > K91.82
postoperative hepatorenal syndrome > K91.83
malfunction of intestinal pouch | ileal pouch complication | pouch stricture of ileal pouch | cuffitis of ileal pouch > K91.858
gastrojejunal loop obstruction syndrome | gastrojejunal loop obstruction | postoperative gastric fistula | postoperative intestinal fistula | anastomotic leak of bowel | bowel anastomosis leak > K91.89
efferent loop syndrome | postoperative enterocutaneous fistula | complication of gastrointestinal anastomosis | complication of intestinal anastomosis | stricture of intestinal anastomosis > K91.89
postprocedural bleeding of bowel | bleeding after colonoscopy | postoperative gastrointestinal bleeding | postoperative gi bleed | hemorrhage after gastrectomy | hemorrhage after colectomy > K91.840
enterotomy during surgery | accidental enterotomy | serosal tear of bowel during surgery | iatrogenic enterotomy | accidental bowel perforation during surgery | iatrogenic bowel perforation | iatrogenic colon perforation | colonoscopic perforation > K91.71
postprocedural hematoma of digestive organ > K91.870
colostomy skin irritation | colostomy necrosis | prolapse of colostomy | retraction of colostomy | skin breakdown around colostomy > K94.09
malfunction of colostomy | dysfunction of colostomy | colostomy dysfunction | closure of colostomy stoma | blocked colostomy | mechanical complication of colostomy > K94.03
hemorrhage of colostomy | colostomy hemorrhage > K94.01
infection of colostomy | sepsis of colostomy | cellulitis around colostomy > K94.02
hemorrhage of ileostomy | hemorrhage of jejunostomy | hemorrhage of enterostomy | bleeding jejunostomy > K94.11
infection of ileostomy | infection of jejunostomy | infection of enterostomy | cecostomy infection | infected enterostomy > K94.12
dysfunction of ileostomy | dysfunction of enterostomy | malfunction of enterostomy | malfunction of ileostomy | malfunction of jejunostomy | enterostomy malfunction | enterostomy obstruction | cecostomy malfunction | duodenostomy malfunction | mechanical complication of enterostomy > K94.13
prolapse of ileostomy | retraction of ileostomy | ileostomy skin irritation | prolapse of enterostomy > K94.19
dysfunction of gastrostomy | malfunction of gastrostomy | gastrostomy dysfunction | mechanical complication of gastrostomy | displaced g-tube | gastrostomy leak > K94.23
leaking gastrostomy | gastrostomy tube malfunction | gastrostomy tube dislodged | g-tube blockage | occluded g-tube | occluded gastrostomy tube > K94.23
hemorrhage of gastrostomy | gastrostomy bleeding | gastrostomy hemorrhage > K94.21
infection of gastrostomy | cellulitis of gastrostomy site | infected gastrostomy | gastrostomy sepsis > K94.22
gastrostomy complication | complication of gastrostomy | peg complication | g-tube complication > K94.20
esophagostomy infection | infection of esophagostomy > K94.32
esophagostomy malfunction | dysfunction of esophagostomy > K94.33
esophagostomy complication > K94.30
complication of colostomy > K94.00
complication of enterostomy | complication of ileostomy | complication of jejunostomy > K94.10
infection due to gastric band > K95.01
infection after bariatric surgery | infection due to bariatric procedure > K95.81
complication of bariatric surgery | complication of gastric bypass | gastric bypass complication | complication of bariatric procedure > K95.89
complication of gastric banding > K95.09
digestive problem | gastrointestinal problem | gi problem | alimentary tract disease > K92.9
gastrointestinal mucositis | mucositis of gastrointestinal tract | gastrointestinal ulcerative mucositis | gi mucositis | intestinal mucositis > K92.81
gastric bleed | bleeding intestine | bleeding bowel | intestinal blood loss > K92.2
colonic bleed | small bowel bleeding | hemorrhage of gastrointestinal tract | occult gastrointestinal hemorrhage | enteric hemorrhage | bleeding from gastrointestinal tract > K92.2

# --- second round: sundries
embedded tooth | embedded teeth > K01.0
catarrhal gingivitis > K05.00
oral fistula | fistula of mouth > K12.2
papillitis of tongue | moeller glossitis > K14.0
ulcer of barrett esophagus > K22.10
esophageal polyp | polyp of esophagus > K22.81
gastric dysfunction | achylia > K31.89
appendix fistula | fistula of appendix > K38.3
appendiceal adhesions > K38.8
infarction of small intestine > K55.029

old anal sphincter tear > K62.81
rectal perforation | perforation of rectum | rupture of rectum nontraumatic > K63.1
fatty cirrhosis alcoholic > K70.0
monolobular cirrhosis > K74.3
xanthomatous biliary cirrhosis > K74.5
interstitial hepatitis > K74.69
acquired atresia of cystic duct > K82.8

suppuration of pancreas > K85.80
sprue > K90.1
root canal overfill > M27.52
acquired deformity of palate > M27.8
esophageal web > Q39.4
peristalsis reversed | hyperperistalsis > R19.2
chronic pulpitis | acute pulpitis > K04.01
gangrene of gallbladder > K81.0

# --- third round: teeth, gums and jaw
agenesis of teeth > K00.0
tooth spicule | enamel spicule | tooth deformity | deformity of tooth | elongated tooth | carabelli cusp | carabelli tubercle | tuberculum carabelli | predeciduous teeth | tubercle of tooth | pegged tooth | hutchinson-like notched tooth | evaginated tooth | tooth fusion | gemination of teeth | dwarf tooth > K00.2
calcification of dentinal papilla | tooth dilaceration | hypoplasia of enamel > K00.4
cavity of tooth | tooth cavity > K02.9
white spot lesion of smooth surface | incipient caries of smooth surface > K02.61
white spot lesion of pit and fissure | incipient caries of pit and fissure > K02.51
cementosis > K03.4
tooth discoloration after eruption | posteruptive color change of teeth | stained teeth after eruption > K03.7
tooth accretions | deposit on teeth > K03.6
infection of dental pulp | infected tooth pulp | pulp infection > K04.01
pulp polyp irreversible | irreversible pulpal polyp > K04.02
regressive pulp change | denticle of pulp | pulp atrophy | calcification of dental pulp > K04.2
focal infection of teeth | molar abscess | abscess of molar | abscess of maxillary molar > K04.7
dental abscess with sinus | tooth abscess with sinus tract | abscess of tooth with sinus | tooth abscess with sinus | abscess of teeth with sinus | fistula of tooth | gingival fistula from tooth > K04.6
acute gingivitis non-plaque induced | acute nonplaque gingivitis | acute nonplaque induced gum inflammation | acute nonplaque induced gingival infection > K05.01
acute gingivostomatitis non viral | acute infection of gingiva | acute gum inflammation | acute plaque gingivitis > K05.00
chronic gingivitis non-plaque induced | nonplaque induced gingivitis | nonplaque induced inflammation of gum | desquamative gingivitis nonplaque > K05.11
gum inflammation | gum infection | inflammation of gum | gingivosis | gingival inflammation > K05.10
aggressive abscess of gum generalized | generalized aggressive abscess of gum > K05.229
aggressive localized abscess of gum > K05.219
slight localized aggressive abscess of gum > K05.211
moderate localized aggressive abscess of gum > K05.212
severe localized aggressive abscess of gum > K05.213
slight generalized aggressive abscess of gum > K05.221
moderate generalized aggressive abscess of gum > K05.222
severe generalized aggressive abscess of gum > K05.223
mild localized aggressive periodontitis | acute localized periodontitis slight > K05.211
mild generalized aggressive periodontitis > K05.221
mild localized chronic periodontitis | localized mild periodontitis > K05.311
localized moderate periodontitis > K05.312
localized severe periodontitis | localized advanced periodontitis > K05.313
mild generalized chronic periodontitis | generalized mild periodontitis > K05.321
generalized moderate periodontitis > K05.322
generalized severe periodontitis | generalized advanced periodontitis > K05.323
localized chronic pericementitis | localized chronic periodontal disease | localized periodontitis > K05.319
generalized periodontitis > K05.329
pericoronitis chronic | pericoronitis > K05.30
acute pericoronitis | acute pericementitis | acute periodontal abscess > K05.20
periodontosis > K05.4
ulatrophy > K06.0
denture stomatitis hyperplasia | traumatic occlusion of edentulous ridge > K06.2
gingivorrhagia | gum polyp > K06.8
complete tooth loss due to caries | edentulous from caries > K08.139
complete tooth loss due to periodontal disease > K08.129
complete tooth loss due to trauma > K08.119
partial tooth loss due to caries | partial edentulism due to caries | teeth lost to caries > K08.439
partial tooth loss due to periodontal disease | partial edentulism due to periodontal disease > K08.429
partial tooth loss due to trauma | partial edentulism due to trauma > K08.419
partial loss of teeth class i | partial edentulism class i > K08.401
partial loss of teeth class ii | partial edentulism class ii > K08.402
partial loss of teeth class iii | partial edentulism class iii > K08.403
partial loss of teeth class iv | partial edentulism class iv > K08.404
complete loss of teeth class i > K08.101
complete loss of teeth class ii > K08.102
complete loss of teeth class iii > K08.103
complete loss of teeth class iv > K08.104
overhanging dental restoration | overhang of filling | unrepairable overhanging restoration > K08.52
fractured dental filling | broken filling of tooth | fractured tooth restoration | broken dental restoration > K08.539
fractured restorative material without loss > K08.530
fractured restorative material with loss > K08.531
dental restoration open margins > K08.51
impaired mastication | masticatory insufficiency | enlarged alveolar ridge > K08.89
alveolar disease of teeth | dental disease | tooth disease | disease of tooth | tooth disorder > K08.9
follicular odontogenic cyst | odontogenic follicular cyst | primordial cyst | pericoronal cyst | gingival cyst > K09.0
jaw osteitis | sequestrum of jaw bone | jaw periostitis > M27.2

# mouth, tongue, salivary glands
submaxillary gland cyst | sublingual gland cyst | ranula of salivary gland > K11.6
dilated salivary duct | dilatation of stensen duct | dilatation of wharton duct | dilatation of submaxillary duct | parotid duct atresia acquired | salivary duct atresia acquired | sialadenosis | salivary duct stricture | deformity of salivary gland acquired | deformity of salivary duct acquired > K11.8
sialoangitis | sialoangiitis | sublinguitis | submandibular gland adenitis | submandibular adenitis of salivary gland | periodic sialorrhea > K11.20
deficient salivary secretion | salivary hyposecretion | deficiency of salivary secretion | salivary insufficiency | hypoptyalism > K11.7
submandibular cellulitis | sublingual abscess | abscess of floor of mouth | abscess of buccal cavity | fistula of buccal cavity | gangrenous mouth cellulitis | uvular abscess | submandibular furuncle | abscess of submaxillary region | phlegmonous stomatitis | submaxillary cellulitis > K12.2
fistula of lip | ulcer of lip | lip hypertrophy > K13.0
tongue tylosis | keratosis of oral mucosa | oral leukoedema > K13.29
velopharyngeal insufficiency acquired | acquired velopharyngeal incompetence | palate paralysis | velum paralysis | mouth deformity acquired | melanoplakia of mouth | oral mucosal lesion > K13.79
subglossitis | gingivoglossitis | tongue inflammation | lingual ulcer | lingual abscess > K14.0
acanthosis of tongue | anthracosis linguae | glossotrichia > K14.3
tongue papillae atrophy > K14.4
lingua dissecta > K14.5
glossagra > K14.6
glossoplegia | tongue paralysis | glossocele | glossoptosis | glossoncus | tongue hypertrophy | hypertrophy of tongue | lingual tonsil erosion > K14.8

# esophagus, stomach, duodenum
functional disease of esophagus | barsony syndrome | esophageal curling > K22.4
atonia of esophagus | esophageal dilatation | megaesophagus idiopathic | esophageal leukoplakia | leukoplakia of esophagus | esophageal fistula | esophageal granuloma | esophageal cyst > K22.89
esophagostenosis | stricture of esophagus > K22.2
ulcer of esophagus with hemorrhage | bleeding ulcer of esophagus | pill esophagitis with bleeding ulcer | fungal ulcer of esophagus with bleeding > K22.11
esophageal ulcer due to aspirin | drug-induced esophageal ulcer > K22.10
gerd with esophagitis and bleeding | erosive esophagitis with bleeding from reflux > K21.01
ulcer of stomach with hemorrhage | ulcer of stomach with bleeding | hemorrhage from gastric ulcer > K25.4
ulcer of duodenum with hemorrhage | ulcer of duodenum with bleeding | duodenal intestine ulcer with hemorrhage | hemorrhage from duodenal ulcer > K26.4
ulcer of stomach with perforation | ulcer of prepylorus with perforation > K25.5
ulcer of duodenum with perforation | perforation of duodenal ulcer > K26.5
ulcer of stomach with hemorrhage and perforation > K25.6
ulcer of duodenum with hemorrhage and perforation > K26.6
acute peptic ulcer with hemorrhage | acute bleeding peptic ulcer > K27.0
acute peptic ulcer with perforation | acute perforated peptic ulcer > K27.1
acute peptic ulcer with hemorrhage and perforation > K27.2
acute gastrojejunal ulcer with hemorrhage | acute marginal ulcer with bleeding | acute anastomotic ulcer with hemorrhage | acute stomal ulcer with hemorrhage > K28.0
acute gastrojejunal ulcer with perforation | acute marginal ulcer with perforation | acute anastomotic ulcer with perforation > K28.1
acute gastrojejunal ulcer with hemorrhage and perforation | acute marginal ulcer with hemorrhage and perforation | acute anastomotic ulcer with hemorrhage and perforation > K28.2
bleeding stomal ulcer | marginal ulcer with hemorrhage | anastomotic ulcer with hemorrhage | bleeding gastrojejunal ulcer > K28.4
marginal ulcer perforation | perforated stomal ulcer | marginal ulcer with perforation > K28.5
gastrojejunocolic ulcer | gastrointestinal anastomotic ulcer > K28.9
cushing ulcer | stress ulcer acute > K27.3
duodenal intestinal ulcer | duodenal intestine ulcer > K26.9
hypertrophy of gastric mucosa > K29.60
gastrostaxis > K29.71
gastric inertia | gastric hypermobility | malposition of stomach | gastromalacia | gastrosuccorrhea | gastroxynsis | stricture of stomach | stomach stricture | duodenal rupture | duodenal stump leak | duodenal stump blowout | rupture of duodenal stump | gastric adhesions to liver | stomach cyst > K31.89
bouchard disease | acute gastric distention | myopathic dilatation of stomach > K31.0
gastroduodenal lesion | pyloric dysfunction | dysfunction of pylorus | gastric disease | duodenal disease | stomach disease > K31.9

# appendix
cecal abscess | abscess of cecum | ileocecal abscess | subcecal abscess | peritoneal abscess with appendicitis > K35.33
appendicitis with perforation and abscess | ruptured appendicitis with abscess > K35.33
ruptured appendicitis with localized peritonitis | appendicitis with localized peritonitis and perforation > K35.32
appendicitis with generalized peritonitis and abscess without perforation > K35.210
periappendicitis | typhlitis unspecified > K37
subsiding appendicitis > K36
appendiceal gangrene | acute gangrenous appendicitis > K35.891

# hernia
strangulated umbilical hernia with gangrene | umbilical hernia gangrenous > K42.1
gangrenous abdominal hernia > K46.1
epigastrocele | midline hernia of abdomen > K43.9
epiplosarcomphalocele | sarcomphalocele > K42.9
recurrent bilateral femoral hernia with obstruction > K41.01
enteroepiplocele > K45.8

# bowel
regional enterocolitis | inflammation of terminal ileum > K50.90
regional enteritis of small and large intestine with rectal bleeding > K50.811
chronic ulcerative enteritis > K51.90
food hypersensitivity colitis | colitis due to food hypersensitivity | diarrhea due to food hypersensitivity | food allergy colitis > K52.29
gastrointestinal toxinfection > K52.1
gastrojejunitis | gastroenteropathy | enterocolitis noninfectious | diverticular gastroenteritis | duodenojejunitis > K52.9
colitis cystica superficialis | pseudopolyposis colitis > K52.89
small bowel ischemia diffuse | diffuse acute intestinal ischemia | diffuse bowel ischemia acute > K55.052
diffuse infarct of colon | diffuse infarction of large intestine | infarct of entire colon > K55.042
bowel paresis | paresis of bowel | paresis of colon | colonic paralysis > K56.0
kink of ileum | intestinal kink | kinked bowel | bowel constriction | intestinal constriction | contraction of bowel | bowel contraction | intestine obstruction with gangrene | stoppage of bowel > K56.609
inversion of cecum | intussusception of cecum | colon invagination | invagination of cecum > K56.1
perforation of diverticulum | diverticular disease with abscess | diverticulitis with peritonitis | diverticular disease with peritonitis | peritonitis following diverticular disease | diverticular rupture > K57.80
perforated diverticulum with bleeding | perforation of diverticulum with bleeding | diverticular perforation with bleeding > K57.81
perforated sigmoid diverticulum | ruptured sigmoid diverticulum | sigmoid diverticular abscess | diverticular abscess of colon | peritonitis with diverticular disease of large intestine | sigmoid diverticulitis with peritonitis | diverticulitis of colon with peritonitis > K57.20
perforation of diverticulum of large intestine with bleeding > K57.21
diverticulum of small intestine with perforation | peritonitis with diverticular disease of small intestine | rupture of diverticulum of small intestine > K57.00
diverticulitis of small and large intestine with abscess | diverticulitis of both small and large intestine with perforation | rupture of diverticulum of small and large intestine > K57.40
peridiverticulitis of duodenum | peridiverticulitis of small intestine > K57.12
bleeding diverticulum of duodenum > K57.11
functional disease of colon | functional bowel complaint | functional disease of intestine > K59.9
intestinal dyspepsia | bowel atony | atony of intestine | irritable rectum | contraction of rectum | colon hypermotility | myxedema ileus | immobile intestine > K59.89
rectal spasm > K59.4
insufficiency of anus | anal insufficiency | destruction of rectal sphincter | fibrosis of anal papillae | hypertrophic anal papillae | cryptitis of anus | rectal granuloma | eversion of anus | fibrosis of anus | rectal abscess sinus scar > K62.89
pectenosis | pecten band | imperforate anus acquired > K62.4
anorectal lesion | anorectal disease | rectal disease > K62.9
rupture of rectum | rectal rupture | rupture of colon | rupture of bowel | rupture of intestine | bowel perforation > K63.1
fecal abscess > K63.0
perineorectal fistula > K60.40
carbuncle of anus | furuncle of anus > K61.0
deformity of ileocecal coil | ileocecal deformity | intestinal anastomosis disorder | proctosigmoiditis | deformity of cecum acquired | deformity of colon acquired | cyst of intestine | granuloma of intestine > K63.89
dilated anal venules | dilated venule of anus | piles | external piles | varix of rectum > K64.9

# peritoneum, liver, gallbladder, pancreas
diaphragmatic peritonitis | subdiaphragmatic peritonitis | fibropurulent peritonitis | purulent peritonitis acute > K65.0
hepatic capsulitis | capsulitis of liver | bile peritonitis chemical > K65.8
infectional hemoperitoneum | pyoperitoneum > K65.9
adhesions of ileum | ileal adhesions | pyloric adhesions | adhesions of pylorus | adhesions of gastrointestinal tract | peritoneal band | adhesive band of abdomen | adhesive bands > K66.0
rupture of mesentery | mesenteric rupture | rupture of omentum | peritoneal cyst | mesenteric cyst | omental cyst | omental granuloma | peritoneal granuloma > K66.8
alcoholic macronodular cirrhosis | micronodular alcoholic cirrhosis | laennec cirrhosis alcoholic > K70.30
toxic hepatobiliary disease | hepatotoxicity > K71.9
hepatitis with coma acute | acute hepatitis with coma | acute liver degeneration with coma | acute yellow atrophy with coma | fulminant hepatitis with coma > K72.01
hepatocholangitis | granulomatous hepatitis inflammation > K75.89
hepatosis | hepatorrhexis | liver hyperemia | liver cyst | hepatic cyst | liver fatty degeneration cystic | spontaneous rupture of liver > K76.89
liver damage | damage of liver | hepatic damage | hepatic disease > K76.9
impacted gallstone in gallbladder | impaction of gallbladder | gallstone impacted > K80.20
hepatic duct calculus | cholelithiasis of hepatic duct | stone in common duct | cholelithiasis of common duct > K80.50
gallbladder and bile duct stones with acute and chronic cholecystitis > K80.66
gallbladder and bile duct stones with chronic cholecystitis > K80.64
septic gallbladder > K81.0
infection of cystic duct | gallbladder infection | cystic duct inflammation | cystic duct infection > K81.9
cystic duct obliteration | obliteration of cystic duct | cystic duct stricture > K82.0
biliary dyssynergia | dyssynergia biliaris | atrophy of bile duct | bile duct ulcer > K83.8
regurgitation jaundice | mechanical jaundice > K83.1
pancreatic atrophy | atrophy of pancreas | pancreatic calculus | pancreatic fibrosis | fibrosis of pancreas | pancreatic necrosis chronic | infantilism pancreatic > K86.89
idiopathic acute pancreatitis with infected necrosis > K85.02
alcohol induced pancreatitis with infected necrosis > K85.22
alcohol induced pancreatitis with uninfected necrosis > K85.21
psilosis | tropical diarrhea sprue > K90.1
steatorrhea chronic | pancreatic steatorrhea > K90.3
disturbance of fat absorption | disturbance of protein absorption > K90.49
intestinal lipodystrophy > K90.81
short bowel with ileocolonic anastomosis | short bowel syndrome with ileocolonic anastomosis > K90.821
postvagotomy diarrhea | post-vagotomy diarrhea | vagotomy syndrome | postgastrectomy dumping > K91.1
malnutrition after gastrointestinal surgery | postsurgical malnutrition | malabsorption after gastrectomy | malabsorption after surgery | malnutrition following gastrointestinal surgery > K91.2
postoperative adhesions with obstruction | bowel obstruction from postoperative adhesions > K91.30
bleeding tooth socket after extraction | dental socket bleeding | tooth extraction bleeding | socket hemorrhage > K91.840
postoperative bowel dysfunction | postoperative functional intestinal disorder | functional bowel disorder after surgery > K91.89
malfunction of enteric stoma | enterostomy dysfunction | jejunostomy tube malfunction > K94.13

# --- third round: what is left of organ and disorder, and old one-word names
deformity of lip | lip deformity acquired | paralysis of lip | lip paralysis | cheilalgia > K13.0
gum deformity | deformity of gum | gingival deformity | gingival cyst inflammatory > K06.8
suppurative gingivitis | ulceromembranous gum other > K05.10
deformity of tongue acquired | tongue deformity acquired > K14.8
uvular paralysis | paralysis of uvula | hypertrophy of uvula | uvular edema nos > K13.79
velum palati paralysis | paralysis of velum palati > K13.79
displacement of salivary gland acquired | hypertrophy of parotid gland duct > K11.8
necrosis of esophagus | black esophagus | esophageal necrosis | acute esophageal necrosis > K22.89
obstruction of stomach | stomach obstruction | gastric obstruction | softening of stomach | insufficiency of pylorus | deformity of pylorus acquired | deformity of duodenal bulb | duodenal bulb deformity | incompetence of pylorus > K31.89
obstruction of appendix | appendix obstruction | catarrhal appendicitis chronic > K36
rupture of cecum | ruptured cecum > K65.0
cecal atony | atony of cecum | prolapsed cecum atonic > K59.89
ptosis of cecum | sigmoid ptosis > K63.4
paralysis of anus | anal sphincter paralysis | paralysis of anal sphincter | anal deformity acquired | relaxation of anal sphincter > K62.89
thrombosed hemorrhoid external | thrombosis of anus | perianal hematoma nontraumatic | thrombosed perianal vein > K64.5
thrombosis of mesentery | mesenteric infarction | infarct of mesentery | mesenteric vascular occlusion | mesenteric artery thrombosis with infarct | mesenteric thrombosis > K55.069
strangulation of omentum | strangulated omentum | strangulation of mesentery | omental torsion > K56.2
suppuration of peritoneum > K65.0
hepatitis chronic nos inflammatory | chronic inflammation of liver | chronic liver inflammation > K73.9
inflammation of liver | liver inflammation > K75.9
hepatic infarction partial > K76.89
hyperfunction of pancreas exocrine | pancreatic duct stricture | aneurysm of pancreas cystic | pancreatic duct stenosis > K86.89
infarct of gallbladder | gallbladder infarction | gallbladder torsion | torsion of gallbladder | displacement of gallbladder acquired | dysfunction of cystic duct | cystic duct dysfunction | gallbladder atrophy > K82.8
contraction of bile duct spasm | spasm of bile duct | bile duct spasm > K83.4
inflammation of tooth pulp | dental pulp inflammation > K04.01
dental root cyst | radicular cyst | apical tooth cyst | tooth root cyst > K04.8
dental polyp | tooth polyp | polyp of tooth pulp > K04.01
tooth eruption disturbance | delayed eruption of tooth > K00.6
premature eruption of tooth > K00.6
abrasion of tooth | dentifrice abrasion of teeth > K03.1
bruxism wear of teeth | attrition of teeth > K03.0
resorption of tooth root | pathological tooth resorption > K03.3
gingival enlargement > K06.1
gastric outlet stenosis of adult | stricture of pylorus > K31.1
gastropathy portal hypertensive | congestive gastropathy > K31.89
stagnant loop | postsurgical blind loop bowel > K90.2
protein losing enteropathy | exudative enteropathy > K90.49
enterolith obstruction | impaction by gallstone ileus other > K56.49
slow transit | redundant colon constipation > K59.01
perforation of gallbladder | gallbladder rupture | rupture of gallbladder > K82.2
perforation of bile duct | bile duct rupture | rupture of common duct > K83.2
biliary duct fistula > K83.3
enlarged fatty liver | steatosis of liver > K76.0
stasis cirrhosis of liver > K76.1
cholangitic abscess of liver | pylephlebitic liver abscess > K75.0
retroperitoneal fistula | retroperitoneal infection unspecified > K68.9
hernia of surgical scar > K43.2
# --- shorthand, surgery, birth, injury
@type condition
gr I internal hemorrhoids | gr 1 internal hemorrhoids | internal hemorrhoids gr I | internal hemorrhoids gr 1 | internal hemorrhoids grade I | internal hemorrhoids grade 1 > K64.0
gr II internal hemorrhoids | internal hemorrhoids gr II | internal hemorrhoids grade II > K64.1
gr III internal hemorrhoids | internal hemorrhoids gr III | internal hemorrhoids grade III > K64.2
gr IV internal hemorrhoids | internal hemorrhoids gr IV | internal hemorrhoids grade IV > K64.3
# --- shorthand, adult medicine
@type condition
panc ca | panc cancer | panc adenoca | panc adenocarcinoma > C25.9
gallstone panc | biliary panc | acute gallstone panc > K85.10
acute panc > K85.90
EtOH panc | alcoholic panc | acute EtOH panc > K85.20
chronic panc > K86.1
HH > K44.9 {EGD, Barrett's, Barretts, Schatzki, hiatal, sliding, Nissen, GEJ, LA grade}
OIC > K59.03 {opioid, opioids, constipation, MS Contin, oxycodone, morphine, methadone, bowel regimen, senna, Movantik, hydrocodone, narcotic}
GERD | reflux > K21.00 {LA grade, LA class, Los Angeles grade}
PBC > K74.3 {urso, ursodiol, UDCA, ALP, AMA, obeticholic, pruritus, fibrates}

# --- adenomas by their stretch of the bowel
cecum adenoma | cecum tubular adenoma | cecum polyp tubular adenoma | cecum adenomatous polyp | cecal adenoma | cecal tubular adenoma | cecal polyp tubular adenoma | cecal adenomatous polyp | adenoma of cecum | tubular adenoma of cecum | adenomatous polyp of cecum | tubulovillous adenoma of cecum > D12.0
ascending colon adenoma | ascending colon tubular adenoma | ascending colon polyp tubular adenoma | ascending colon adenomatous polyp | adenoma of ascending colon | tubular adenoma of ascending colon | adenomatous polyp of ascending colon | tubulovillous adenoma of ascending colon > D12.2
transverse colon adenoma | transverse colon tubular adenoma | transverse colon polyp tubular adenoma | transverse colon adenomatous polyp | hepatic flexure adenoma | hepatic flexure tubular adenoma | hepatic flexure polyp tubular adenoma | hepatic flexure adenomatous polyp | splenic flexure adenoma | splenic flexure tubular adenoma | splenic flexure polyp tubular adenoma | splenic flexure adenomatous polyp | adenoma of transverse colon | tubular adenoma of transverse colon | adenomatous polyp of transverse colon | tubulovillous adenoma of transverse colon | adenoma of hepatic flexure | tubular adenoma of hepatic flexure | adenomatous polyp of hepatic flexure | tubulovillous adenoma of hepatic flexure | adenoma of splenic flexure | tubular adenoma of splenic flexure | adenomatous polyp of splenic flexure | tubulovillous adenoma of splenic flexure > D12.3
descending colon adenoma | descending colon tubular adenoma | descending colon polyp tubular adenoma | descending colon adenomatous polyp | adenoma of descending colon | tubular adenoma of descending colon | adenomatous polyp of descending colon | tubulovillous adenoma of descending colon > D12.4
sigmoid adenoma | sigmoid tubular adenoma | sigmoid polyp tubular adenoma | sigmoid adenomatous polyp | sigmoid colon adenoma | sigmoid colon tubular adenoma | sigmoid colon polyp tubular adenoma | sigmoid colon adenomatous polyp | adenoma of sigmoid | tubular adenoma of sigmoid | adenomatous polyp of sigmoid | tubulovillous adenoma of sigmoid | adenoma of sigmoid colon | tubular adenoma of sigmoid colon | adenomatous polyp of sigmoid colon | tubulovillous adenoma of sigmoid colon > D12.5
rectosigmoid adenoma | rectosigmoid tubular adenoma | rectosigmoid polyp tubular adenoma | rectosigmoid adenomatous polyp | adenoma of rectosigmoid junction | tubular adenoma of rectosigmoid junction | adenomatous polyp of rectosigmoid junction | tubulovillous adenoma of rectosigmoid junction > D12.7
rectal adenoma | rectal tubular adenoma | rectal polyp tubular adenoma | rectal adenomatous polyp | adenoma of rectum | tubular adenoma of rectum | adenomatous polyp of rectum | tubulovillous adenoma of rectum > D12.8
perforated appendicitis with localized peritonitis and abscess | perforated appendicitis with periappendiceal abscess | appendicitis perforated with abscess | acute appendicitis with perforation and abscess > K35.33
sigmoid diverticulitis with contained perforation and pericolic abscess | diverticulitis with contained perforation and abscess | diverticulitis with pericolic abscess | sigmoid diverticulitis with abscess > K57.20
pericolic abscess | diverticular abscess | abscess of sigmoid diverticulitis | diverticulitis with pericolic abscess | diverticulitis with pelvic abscess | diverticulitis w/ abscess > K57.20 {diverticulitis, diverticular}
constipation from oxycodone | constipation from the oxycodone | constipation due to oxycodone | constipation from her oxycodone | constipation from his oxycodone | oxycodone-induced constipation | constipation secondary to oxycodone | constipation from hydrocodone | constipation from the hydrocodone | constipation due to hydrocodone | constipation from her hydrocodone | constipation from his hydrocodone | hydrocodone-induced constipation | constipation secondary to hydrocodone | constipation from morphine | constipation from the morphine | constipation due to morphine | constipation from her morphine | constipation from his morphine | morphine-induced constipation | constipation secondary to morphine | constipation from tramadol | constipation from the tramadol | constipation due to tramadol | constipation from her tramadol | constipation from his tramadol | tramadol-induced constipation | constipation secondary to tramadol | constipation from opioids | constipation from the opioids | constipation due to opioids | constipation from her opioids | constipation from his opioids | opioids-induced constipation | constipation secondary to opioids | constipation from opiates | constipation from the opiates | constipation due to opiates | constipation from her opiates | constipation from his opiates | opiates-induced constipation | constipation secondary to opiates | constipation from narcotics | constipation from the narcotics | constipation due to narcotics | constipation from her narcotics | constipation from his narcotics | narcotics-induced constipation | constipation secondary to narcotics | constipation from pain medication | constipation from the pain medication | constipation due to pain medication | constipation from her pain medication | constipation from his pain medication | pain medication-induced constipation | constipation secondary to pain medication | constipation from pain meds | constipation from the pain meds | constipation due to pain meds | constipation from her pain meds | constipation from his pain meds | pain meds-induced constipation | constipation secondary to pain meds | constipation from pain pills | constipation from the pain pills | constipation due to pain pills | constipation from her pain pills | constipation from his pain pills | pain pills-induced constipation | constipation secondary to pain pills | constipation from iron | constipation from the iron | constipation due to iron | constipation from her iron | constipation from his iron | iron-induced constipation | constipation secondary to iron | constipation from oral iron | constipation from the oral iron | constipation due to oral iron | constipation from her oral iron | constipation from his oral iron | oral iron-induced constipation | constipation secondary to oral iron | constipation from iron pills | constipation from the iron pills | constipation due to iron pills | constipation from her iron pills | constipation from his iron pills | iron pills-induced constipation | constipation secondary to iron pills | constipation from percocet | constipation from the percocet | constipation due to percocet | constipation from her percocet | constipation from his percocet | percocet-induced constipation | constipation secondary to percocet | constipation from norco | constipation from the norco | constipation due to norco | constipation from her norco | constipation from his norco | norco-induced constipation | constipation secondary to norco | constipation from fentanyl | constipation from the fentanyl | constipation due to fentanyl | constipation from her fentanyl | constipation from his fentanyl | fentanyl-induced constipation | constipation secondary to fentanyl | constipation from hydromorphone | constipation from the hydromorphone | constipation due to hydromorphone | constipation from her hydromorphone | constipation from his hydromorphone | hydromorphone-induced constipation | constipation secondary to hydromorphone | constipation from methadone | constipation from the methadone | constipation due to methadone | constipation from her methadone | constipation from his methadone | methadone-induced constipation | constipation secondary to methadone | constipation from verapamil | constipation from the verapamil | constipation due to verapamil | constipation from her verapamil | constipation from his verapamil | verapamil-induced constipation | constipation secondary to verapamil | constipation from ondansetron | constipation from the ondansetron | constipation due to ondansetron | constipation from her ondansetron | constipation from his ondansetron | ondansetron-induced constipation | constipation secondary to ondansetron | constipation from semaglutide | constipation from the semaglutide | constipation due to semaglutide | constipation from her semaglutide | constipation from his semaglutide | semaglutide-induced constipation | constipation secondary to semaglutide | constipation from ozempic | constipation from the ozempic | constipation due to ozempic | constipation from her ozempic | constipation from his ozempic | ozempic-induced constipation | constipation secondary to ozempic | constipation from clozapine | constipation from the clozapine | constipation due to clozapine | constipation from her clozapine | constipation from his clozapine | clozapine-induced constipation | constipation secondary to clozapine > K59.03
oral mucositis due to chemo | oral mucositis from chemo | oral mucositis due to chemotherapy | chemo mucositis | mucositis due to chemo | mucositis from chemo | chemotherapy-induced mucositis > K12.31
SBP > K65.2 {paracentesis, PMN, ascites, cirrhosis}
diverticulosis | int diverticulosis > K57.30 {colonoscopy, sigmoid, polyp, cecum, colon}
nonbleeding varices | non-bleeding varices | varices without bleeding | varices no bleeding | small varices | medium varices | large varices | grade 1 varices | grade 2 varices = esophageal varices {cirrhosis, portal, EGD, carvedilol, nadolol, banding}
gangrene of the gallbladder | gangrene of gallbladder > K82.A1 {cholecystitis}
sessile polyp | pedunculated polyp > K63.5 {colonoscopy, colon, sigmoid, ascending, descending, transverse, cecum, rectosigmoid}

@type condition
hyperplastic polyp > K63.5 {colon, cecum, cecal, sigmoid, colonoscopy, ascending, descending, transverse, splenic, hepatic flexure}
@type condition
PSC > K83.01 {UC, IBD, colitis, Crohn's, infliximab, MRCP, cholangitis, ALP, bile, stricture}
pan-UC | UC pancolitis | pancolonic UC | extensive UC > K51.00
sigmoid tics | scattered tics | colonic tics | scattered sigmoid tics | left-sided tics > K57.30
@type condition
umb hernia | small umb hernia | umbilical fascial defect > K42.9
LA-A erosions | LA-B erosions | LA-C erosions | LA-B linear erosions | LA-A linear erosions | LA-C linear erosions | LA grade A erosions | LA grade B erosions | LA grade C erosions | reflux erosions | LA-B erosive esophagitis | LA-A erosive esophagitis | LA-C erosive esophagitis > K21.00
@type condition
small-mouthed tics | several tics | few tics | occasional tics | several small-mouthed tics > K57.30
incarcerated groin hernia | groin hernia, incarcerated > K40.30
fat in the liver | fat in liver | MASLD > K76.0
broken-down molar | broken-down tooth | broken-down teeth > K02.9

# --- gastroenteritis and colic as the Index files them
@type condition
acute gastroenteritis > K52.9

# --- lesions as the Index files them
@type condition
sore in her mouth | sores in his mouth | sores in the mouth | mouth sores > K13.79
cystic liver lesion | cystic lesion of the liver > K76.89

# --- said in case reports
@type condition
included third molar > K01.1
dental phlegmon > K04.7
gingivorragia > K06.8
teeth were hurting | teeth are hurting > K08.89
constant drooling | excessive drooling > K11.7
aphthous > K12.0
leukoplakia > K13.21
symptoms of ger > K21.9
duodenal ulcus > K26.9
gastric polyposis > K31.7
gastric disfunction > K31.89
jejunal invagination > K56.1
dilation of the duodenum | dilation of the loops of the small intestine | dilation of small bowel loops | dilated small bowel loops | dilation of the small intestine | dilation of small bowel | dilation of the small bowel | dilation of small intestine | dilated loops of small bowel > K59.89
bacterial overgrowth > K63.8219
signs of peritoneal irritation | peritoneal irritation > K65.9
portal fibrosis > K74.00
acholia | hypocholia > K82.8
pneumobilia | biliary mud | biliary sludge | dilation of the intrahepatic > K83.8
dilatation of the wirsung duct | dilatation of the wirsung > K86.89

# --- bare words that the Index files by themselves
@type condition
diverticulum > K57.90

# --- bowel disease in the words of notes
@type condition
IBS, constipation type | IBS, constipation predominant | constipation type IBS > K58.1
IBS, diarrhea type | IBS, diarrhea predominant | diarrhea type IBS > K58.0
Crohn's disease of the ileum and colon > K50.80

# --- single lines of assessments, digestive
@type condition
angioectasia | cecal angioectasia | colonic angioectasia > K55.20
bleeding angioectasia | angioectasia, bleeding > K55.21
acute appy > K35.80
acute calculous chole > K80.00
L IH | R IH | left IH | right IH > K40.90 {hernia, mesh, groin, inguinal}
viral GE > A08.4
GB gangrenous > K82.A1 {cholecystitis}
retained CBD stone after chole | retained CBD stone s/p lap chole > K91.86
pulled out PEG | PEG tube pulled out | PEG pulled out | PEG dislodged | G-tube dislodged | G-tube fell out | PEG fell out > K94.23
pandiverticulosis > K57.30

# --- abdominal wall, and jaundice in short
@type condition
abd wall cellulitis | abdominal wall cellulitis > L03.311

# --- bowel in short
@type condition
crohn's disease, ileum and colon > K50.80
CIC > K59.04 {Linzess, linaclotide, MiraLAX, constipation, BM, lubiprostone, colonoscopy}

# --- bowel by its parts
@type condition
crohn's of TI and colon | crohn's of the terminal ileum and colon | crohn's, TI and colon > K50.80

# --- polyps of the colon by place, before their kind is told
sigmoid polyp | polyp of the sigmoid | polyp in the sigmoid | sigmoid colon polyp | polyp of the sigmoid colon | polyp in the sigmoid colon | cecal polyp | polyp of the cecum | polyp in the cecum | cecum polyp | ascending colon polyp | polyp of the ascending colon | polyp in the ascending colon | transverse colon polyp | polyp of the transverse colon | polyp in the transverse colon | descending colon polyp | polyp of the descending colon | polyp in the descending colon | hepatic flexure polyp | polyp of the hepatic flexure | polyp in the hepatic flexure | splenic flexure polyp | polyp of the splenic flexure | polyp in the splenic flexure | rectosigmoid polyp | polyp of the rectosigmoid | polyp in the rectosigmoid | right colon polyp | polyp of the right colon | polyp in the right colon | left colon polyp | polyp of the left colon | polyp in the left colon > K63.5

varices > I85.00 {cirrhosis, portal HTN, EGD, banding, banded, carvedilol, nadolol}

non-bleeding varices | varices without bleeding | grade I varices | grade II varices | grade III varices | small varices | medium varices | large varices | varices, grade II | varices, grade I | varices, grade III > I85.00 {cirrhosis, EGD, esophageal, portal, carvedilol, nadolol, banding}
# --- digestive shorthand
@type condition
DU = duodenal ulcer {EGD, bleed, bleeding, H pylori, PPI, melena, ulcer, omeprazole, pantoprazole, clean-based, NSAID, NSAIDs}
bleeding DU | DU with bleed | DU bleed | DU with bleeding | DU with hemorrhage > K26.4
acute bleeding DU | bleeding DU, acute | acute DU with bleed | DU with bleed, acute > K26.0
perf DU | perforated DU | DU with perf > K26.5
perf appy | perforated appy | ruptured appy | appy with perf | appy, perf | acute appy with perf | acute appy, perf | perf'd appy > K35.32
perf appy with abscess | perforated appy with abscess | ruptured appy with abscess | appy with perf and abscess | acute appy with abscess | appy with abscess | acute appy, perf with abscess | acute appy perf with localized peritonitis and abscess | perf appendicitis with abscess > K35.33
acute appy with localized peritonitis | appy with localized peritonitis > K35.30
gangrenous appy > K35.891
RIH | LIH > K40.90 {reducible, mesh, TEP, TAPP, inguinal, groin, bulge, repair, lap, herniorrhaphy}
incarcerated RIH | incarcerated LIH | RIH, incarcerated | LIH, incarcerated | strangulated RIH | strangulated LIH > K40.30
recurrent RIH | recurrent LIH | RIH, recurrent | LIH, recurrent > K40.91
BIH > K40.20 {hernia, inguinal, mesh, TEP, TAPP, groin}
bilateral IH | bilat IH | b/l IH > K40.20
bilateral IH, recurrent | recurrent bilateral IH | bilateral recurrent IH | bilateral inguinal hernia, recurrent | recurrent bilateral inguinal hernia | bilat IH, recurrent > K40.21
incarcerated umb hernia | umb hernia, incarcerated | strangulated umb hernia | incarcerated UH > K42.0
umbilical hernia with SBO | umb hernia with SBO | umbilical hernia with bowel obstruction > K42.0
incisional hernia with SBO | incisional hernia with bowel obstruction | incisional hernia with obstruction | incisional hernia causing SBO | incisional hernia, incarcerated | SBO due to incisional hernia | SBO from incisional hernia > K43.0
ventral hernia with SBO | ventral hernia with bowel obstruction | ventral hernia causing SBO | ventral hernia, incarcerated | SBO due to ventral hernia | SBO from ventral hernia > K43.6
femoral hernia with SBO | SBO due to femoral hernia | SBO from femoral hernia > K41.30
parastomal hernia with SBO | SBO due to parastomal hernia | parastomal hernia with bowel obstruction > K43.3
partial SBO due to adhesions | SBO due to adhesions, partial | pSBO due to adhesions | partial SBO from adhesions | adhesive partial SBO | adhesive SBO, partial | partial adhesive SBO > K56.51
complete SBO due to adhesions | SBO due to adhesions, complete | complete SBO from adhesions | adhesive SBO, complete | complete adhesive SBO | high grade SBO due to adhesions > K56.52
ileus post op | ileus, postop | ileus postoperative | ileus after surgery > K91.89
biliary colic > K80.20 {cholelithiasis, gallstones, gallstone, stones in gallbladder, GS}
chronic EtOH pancreatitis | EtOH pancreatitis, chronic | EtOH chronic pancreatitis | chronic alcohol pancreatitis | alcoholic pancreatitis, chronic | alcohol pancreatitis, chronic | chronic pancreatitis from EtOH | chronic pancreatitis 2/2 EtOH > K86.0
culture negative SBP | SBP, culture negative | SBP, culture neg | culture neg SBP | culture-negative neutrocytic ascites > K65.2
GIB with melena | GIB, melena | melenic GIB | UGIB with melena | UGIB, melena | GI bleed with melena | GI bleed, melena | upper GI bleed with melena | UGI bleed with melena > K92.1
lactose intol > E73.9
crohn's of TI and colon with fistula | crohn's of TI and colon, fistula | ileocolonic crohn's, fistulizing | fistulizing ileocolonic crohn's | ileocolonic CD with fistula > K50.813
ileocolonic CD with stricture | ileocolonic crohn's with SBO > K50.812
# --- ulcers, colitis, hernias, more shorthand
@type condition
femoral hernia, strangulated with gangrene | strangulated femoral hernia with gangrene | femoral hernia with gangrene, strangulated | femoral hernia with necrotic bowel | strangulated femoral hernia with necrotic bowel | femoral hernia with dead bowel > K41.40
inguinal hernia, strangulated with gangrene | strangulated inguinal hernia with gangrene | inguinal hernia with gangrene, strangulated | inguinal hernia with necrotic bowel | strangulated inguinal hernia with necrotic bowel | inguinal hernia with dead bowel > K40.40
umbilical hernia, strangulated with gangrene | umbilical hernia with gangrene, strangulated | umbilical hernia with necrotic bowel | strangulated umbilical hernia with necrotic bowel | umbilical hernia with dead bowel > K42.1
ventral hernia, strangulated with gangrene | strangulated ventral hernia with gangrene | ventral hernia with gangrene, strangulated | ventral hernia with necrotic bowel | strangulated ventral hernia with necrotic bowel | ventral hernia with dead bowel > K43.7
incisional hernia, strangulated with gangrene | strangulated incisional hernia with gangrene | incisional hernia with gangrene, strangulated | incisional hernia with necrotic bowel | strangulated incisional hernia with necrotic bowel | incisional hernia with dead bowel > K43.1
parastomal hernia, strangulated with gangrene | strangulated parastomal hernia with gangrene | parastomal hernia with gangrene, strangulated | parastomal hernia with necrotic bowel | strangulated parastomal hernia with necrotic bowel | parastomal hernia with dead bowel > K43.4
hiatal hernia, strangulated with gangrene | strangulated hiatal hernia with gangrene | hiatal hernia with gangrene, strangulated | hiatal hernia with necrotic bowel | strangulated hiatal hernia with necrotic bowel | hiatal hernia with dead bowel > K44.1
esophageal stricture, dilated | esophageal stricture s/p dilation | esophageal stricture s/p dilatation | esophageal stricture with dilation | peptic stricture, dilated | peptic stricture s/p dilation | esophageal ring s/p dilation = stricture of esophagus
chronic gastric ulcer with bleed | chronic gastric ulcer with bleeding | gastric ulcer with bleed, chronic | gastric ulcer with bleeding, chronic | chronic bleeding gastric ulcer | bleeding gastric ulcer, chronic | gastric ulcer with bleed | gastric ulcer, bleeding > K25.4
acute gastric ulcer with bleed | gastric ulcer with bleed, acute | bleeding gastric ulcer, acute > K25.0
chronic duodenal ulcer with bleed | duodenal ulcer with bleed, chronic | chronic bleeding duodenal ulcer | duodenal ulcer with bleed | duodenal ulcer, bleeding > K26.4
acute duodenal ulcer with bleed | duodenal ulcer with bleed, acute | bleeding duodenal ulcer, acute > K26.0
GAVE, bleeding | GAVE with bleed | bleeding from GAVE | GI bleed from GAVE | GIB from GAVE | gastric antral vascular ectasia with bleeding | watermelon stomach with bleeding > K31.811
left sided UC | L sided UC | UC, left sided | left sided colitis UC | UC left colon | left UC > K51.50
UC proctitis | UC limited to rectum | UC rectum only > K51.20
UC proctosigmoiditis | UC rectosigmoid > K51.30
ischemic colitis, acute | acute onset ischemic colitis > K55.039
pseudocyst > K86.3 {panc, pancreatic duct, necrosis collection, EUS cystgastrostomy, WOPN}
@type status
s/p SB resection | s/p SBR > Z90.49
@type condition
NERD > K21.9 {reflux, PPI, heartburn, EGD, pH, Bravo, GERD}
hydrops of GB | GB hydrops | hydropic GB | hydrops GB > K82.1
acute pancreatitis, alcohol, with necrosis | EtOH pancreatitis with necrosis | alcohol pancreatitis with necrosis | necrotizing alcoholic pancreatitis | necrotizing EtOH pancreatitis | EtOH necrotizing pancreatitis > K85.21
gallstone necrotizing pancreatitis | biliary necrotizing pancreatitis > K85.11
exocrine panc insufficiency | panc insufficiency | exocrine panc insuff | pancreatic exocrine insuff > K86.81
G-tube clogged | clogged G-tube | PEG clogged | clogged PEG | PEG tube clogged | PEG malfunction | PEG tube fell out | G-tube pulled out | G-tube leaking | leaking PEG | PEG leaking | PEG tube leaking | blocked G-tube | blocked PEG > K94.23
portal HTN gastropathy | PHG gastropathy = portal hypertensive gastropathy
