# Infections by the site that they attack: tuberculosis, syphilis, gonorrhea, chlamydia, herpes, meningococcus and others (A00-B94).
# One order of the words is enough: "tuberculosis of X" also reads "tuberculous X", "syphilis of X" reads "syphilitic X".

@type condition

# --- tuberculosis: lung and airways
tuberculous abscess of lung | apical tuberculosis | tuberculosis of lung apex | fibrocaseous tuberculosis | caseous pneumonia | tuberculous cavity | infiltrative tuberculosis | reactivation tuberculosis | postprimary tuberculosis | tuberculous hemoptysis | smear positive tuberculosis > A15.0
rasmussen aneurysm | galloping consumption | galloping phthisis | phthisis pulmonalis | tuberculous emphysema | tuberculous pneumothorax | reinfection tuberculosis | tuberculous atelectasis | tuberculous lobar pneumonia > A15.0
smear positive pulmonary tb | smear negative pulmonary tb | mdr pulmonary tb | reactivation tb | mdr tuberculosis | multidrug resistant tuberculosis | lung tb > A15.0
tuberculosis of mediastinal lymph node | hilar tuberculosis | tuberculosis of lymph node of trachea | tuberculosis of hilar lymph node | tuberculosis of bronchial lymph node | tuberculosis of tracheal lymph node | tracheobronchial gland tuberculosis | tuberculous mediastinal lymphadenopathy | tuberculous hilar lymphadenopathy > A15.4
laryngeal tb | endobronchial tuberculosis | endobronchial tb | tuberculous laryngitis | tuberculous tracheitis | tuberculous laryngotracheitis | tuberculous bronchitis | caseous bronchitis | tuberculous peribronchitis | tuberculosis of epiglottis | tuberculosis of glottis | tuberculous bronchial fistula | tuberculous bronchocutaneous fistula | tracheobronchial tuberculosis > A15.5
tuberculosis of vocal cords | tuberculous perichondritis of larynx | tuberculous bronchial stenosis | tuberculous broncholith > A15.5
tb pleurisy | tb pleural effusion | tb pleuritis | pleural tb | tb empyema | tuberculous empyema | tuberculous pyothorax | tuberculous hydrothorax | tuberculous hemothorax | tuberculous hydropneumothorax | tuberculous pyopneumothorax > A15.6
primary tuberculous complex | ghon complex | ghon tubercle | ghon focus | ranke complex | childhood tuberculosis | infantile tuberculosis | tuberculosis first infection | primary progressive tuberculosis | primary tuberculous pleurisy | primary tuberculous lymphadenopathy | primary mediastinal tuberculosis | primary tb | primary tuberculous tracheobronchial adenopathy | primary tuberculosis of mediastinal lymph node | primary tuberculosis of hilar lymph node > A15.7
tuberculosis of nose | tuberculosis of sinus | tuberculous sinusitis | tuberculosis of pharynx | tuberculous pharyngitis | tuberculosis of throat | tuberculosis of tonsil | tuberculous tonsillitis | tuberculosis of adenoids | tuberculosis of nasopharynx | tuberculous rhinitis | retropharyngeal tuberculous abscess | tuberculous mediastinitis | tuberculosis of mediastinum > A15.8
mycobacterium tuberculosis | phthisis | koch infection | active tb infection | respiratory tuberculosis | tb infection > A15.9

# --- tuberculosis: nervous system
tuberculous leptomeningitis | tuberculous pachymeningitis | tuberculosis of meninges | meningeal tb | basilar tuberculous meningitis | tuberculous spinal meningitis | tuberculosis of arachnoid | tuberculosis of dura mater | tuberculosis of spinal membrane > A17.0
cerebral tuberculoma | brain tuberculoma | intracranial tuberculoma | tuberculosis of brain | tuberculosis of cerebellum | tuberculous brain abscess | tuberculosis of spinal cord | tuberculous epidural abscess | tuberculous spinal cord abscess | tuberculoma of cerebellum > A17.81
tuberculous encephalitis | tuberculous myelitis | tuberculous encephalomyelitis | tuberculous meningomyelitis | tuberculous meningoencephalomyelitis | encephalitis in tuberculosis > A17.82
tuberculosis of nerve | tuberculous mononeuropathy > A17.83
tuberculous polyneuropathy > A17.89
cns tuberculosis | cns tb | neurotuberculosis | tuberculosis of central nervous system > A17.9

# --- tuberculosis: bones and joints
tb spine | spinal tb | tuberculosis of vertebra | tuberculous spondylitis | tuberculous osteomyelitis of spine | tuberculous osteomyelitis of vertebra | tuberculous kyphosis | tuberculous scoliosis | spinal caries | vertebral caries | tuberculosis of sacrum | tuberculosis of sacroiliac joint | tuberculous sacroiliitis | tuberculosis of vertebral joint | tuberculous vertebral abscess > A18.01
tuberculous psoas abscess | tuberculous discitis | tuberculous necrosis of vertebra | tuberculous spinal abscess | tuberculosis of intervertebral disc | pott spine | pott curvature | pott paraplegia | tuberculous spinal deformity > A18.01
tuberculosis of hip | tuberculosis of knee | tuberculosis of ankle | tuberculosis of elbow | tuberculosis of wrist | tuberculosis of shoulder | tuberculosis of joint | tuberculous coxalgia | tuberculous coxitis | tuberculous chondritis | tuberculosis of symphysis pubis | tuberculosis of sternoclavicular joint | tb arthritis | tuberculous monoarthritis | caries of hip | white swelling of joint > A18.02
tuberculous arthritis of knee | tuberculous arthritis of hip | tuberculous abscess of joint | tuberculous abscess of hip | tuberculous abscess of knee | tuberculosis of bone of hip | tuberculosis of bone of knee > A18.02
tuberculosis of bone | tuberculosis of skeleton | tuberculous osteomyelitis | tuberculous osteitis | tuberculous bone abscess | tuberculous periostitis | tuberculous dactylitis | spina ventosa | tuberculosis of finger | tuberculosis of hand | tuberculosis of rib | tuberculosis of jaw | tuberculosis of skull | tuberculous mastoiditis | tuberculosis of scapula | tuberculous caries | tuberculous necrosis of bone | tuberculosis of limb | tuberculosis of bony pelvis > A18.03
tuberculous osteochondritis | tuberculous osteochondrosis | caries of bone | tuberculosis of bone of limb > A18.03
tuberculous synovitis | tuberculous tenosynovitis | tuberculosis of tendon | tuberculosis of bursa | tuberculous bursitis | tuberculous myositis | tuberculosis of fascia | tuberculous rheumatism | poncet disease | poncet rheumatism | musculoskeletal tuberculosis > A18.09

# --- tuberculosis: urinary and genital organs
gu tb | gu tuberculosis | genital tuberculosis | tuberculous genital abscess | urogenital tuberculosis | tuberculosis of genital organ | genitourinary tb > A18.10
renal tb | tuberculous pyelonephritis | tuberculous pyelitis | tuberculous nephritis | tuberculous pyonephrosis | tuberculosis of ureter | tuberculous stricture of ureter | tuberculous perinephric abscess | tuberculous perinephritic abscess | tuberculous renal abscess | tuberculous hydronephrosis > A18.11
tuberculous cystitis | tuberculous contracted bladder > A18.12
tuberculosis of urethra | tuberculous urethritis | tuberculosis of urinary tract | tuberculosis of urinary organ | tuberculous urinary abscess > A18.13
tuberculous prostatitis | tuberculous prostatic abscess > A18.14
tuberculosis of epididymis | tuberculosis of testis | tuberculosis of scrotum | tuberculosis of penis | tuberculosis of seminal vesicle | tuberculosis of vas deferens | tuberculosis of spermatic cord | tuberculosis of tunica vaginalis | tuberculous epididymitis | tuberculous orchitis | tuberculous epididymo-orchitis | tuberculosis of prepuce | tuberculosis of cowper gland | tuberculosis of bulbourethral gland | tuberculous vesiculitis | tuberculous seminal vesiculitis > A18.15
tuberculous scrotal abscess | tuberculous testicular abscess | tuberculous fistula of epididymis | tuberculous scrotal sinus | male genital tuberculosis | tuberculous balanitis | tuberculous hydrocele > A18.15
tuberculous cervicitis | tuberculosis of uterine cervix | tuberculosis of cervix uteri > A18.16
tuberculosis of uterus | tuberculosis of endometrium | tuberculosis of fallopian tube | tuberculosis of tube | tuberculosis of ovary | tuberculosis of adnexa | tuberculosis of oviduct | tuberculous salpingitis | tuberculous oophoritis | tuberculous salpingo-oophoritis | tuberculous pyosalpinx | tuberculous tubo-ovarian abscess | tuberculous pid | tuberculosis of broad ligament | tuberculous endometritis | tuberculosis of cul-de-sac of douglas | tuberculous pelvic abscess | tuberculous metritis | tuberculous parametritis | tuberculous pelvic inflammatory disease > A18.17
tuberculosis of vagina | tuberculosis of vulva | tuberculous vaginitis | tuberculous vulvitis | tuberculous rectovaginal fistula | tuberculous ovarian cyst | tuberculosis of bartholin gland | female genital tuberculosis > A18.18

# --- tuberculosis: lymph nodes, belly, skin
tb lymphadenitis | lymph node tb | nodal tb | tuberculous adenitis | tuberculous adenopathy | scrofulous adenitis | scrofuloderma of neck | king's evil | tuberculous cervical adenitis | tuberculosis of cervical lymph node | tuberculosis of axillary lymph node | tuberculosis of inguinal lymph node | tuberculosis of supraclavicular lymph node | tuberculosis of axilla | tuberculosis of neck | tuberculous lymphangitis | scrofulosis | scrofulous ulcer | scrofulous abscess | tuberculous cervical abscess | glandular tuberculosis > A18.2
tb peritonitis | peritoneal tb | tuberculous ascites | tuberculosis of omentum | tuberculous subdiaphragmatic abscess | abdominal tb > A18.31
intestinal tb | tb enteritis | tb colitis | ileocecal tb | tuberculosis of cecum | tuberculosis of appendix | tuberculous appendicitis | tuberculosis of colon | tuberculosis of sigmoid | tuberculosis of duodenum | tuberculosis of jejunum | tuberculosis of ileum | tuberculosis of anus | tuberculosis of rectum | tuberculous proctitis | tuberculous enterocolitis | tuberculous ileocolitis | tuberculous ileitis | tuberculous colitis | tuberculous diarrhea | tuberculous dysentery | tuberculous gastroenteritis | gastrointestinal tuberculosis > A18.32
tuberculous anal fistula | tuberculous fistula in ano | tuberculous perianal abscess | tuberculous ischiorectal abscess | tuberculous rectal abscess | tuberculous stricture of rectum | tuberculous ulcer of intestine | tuberculous perirectal abscess | tuberculous perirectal fistula | tuberculosis of digestive tract | tuberculous stricture of intestine | tuberculous gastrocolic fistula | tuberculosis of bowel > A18.32
tabes mesenterica | mesenteric tuberculosis | tuberculosis of mesenteric lymph node | tuberculosis of abdominal lymph node | tuberculous mesenteric adenitis | tuberculosis of retroperitoneal lymph node | tuberculous mesenteric lymphadenitis | tuberculous retroperitoneal abscess > A18.39
cutaneous tuberculosis | cutaneous tb | skin tb | scrofuloderma | lupus vulgaris | tuberculous erythema induratum | bazin disease | bazin's erythema | erythema nodosum tuberculous | lichen scrofulosorum | papulonecrotic tuberculid | tuberculid | tuberculosis verrucosa cutis | tuberculous wart | prosector's wart | necrogenic wart | butcher's wart | tuberculosis of eyelid | tuberculous cellulitis | tuberculosis colliquativa | tuberculous gumma | tuberculous ulcer of skin | tuberculosis of external ear | tuberculous paronychia | lupus exedens > A18.4

# --- tuberculosis: eye, ear, glands, other organs
ocular tuberculosis | ophthalmic tuberculosis > A18.50
tuberculosis of sclera | tuberculous scleritis > A18.51
tuberculosis of cornea | tuberculous interstitial keratitis | tuberculous keratoconjunctivitis | tuberculous phlyctenulosis | phlyctenular tuberculous keratitis | tuberculous corneal ulcer > A18.52
tuberculosis of retina | tuberculosis of choroid | tuberculous retinitis | tuberculous choroiditis | tuberculous retinochoroiditis | tuberculous retinal vasculitis > A18.53
tuberculosis of iris | tuberculosis of ciliary body | tuberculous uveitis | tuberculous iritis | tuberculous keratoiritis | tuberculous keratouveitis | tuberculous cyclitis | tuberculosis of uveal tract > A18.54
tuberculosis of conjunctiva | tuberculous conjunctivitis | tuberculosis of orbit | tuberculosis of optic nerve | tuberculous optic neuritis | tuberculous glaucoma | tuberculous dacryocystitis > A18.59
tuberculous otitis media | tuberculosis of middle ear | tuberculosis of inner ear | tuberculosis of eustachian tube | tuberculous otitis | tuberculosis of ear > A18.6
tuberculosis of adrenal gland | tuberculosis of adrenal | tuberculous addison disease | adrenal tb | tuberculous adrenal insufficiency | tuberculous hypoadrenalism | tuberculous bronze disease | tuberculous addisonian melanosis > A18.7
tuberculosis of thyroid | tuberculous thyroiditis > A18.81
tuberculosis of pituitary | tuberculosis of thymus | tuberculosis of parathyroid | endocrine tuberculosis > A18.82
tuberculosis of esophagus | tuberculosis of stomach | tuberculosis of liver | tuberculosis of gallbladder | tuberculosis of pancreas | tuberculosis of mouth | tuberculosis of tongue | tuberculosis of lip | tuberculosis of palate | tuberculosis of gum | tuberculosis of uvula | tuberculosis of salivary gland | tuberculosis of parotid | tuberculous hepatitis | tuberculous gastritis | tuberculous parotitis | tuberculous cholecystitis | tuberculous esophagitis | oral tuberculosis | tuberculous liver abscess | tuberculous stricture of esophagus > A18.83
tb pericarditis | tuberculous pericardial effusion | cardiac tuberculosis | tuberculosis of pericardium | tuberculosis of myocardium | tuberculosis of endocardium | tuberculous constrictive pericarditis | tuberculous valvulitis | fibrocaseous pericarditis > A18.84
splenic tuberculosis | tuberculous splenitis | tuberculous splenic abscess | tuberculous splenomegaly > A18.85
tuberculosis of breast | tuberculous mastitis | tuberculous breast abscess | tuberculous arteritis | tuberculous endarteritis | tuberculosis of artery | tuberculous anemia | tuberculous amyloidosis | tuberculous aortitis | extrapulmonary tuberculosis | extrapulmonary tb > A18.89
acute miliary tuberculosis of multiple sites | acute tuberculous polyserositis | acute disseminated tuberculosis of multiple sites > A19.1
acute miliary tb | acute disseminated tuberculosis | acute generalized tuberculosis > A19.2
chronic miliary tuberculosis | chronic tuberculous polyserositis | chronic disseminated tuberculosis > A19.8
generalized tuberculosis | systemic tuberculosis | diffuse tuberculosis | hematogenous tuberculosis | tuberculous polyserositis | multiorgan tuberculosis | tuberculous septicemia | tuberculous sepsis > A19.9
tuberculous adrenal calcification | old tuberculosis of kidney with calcification > B90.8
healed tuberculosis | old healed tuberculosis | sequelae of pulmonary tuberculosis | healed granulomatous tuberculosis > B90.9

# --- syphilis: primary and secondary
chancre | hunterian chancre | hard chancre | genital chancre | penile chancre | ulcus durum | chancre of penis | syphilis of penis | syphilis of vulva | syphilis of vagina | syphilitic bubo | rollet's chancre | vulvar chancre | syphilitic ulcer of penis | primary genital syphilis of penis | initial syphilitic lesion > A51.0
anal chancre | chancre of anus | primary syphilis of rectum | rectal chancre > A51.1
extragenital chancre | oral chancre | chancre of lip | chancre of tongue | chancre of tonsil | chancre of finger | chancre of nipple | chancre of breast | chancre of conjunctiva | chancre of eyelid | chancre of mouth | chancre of palate | extragenital ulcus durum | primary syphilis of mouth > A51.2
condylomata lata | syphilitic condyloma | flat condyloma of syphilis | venereal syphilitic condyloma > A51.31
alopecia of secondary syphilis | moth-eaten alopecia > A51.32
secondary syphilis of skin | palmar rash of secondary syphilis | palmoplantar rash of secondary syphilis | syphilid | syphilide | syphilitic rash | roseola syphilitica | syphilitic roseola | secondary syphilis rash | syphilitic skin eruption | mucous patches | syphilitic mucous patches | mucous membrane syphilis | syphilitic leukoderma | luetic ulcer | syphilis of skin | syphilis of mouth | syphilis of lip | secondary syphilis of mouth | secondary syphilis of tonsil | secondary syphilis of pharynx | secondary syphilis of anus | secondary syphilis of vulva | syphilitic psoriasis | rupia syphilitica | syphilitic ulcer | mucocutaneous syphilis | syphilitic tonsillitis | syphilitic onychia | syphilitic erythema > A51.39
acute syphilitic meningitis | early syphilitic meningitis > A51.41
syphilitic pelvic inflammatory disease | syphilitic pid > A51.42
syphilitic uveitis | syphilitic iritis | syphilitic iridocyclitis | syphilitic chorioretinitis | secondary ocular syphilis | syphilis of ciliary body | syphilis of iris | secondary syphilitic uveitis | syphilis of uveal tract | syphilitic choroiditis | syphilitic retinitis > A51.43
syphilitic nephrotic syndrome | secondary syphilis of kidney > A51.44
syphilitic nephritis > A52.75
secondary syphilis of liver > A51.45
secondary syphilis of bone | secondary syphilitic periostitis | secondary syphilis of periosteum > A51.46
syphilitic lymphadenopathy | syphilitic adenopathy | syphilitic lymphadenitis | syphilis of lymph node | secondary syphilis of viscera | relapse of secondary syphilis | secondary syphilitic adenopathy > A51.49
early syphilis | symptomatic early syphilis | early infectious syphilis | relapse of early syphilis > A51.9
early latent syphilis less than 2 years after infection | latent syphilis less than 2 years after infection | early nonprimary nonsecondary syphilis | early latent lues > A51.5
late latent lues | latent syphilis 2 years or more after infection | latent syphilis of unknown duration of two years or more > A52.8
positive wassermann | positive wassermann reaction | positive fta-abs | reactive vdrl | positive treponemal antibody | positive treponemal test | reactive treponemal antibody | latent lues | serofast rpr | syphilis of unknown duration latent > A53.0

# --- syphilis: heart and vessels
cardiovascular syphilis | syphilis of circulatory system | syphilis of vessels | gumma of cardiovascular system | tertiary cardiovascular syphilis | vascular syphilis > A52.00
syphilitic aneurysm | luetic aneurysm | syphilitic aortic aneurysm | syphilitic thoracic aneurysm | syphilitic thoracoabdominal aneurysm | syphilitic abdominal aneurysm | syphilitic dilatation of aorta | ruptured syphilitic aneurysm > A52.01
syphilis of aorta | luetic aortitis | syphilitic disease of aorta | doehle-heller aortitis | syphilitic mesaortitis > A52.02
syphilitic aortic insufficiency | syphilitic aortic regurgitation | syphilitic aortic valve disease | syphilitic aortic stenosis | syphilitic mitral stenosis | syphilitic valvulitis | syphilitic valve disease | syphilitic pulmonary endocarditis | syphilitic mitral insufficiency > A52.03
syphilitic cerebral endarteritis | syphilitic arteritis of brain | heubner's arteritis | heubner disease > A52.04
syphilitic stroke | vascular neurosyphilis | cerebrovascular syphilis | ruptured syphilitic cerebral aneurysm | syphilitic aneurysm of brain | syphilitic aneurysm of central nervous system | hemorrhagic neurosyphilis | vascular syphilis of central nervous system | syphilitic cerebral thrombosis | syphilitic rupture of brain aneurysm > A52.05
syphilis of heart | syphilitic heart disease | syphilis of myocardium | syphilitic myocarditis | syphilitic pericarditis | syphilitic coronary arteritis | syphilis of coronary artery | syphilitic heart failure | syphilitic heart block | gumma of heart | gumma of myocardium | syphilitic cardiac decompensation | syphilitic mural thrombosis | syphilis of pericardium | syphilitic tachycardia | syphilitic coronary ostial stenosis | syphilitic atrial fibrillation | syphilitic paroxysmal tachycardia | gumma of pericardium > A52.06
syphilitic arteritis | syphilitic endarteritis | syphilis of pulmonary artery | syphilitic aneurysm of innominate | syphilitic phlebitis | syphilitic mesarteritis | syphilis of portal vein | syphilitic aneurysm of subclavian artery | syphilitic peripheral arterial disease | gumma of artery | syphilitic occlusive arterial disease > A52.09

# --- syphilis: nervous system
locomotor ataxia | syphilitic ataxia | tabetic ataxia | progressive locomotor ataxia | tabetic crisis | tabetic gastric crisis | posterior spinal sclerosis | tabes spinalis | duchenne's locomotor ataxia | syphilitic posterior spinal sclerosis | tabetic neurosyphilis | tabetic perforating ulcer of foot | tabetic pain > A52.11
cerebrospinal syphilis | syphilis of spinal cord | spinal syphilis > A52.12
syphilitic myelitis > A52.14
syphilis of meninges | meningovascular syphilis | meningovascular neurosyphilis | meningeal neurosyphilis | syphilitic meningitis | syphilitic pachymeningitis | syphilitic arachnoiditis | syphilis of arachnoid | arachnoid neurosyphilis | luetic meningitis | syphilis of dura mater | syphilitic leptomeningitis > A52.13
syphilitic encephalitis | syphilitic meningoencephalitis | luetic meningoencephalitis > A52.14
syphilitic optic atrophy | syphilis of optic nerve | syphilitic optic neuritis | optic atrophy of neurosyphilis | syphilitic retrobulbar neuritis | syphilis of cranial nerve | syphilitic cranial nerve palsy | syphilitic polyneuropathy | syphilitic neuritis | syphilis of acoustic nerve | syphilitic nerve palsy | syphilis of eighth nerve | syphilitic facial palsy | syphilis of seventh nerve | syphilitic retrobulbar optic neuropathy > A52.15
syphilitic charcot joint | tabetic arthropathy | tabetic charcot joint | arthropathy of tabes dorsalis | tabetic neuropathic joint > A52.16
syphilitic general paresis | general paralysis of the insane | dementia paralytica | paretic dementia | paretic neurosyphilis | taboparesis | taboparalysis | syphilis of brain | cerebral syphilis | syphilitic paralysis | syphilitic paresis | syphilitic dementia | bayle disease | general paralysis of syphilis | dementia in neurosyphilis | syphilitic hemiplegia | erb's syphilitic spinal paralysis | erb's syphilitic spastic paraplegia | syphilitic brain tumor | syphilitic psychosis > A52.17
parenchymatous neurosyphilis > A52.19
gumma of brain | gumma of spinal cord | gumma of meninges | gumma of cauda equina | tabetic bladder | tabetic cord bladder | syphilitic parkinsonism | visceral crisis of tabes dorsalis | syphilitic bulbar palsy | syphilitic neuroretinitis | intracranial gumma | syphilitic cord bladder > A52.19
latent neurosyphilis | latent syphilis of central nervous system | asymptomatic cns syphilis > A52.2
cns syphilis | syphilis of central nervous system | late syphilis of central nervous system | tertiary syphilis of central nervous system | gumma of central nervous system | neurolues | syphilis of nervous system > A52.3

# --- syphilis: other organs, late
ocular syphilis | ophthalmic syphilis | syphilis of eye | syphilis of conjunctiva | syphilitic conjunctivitis | syphilis of eyelid | syphilitic episcleritis | syphilitic scleritis | syphilis of sclera | syphilis of orbit | syphilitic dacryocystitis | syphilitic tarsitis | late syphilis of retina | late syphilis of ciliary body | late syphilitic uveitis | late syphilitic chorioretinitis | gumma of eyelid | gumma of iris | gumma of orbit | syphilitic hemianopsia | syphilitic vitreous opacities | syphilitic ptosis | late syphilitic iritis | syphilis of lens | syphilitic disseminated retinochoroiditis | syphilitic glaucoma | late ocular syphilis | syphilitic staphyloma | syphilitic scotoma > A52.71
syphilis of lung | pulmonary syphilis | syphilis of bronchus | gumma of lung | syphilitic stenosis of bronchus | syphilitic bronchitis > A52.72
syphilis of larynx | syphilitic laryngitis | syphilis of trachea | syphilis of nose | syphilitic rhinitis | syphilis of nasal sinus | syphilitic sinusitis | syphilis of pharynx | syphilis of throat | syphilis of epiglottis | gumma of larynx | gumma of nose | gumma of pharynx | gumma of nasopharynx | gumma of tonsil | gumma of trachea | syphilis of pleura | syphilitic pleurisy | syphilis of mediastinum | syphilis of respiratory tract | syphilis of tonsil | syphilis of eustachian tube | syphilitic perichondritis of larynx | syphilis of thorax > A52.73
gumma of liver | hepar lobatum | syphilis of liver | syphilitic hepatitis | syphilitic cirrhosis | syphilis of stomach | gastric syphilis | syphilitic gastritis | syphilis of intestine | syphilis of colon | syphilis of rectum | syphilitic proctitis | syphilis of pancreas | syphilis of gallbladder | syphilitic peritonitis | syphilitic ascites | syphilitic stricture of rectum | late syphilis of anus | visceral syphilis | syphilis of viscera | syphilis of small intestine | syphilis of anus | gumma of rectum | gumma of stomach > A52.74
syphilis of kidney | gumma of kidney | syphilis of ureter | gumma of ureter | syphilitic pyelonephritis | late renal syphilis > A52.75
syphilis of bladder | syphilis of cervix | syphilitic cervicitis | syphilis of testis | syphilitic orchitis | syphilis of epididymis | syphilitic epididymitis | syphilis of prostate | syphilis of uterus | syphilitic endometritis | syphilis of ovary | syphilis of fallopian tube | syphilitic salpingitis | gumma of testis | gumma of penis | urogenital syphilis | syphilis of urethra | syphilitic urethritis | syphilis of scrotum | syphilis of seminal vesicle | syphilis of spermatic cord | syphilis of tunica vaginalis | late syphilis of vagina | late syphilitic vaginitis | late syphilis of vulva | late syphilis of penis | late syphilitic pelvic inflammatory disease | syphilitic hydrocele | syphilitic cystitis > A52.76
syphilis of bone | syphilis of joint | syphilitic arthropathy | syphilitic osteomyelitis | syphilitic osteitis | syphilitic periostitis | syphilis of periosteum | gumma of bone | gumma of joint | syphilitic spondylitis | syphilitic osteoporosis | syphilitic dactylitis | syphilitic fracture | syphilitic necrosis of bone | syphilis of middle ear | syphilis of skeletal system | arthropathy in syphilis | postinfectious arthropathy in syphilis | syphilis of petrous bone | gummatous osteomyelitis | syphilitic destruction of bone > A52.77
syphilitic arthritis > A52.16
syphilis of muscle | syphilitic myositis | syphilitic bursitis | syphilis of bursa | syphilitic synovitis | syphilis of tendon | syphilitic tenosynovitis | gumma of muscle | syphilitic leontiasis | syphilis of synovium > A52.78
syphilis of tongue | syphilitic glossitis | syphilis of palate | syphilitic perforation of palate | syphilis of uvula | syphilis of esophagus | syphilitic stenosis of esophagus | syphilis of spleen | syphilitic splenomegaly | syphilitic splenitis | syphilis of thyroid | syphilis of pituitary | syphilis of adrenal | syphilis of breast | syphilis of thymus | syphilis of ear | syphilis of inner ear | syphilitic labyrinthitis | otosyphilis | syphilitic anemia | late syphilis of skin | tertiary syphilis of skin | late syphilis of mouth | late syphilis of lip | perforating syphilitic ulcer | nodular syphilid | gummatous syphilis | multiple tertiary syphilis | late syphilis of lymph node > A52.79
gumma | gummata | gumma of tongue | gumma of palate | gumma of skin | syphilitic gumma | gummatous ulcer | late syphilitic leukoderma | gumma of pituitary | syphilis of peripheral nerve | syphilitic atrophy of skin | late syphilitic ulcer > A52.79
syphilitic deafness > A52.15
tertiary lues | late symptomatic syphilis > A52.9
lues | luetic disease | syphilitic disease | syphilitic lesion | acquired syphilis | conjugal syphilis | syphilitic infection | treponema pallidum infection | treponema pallidum > A53.9
bejel | endemic syphilis | njovera | dichuchwa | siti syphilis | nonvenereal endemic syphilis > A65

# --- congenital syphilis
inherited syphilis | hereditary syphilis | congenital lues | prenatal syphilis | syphilis of newborn | heredosyphilis > A50.9
early congenital syphilitic chorioretinitis | congenital syphilitic chorioretinitis | congenital syphilitic choroiditis | early congenital syphilitic uveitis | congenital syphilitic uveitis > A50.01
congenital syphilitic osteochondritis | syphilitic osteochondritis | syphilitic epiphysitis | congenital syphilitic epiphysitis | parrot's pseudoparalysis | syphilitic pseudoparalysis of parrot | congenital syphilitic periostitis | congenital syphilitic synovitis | congenital syphilitic osteomyelitis | wegner disease | congenital syphilitic oxycephaly > A50.02
congenital syphilitic pharyngitis > A50.03
congenital syphilitic laryngitis > A50.59
congenital syphilitic pneumonia | pneumonia alba | syphilitic white pneumonia > A50.04
congenital syphilitic rhinitis | syphilitic coryza | congenital syphilitic coryza | syphilitic snuffles | snuffles of congenital syphilis > A50.05
syphilitic pemphigus | congenital syphilitic pemphigus | congenital syphilitic rash | congenital syphilid | cutaneous congenital syphilis | congenital rupia > A50.06
congenital mucous patches | congenital syphilitic mucous patches | congenital syphilitic bubo | congenital syphilitic condyloma | congenital syphilitic fissures > A50.07
congenital syphilitic hepatitis | congenital syphilitic hepatomegaly | congenital syphilitic hepatosplenomegaly | congenital syphilitic splenomegaly | visceral congenital syphilis | congenital syphilitic cirrhosis > A50.08
early symptomatic congenital syphilis | symptomatic congenital syphilis | congenital syphilitic lymphadenopathy | congenital syphilitic blood disorder | congenital syphilitic anemia > A50.09
latent congenital syphilis less than 2 years after birth | early latent congenital syphilis > A50.1
syphilitic keratitis | syphilitic interstitial keratitis | congenital syphilitic keratitis | syphilitic keratitis punctata | luetic keratitis | keratitis in syphilis > A50.31
congenital neurosyphilis | juvenile neurosyphilis | congenital syphilis of central nervous system > A50.40
congenital syphilitic meningitis | congenital meningovascular syphilis > A50.41
congenital syphilitic encephalitis | congenital syphilitic meningoencephalitis > A50.42
congenital syphilitic polyneuropathy > A50.43
congenital syphilitic optic atrophy | congenital syphilitic optic neuritis > A50.44
juvenile paresis | juvenile general paralysis | juvenile taboparesis | congenital syphilitic paresis | juvenile dementia paralytica | dennie-marfan syndrome | dennie-marfan syphilitic syndrome | congenital syphilis with tabes | congenital general paresis > A50.45
juvenile tabes | juvenile tabes dorsalis > A50.49
hutchinson teeth | hutchinson incisors | mulberry molars | notched incisors of hutchinson > A50.52
clutton joints > A50.51
clutton arthropathy | syphilitic symmetrical hydrarthrosis > A50.51
congenital cardiovascular syphilis | congenital syphilitic heart disease | congenital syphilitic aneurysm | congenital syphilitic aortitis > A50.54
congenital syphilitic arthropathy | congenital syphilitic arthritis > A50.55
saber shin | sabre tibia | saber tibia | syphilitic saber shin > A50.56
congenital syphilitic saddle nose | saddle nose of congenital syphilis > A50.57
congenital gumma | congenital syphilitic gumma | rhagades | syphilitic stigmata | parrot's nodes | congenital syphilitic stricture of esophagus > A50.59
latent congenital syphilis 2 years or more after birth | late latent congenital syphilis > A50.6
syphilis hereditaria tarda | late hereditary syphilis | late congenital syphilis > A50.7

# --- gonorrhea
gonorrhea = gonococcus
gonococcus | gonococcal disease | neisseria gonorrhoeae | neisseria gonorrhoeae infection | blennorrhagia | gonorrheal infection > A54.9
gonorrhea of lower genitourinary tract | genital gonorrhea > A54.00
gonorrhea of bladder | gonococcal cystitis | gonorrheal gleet > A54.01
gonorrhea of vagina | gonorrhea of vulva | gonococcal vaginitis | gonococcal vulvitis | gonococcal vulvovaginitis | gonorrhea of bartholin gland > A54.02
gonococcal bartholinitis > A54.1
gonorrhea of cervix | gonococcal cervicitis | gonococcal endocervicitis > A54.03
gonorrhea of penis > A54.09
gonococcal balanitis > A54.23
gonococcal bartholin abscess | gonococcal periurethral abscess | gonococcal urethral abscess | gonorrhea of cowper gland | gonococcal cowperitis | gonococcal abscess of penis | gonococcal tysonitis > A54.1
gonorrhea of kidney | gonococcal pyelonephritis > A54.21
gonorrhea of prostate > A54.22
gonococcal epididymitis | gonococcal orchitis | gonococcal epididymo-orchitis | gonorrhea of testis | gonorrhea of epididymis | gonorrhea of seminal vesicle | gonococcal vesiculitis | gonococcal seminal vesiculitis | gonorrhea of vas deferens | gonorrhea of spermatic cord | gonococcal funiculitis > A54.23
gonococcal salpingitis | gonococcal pid | gonococcal pelvic inflammatory disease | gonococcal endometritis | gonorrhea of fallopian tube | gonorrhea of ovary | gonococcal oophoritis | gonococcal pyosalpinx | gonococcal tubo-ovarian abscess | gonorrhea of uterus | gonorrhea of pelvis | gonococcal pelviperitonitis | gonococcal salpingo-oophoritis | gonococcal metritis > A54.24
gonorrhea of eye | ocular gonorrhea > A54.30
gonorrhea of conjunctiva | gonococcal ophthalmia | gonococcal ophthalmia neonatorum | ophthalmia neonatorum due to gonorrhea | blennorrhea of newborn | gonorrheal ophthalmia | gonococcal blepharoconjunctivitis > A54.31
gonococcal iritis | gonococcal uveitis > A54.32
gonococcal corneal ulcer > A54.33
gonococcal endophthalmia | gonococcal endophthalmitis > A54.39
gonococcal spondylitis > A54.41
gonorrhea of joint | gonorrheal rheumatism | gonorrheal arthritis | gonococcal septic arthritis | gonococcal joint infection | gonococcal polyarthritis > A54.42
gonococcal periostitis | gonococcal osteitis > A54.43
gonococcal bursitis | gonococcal tenosynovitis | gonococcal synovitis | gonococcal myositis | gonococcal infection of tendon sheath > A54.49
gonorrhea of pharynx | gonorrhea of throat | pharyngeal gonorrhea | oral gonorrhea | gonococcal tonsillitis | gonococcal stomatitis > A54.5
gonorrhea of rectum | gonorrhea of anus | rectal gonorrhea | gonococcal proctitis | gonococcal anal infection > A54.6
gonorrhea of meninges > A54.81
gonococcal endocarditis | gonococcal myocarditis | gonococcal pericarditis | gonorrhea of heart | gonococcal carditis > A54.83
gonococcemia | disseminated gonorrhea | disseminated gonococcal infection | gonococcal septicemia > A54.86
gonorrhea of skin | gonorrhea of lymph node | gonococcal lymphadenitis | gonococcal keratoderma | gonococcal keratosis | gonococcal perihepatitis | gonococcal dermatosis > A54.89

# --- chlamydia, trichomonas, other venereal disease
chlamydial cystitis | chlamydial infection of urethra > A56.01
chlamydial vaginitis | chlamydial vulvitis > A56.02
chlamydial endocervicitis | chlamydial infection of cervix > A56.09
chlamydial pid | chlamydial pelvic inflammatory disease | chlamydial salpingitis | chlamydial endometritis | chlamydial oophoritis > A56.11
chlamydial epididymitis | chlamydial orchitis | chlamydial prostatitis > A56.19
chlamydial genitourinary infection > A56.2
chlamydial proctitis | rectal chlamydia | anal chlamydia | chlamydial infection of rectum | chlamydial venereal disease of anus > A56.3
chlamydial pharyngitis | pharyngeal chlamydia | oral chlamydia | chlamydial infection of throat > A56.4
sexually transmitted chlamydia | sexually transmitted chlamydial infection > A56.8
chlamydial perihepatitis | fitz-hugh-curtis syndrome due to chlamydia | chlamydial fitz-hugh-curtis > A74.81
inclusion conjunctivitis | chlamydial blennorrhea | paratrachoma | chlamydial keratoconjunctivitis | chlamydial ophthalmia > A74.0
swimming pool conjunctivitis > B30.1
lymphogranuloma venereum | climatic bubo | tropical bubo | durand-nicolas-favre disease | lymphogranuloma inguinale | poradenitis nostras | lymphadenitis due to lymphogranuloma venereum | rectal stricture due to lymphogranuloma | esthiomene | venereal lymphogranuloma > A55
soft chancre | soft sore | ulcus molle | chancroidal bubo | ducrey's infection | haemophilus ducreyi | haemophilus ducreyi infection | bubo due to haemophilus ducreyi | phagedenic chancre | virulent bubo | chancroid of penis | vulvitis due to haemophilus ducreyi | simple chancre | ducreyi chancre > A57
donovanosis | granuloma venereum | granuloma genitoinguinale | donovan bodies | calymmatobacterium granulomatis | klebsiella granulomatis | pudendal ulcer > A58
urogenital trichomonas | genital trichomoniasis > A59.00
trichomonal vaginitis | trichomonas vulvitis | trichomoniasis of vagina | trichomoniasis of vulva | trichomonal vulvitis | trichomonas vulvovaginitis > A59.01
trichomonal leukorrhea > A59.00
trichomoniasis of prostate | trichomonas prostatitis > A59.02
trichomonas urethritis | trichomonas cystitis | trichomoniasis of urethra | trichomoniasis of bladder | trichomonas infection of urethra > A59.03
trichomonas cervicitis | trichomonal cervicitis | trichomoniasis of cervix > A59.09
venereal disease | sexually transmitted disease | sexually transmitted illness > A64

# --- herpes simplex
penile herpes | herpes of penis | hsv of penis > A60.01
scrotal herpes | genital herpes in male | male genital herpes > A60.02
herpes cervicitis | herpetic cervicitis | hsv cervicitis > A60.03
vaginal herpes | vulvar herpes | herpes vulvitis | herpetic vulvovaginitis | herpetic vulvitis | herpetic vaginitis | herpetic ulceration of vulva | hsv vulvovaginitis | herpes of vulva | herpes of vagina > A60.04
perianal herpes | herpes proctitis | hsv proctitis | herpetic proctitis | anal herpes | rectal herpes > A60.1
anogenital herpes > A60.9
kaposi's varicelliform eruption | herpetic eczema | pustulosis varioliformis acuta > B00.0
herpes facialis | facial herpes | lip herpes | recurrent herpes labialis | labial herpes | vesicular dermatitis of lip > B00.1
herpes stomatitis | herpes gingivostomatitis | hsv gingivostomatitis | herpetic pharyngitis | herpes pharyngitis | herpetic gingivitis | herpes simplex pharyngotonsillitis | herpesviral sore throat | oral hsv | herpes of mouth > B00.2
hsv meningoencephalitis | herpetic meningoencephalitis | herpes simplex meningoencephalitis | simian b virus disease | herpes b virus infection > B00.4
ocular herpes | herpes simplex of eye | hsv eye disease | ocular hsv | herpes simplex ophthalmicus > B00.50
herpes ophthalmicus > B02.30
herpetic iritis | herpetic uveitis | herpes simplex uveitis | hsv uveitis | herpetic iridocyclitis > B00.51
herpes simplex keratitis | herpetic keratoconjunctivitis | disciform keratitis due to herpes simplex | dendritic corneal ulcer | hsv keratoconjunctivitis | herpetic corneal ulcer | dendritic ulcer > B00.52
herpes conjunctivitis | hsv conjunctivitis > B00.53
herpes simplex of eyelid | herpetic dermatitis of eyelid > B00.59
herpetic blepharitis | herpes of eyelid > B02.39
disseminated herpes simplex | disseminated hsv | herpes sepsis | herpes septicemia > B00.7
hsv hepatitis | herpes hepatitis | herpetic hepatitis > B00.81
hsv myelitis > B00.82
herpetic felon | herpes gladiatorum | herpes simplex of finger | hsv esophagitis | herpes esophagitis | herpetic esophagitis > B00.89

# --- varicella and zoster
varicella encephalitis | chickenpox encephalitis | varicella cerebellitis > B01.11
chickenpox meningitis > B01.0
chickenpox pneumonia > B01.2
chickenpox keratitis > B01.81
herpes zoster encephalitis | vzv encephalitis | shingles encephalitis | zoster meningoencephalitis > B02.0
herpes zoster meningitis | vzv meningitis > B02.1
zoster oticus | zoster of ear | herpes zoster auricularis | herpes zoster of geniculate ganglion | geniculate herpes zoster | herpetic geniculate ganglionitis | herpes zoster ganglionitis | ear shingles > B02.21
trigeminal postherpetic neuralgia | postzoster trigeminal neuralgia > B02.22
zoster polyneuropathy | postzoster polyneuropathy > B02.23
zoster myelitis | vzv myelitis | herpes zoster myelitis > B02.24
zoster radiculopathy | zoster neuritis | postzoster neuralgia | herpes zoster radiculitis | intercostal postherpetic neuralgia > B02.29
zoster of eye | herpes zoster of eye | herpes zoster with eye involvement | zoster with eye involvement | zoster V1 with eye involvement | V1 zoster with ocular involvement | V1 zoster | ocular shingles | shingles of eye | ocular zoster > B02.30
herpes zoster conjunctivitis > B02.31
zoster uveitis | zoster iritis | herpes zoster uveitis | vzv uveitis | herpes zoster iritis > B02.32
herpes zoster keratitis | zoster keratoconjunctivitis | zoster interstitial keratitis | vzv keratitis | herpes zoster keratoconjunctivitis | interstitial keratitis of herpes zoster > B02.33
zoster of eyelid | zoster blepharitis | herpes zoster of eyelid | acute retinal necrosis due to vzv > B02.39
disseminated shingles > B02.7
herpes zona | zoster rash | thoracic shingles | dermatomal zoster | shingles rash > B02.9

# --- measles, rubella, mumps and their organs
morbilli | rubeola > B05.9
measles encephalitis | measles encephalomyelitis | postmeasles encephalitis > B05.0
measles meningitis > B05.1
measles pneumonia > B05.2
measles otitis media > B05.3
measles keratitis | measles keratoconjunctivitis > B05.81
rubella meningoencephalitis | rubella encephalomyelitis > B06.01
epidemic parotitis | infectious parotitis | mumps parotitis > B26.9
orchitis due to mumps | mumps epididymo-orchitis > B26.0
mumps meningoencephalitis > B26.2
mumps oophoritis > B26.89
mumps neuropathy > B26.84

# --- meningococcus
cerebrospinal fever | cerebrospinal meningococcal fever | epidemic meningitis | epidemic cerebrospinal meningitis | spotted fever cerebrospinal | neisseria meningitidis meningitis | meningococcal spinal meningitis > A39.0
adrenal apoplexy | meningococcal adrenal hemorrhage | meningococcal hemorrhagic adrenalitis | meningococcic adrenal syndrome | meningococcal infection of adrenal > A39.1
acute meningococcal sepsis | acute meningococcal septicemia | purpura fulminans meningococcal > A39.2
chronic meningococcal sepsis | chronic meningococcal septicemia > A39.3
meningococcal sepsis | meningococcal septicemia | meningococcal bacteremia > A39.4
meningococcal heart infection | meningococcal carditis | meningococcal heart disease > A39.50
meningococcal infection of endocardium | meningococcal infection of heart valve > A39.51
meningococcal meningoencephalitis | epidemic meningoencephalitis | meningococcal encephalomyelitis > A39.81
meningococcal optic neuritis > A39.82
meningococcal septic arthritis > A39.83
meningococcal conjunctivitis | meningococcal pneumonia > A39.89
invasive meningococcal disease | neisseria meningitidis infection | meningococcal disease > A39.9

# --- diphtheria, tetanus, whooping cough, scarlet fever
diphtheritic sore throat | tonsillar diphtheria | diphtheritic tonsillitis | diphtheritic pharyngitis | diphtheritic membranous angina | malignant diphtheritic angina | bretonneau disease | diphtheria of throat | diphtheria of tonsil | diphtheritic gangrene of throat | faucial diphtheria | diphtheritic angina > A36.0
diphtheritic laryngitis | diphtheritic croup | diphtheritic laryngotracheitis | membranous croup | diphtheritic stridulous angina | diphtheritic stridulous croup | diphtheritic paralysis of larynx > A36.2
skin diphtheria | wound diphtheria | diphtheritic skin ulcer > A36.3
diphtheritic myocarditis | diphtheria myocarditis > A36.81
diphtheritic myelitis | diphtheritic polyradiculoneuropathy > A36.82
diphtheritic neuritis | diphtheritic paralysis | diphtheritic polyneuropathy | diphtheritic neuropathy > A36.83
diphtheritic nephritis > A36.84
anterior nasal diphtheria | nasal diphtheria | diphtheritic rhinitis | diphtheritic tracheitis | diphtheritic peritonitis | diphtheritic bronchitis > A36.89
corynebacterium diphtheriae infection > A36.9
neonatal tetanus | trismus neonatorum | trismus nascentium | tetanus of newborn | umbilical tetanus > A33
puerperal tetanus | maternal tetanus | tetanus of pregnancy > A34
generalized tetanus | cephalic tetanus | localized tetanus | clostridium tetani infection | tetanus infection | tetanus trismus > A35
tussis convulsiva | bordetella infection | pertussis syndrome | bordetella > A37.90
bordetella pertussis | bordetella pertussis infection > A37.00
pertussis pneumonia > A37.91
parapertussis | bordetella parapertussis > A37.10
bordetella parapertussis pneumonia > A37.11
bordetella bronchiseptica | bordetella bronchiseptica infection > A37.80
bordetella bronchiseptica pneumonia | tracheobronchitis with pneumonia due to bordetella bronchiseptica > A37.81
scarlatina anginosa | scarlatina maligna | scarlatiniform rash with strep | scarlet fever rash > A38.9
scarlatina ulcerosa | scarlet fever with nephritis > A38.8
scarlatinal otitis media > A38.0
scarlatinal myocarditis > A38.1

# --- germs, adjective and noun
toxoplasmosis | toxoplasmic = toxoplasma
nocardia | nocardial = nocardiosis
histoplasma | histoplasmic = histoplasmosis
sarcoid = sarcoidosis
schistosoma | schistosomal = schistosomiasis
filarial | filaria = filariasis
trichomonal | trichomonas = trichomoniasis
coccidioidal | coccidioides = coccidioidomycosis
blastomycotic | blastomyces = blastomycosis
cryptococcal | cryptococcus = cryptococcosis
aspergillus = aspergillosis
actinomycotic | actinomyces = actinomycosis
leptospiral | leptospira = leptospirosis
listerial | listeria = listeriosis
leishmanial | leishmania = leishmaniasis
cytomegalovirus = cytomegaloviral
enteroviral = enterovirus
adenoviral = adenovirus
tularemic = tularemia
trachomatous = trachoma
giardia | giardial = giardiasis
cysticercus = cysticercosis
shigella = shigellosis
brucellar = brucellosis
typhoidal = typhoid
mycobacterial = mycobacterium
strongyloides = strongyloidiasis
ascaris = ascariasis
sporotrichotic = sporotrichosis

# --- more of syphilis: what a body part adds
syphilitic > A53.9
dura neurosyphilis | neurosyphilis of dura mater | neurosyphilis of meninges > A52.13
syphilitic aphasia | syphilitic paresthesia | syphilitic hemianesthesia | neurosyphilitic aphasia > A52.19
syphilitic hydrarthrosis | syphilitic caries | syphilitic chondritis | syphilitic joint effusion | syphilitic exostosis > A52.77
congenital syphilitic hydrarthrosis > A50.55
congenital syphilitic nephritis | congenital syphilitic glomerulonephritis | congenital syphilitic laryngitis of late onset > A50.59
congenital syphilitic iritis | congenital syphilitic iridocyclitis | prenatal syphilitic chorioretinitis | congenital syphilitic retinitis > A50.01
catarrh due to congenital syphilis | congenital syphilitic catarrh > A50.03
early syphilitic nephritis | early syphilis of kidney > A51.44
early syphilitic oculopathy | early ocular syphilis > A51.43
early syphilitic osteochondropathy > A50.02
late syphilitic retinitis | late syphilis of uveal tract | late syphilis of conjunctiva | late syphilis of choroid | late syphilis of optic disc > A52.71
extragenital syphilitic chancre | syphilitic chancre of lip | syphilitic chancre of tonsil > A51.2
syphilis of heart valve | syphilis of aortic valve | syphilis of mitral valve > A52.03
syphilitic coronary aneurysm | syphilitic aneurysm of coronary artery | syphilitic angina > A52.06
syphilitic spinal cord claudication > A52.09
syphilitic perforating ulcer of foot > A52.11
syphilitic arthritis deformans | neurosyphilitic arthritis > A52.16
syphilitic pachyderma | syphilitic leukoplakia | syphilis of parotid gland | syphilis of salivary gland | syphilis of gum | syphilis of larynx and tongue > A52.79
syphilitic granuloma | syphilitic ulcer of leg late > A52.79
parrot's disease > A50.02

# --- more of tuberculosis and gonorrhea: Latin words, rarer sites
renis tuberculosis | tuberculous kidney abscess | tuberculous renal failure > A18.11
tuberculosis linguae | tuberculosis of buccal mucosa > A18.83
tuberculous perichondritis > A15.5
tuberculous tarsitis | tuberculosis of skin and subcutaneous tissue | tuberculous panniculitis | tuberculous sinus of skin > A18.4
scrofulous disease | strumous ulcer | scrofulous lymph node | strumous abscess | struma scrofulous > A18.2
tuberculous synovitis of joint | articular tuberculous synovitis | tuberculosis of knee joint | tuberculosis of hip joint | caries of knee | tuberculous hydrarthrosis > A18.02
tuberculosis of spinal medulla | tuberculosis of medulla > A17.81
tuberculous uti | tuberculous urinary infection | tuberculous urinary tract infection > A18.13
gonococcal ureteritis | gonococcal nephritis > A54.21
gonococcal abscess of prostate | gonococcal prostatic abscess > A54.22
gonorrhea of bursa | gonorrhea of tendon | gonorrhea of muscle > A54.49
gonococcal lymphangitis | gonococcal cellulitis | gonococcal abscess > A54.89
gonococcal stricture of rectum > A54.6
gonococcal abscess of urethra | gonococcal littritis | gonococcal skenitis | gonococcal infection of skene gland > A54.1
gonococcal retinitis | gonococcal choroiditis | gonococcal blepharitis > A54.39

# --- organ diseases in an infection
arthritis in typhoid fever > A01.04
osteomyelitis in typhoid fever > A01.05
arthritis in dysentery > A09
arthritis in erysipelas > A46
nocardia pneumonia of lung | pneumonia in nocardiosis > A43.0
pneumonia in typhoid fever > A01.03
pneumonia in legionnaires > A48.1
pneumonia in schistosomiasis > B65.9
pneumonia in whooping cough | pneumonia in pertussis > A37.91
pneumonia in q fever > A78
pneumonia in rheumatic tularemia | pneumonia in tularemia > A21.2
pneumonia in anthrax > A22.1
pneumonia in candidiasis > B37.1
pneumonia in chickenpox | pneumonia in varicella > B01.2
pneumonia in rubella > B06.81
pneumonia in cytomegalovirus > B25.0
pneumonia in ornithosis > A70
meningitis in leptospirosis > A27.81
meningitis in salmonella infection > A02.21
meningitis in candidiasis > B37.5
meningitis in anthrax > A22.8
meningitis in typhoid fever > A01.01
meningitis in infectious mononucleosis > B27.92
meningitis in enterovirus infection | enterovirus infection of central nervous system with meningitis > A87.0
meningitis in coccidioidomycosis > B38.4
meningitis in chagas disease > B57.41
meningoencephalitis in chagas disease > B57.42
myocarditis in toxoplasmosis > B58.81
myocarditis in diphtheria > A36.81
myocarditis in typhoid | endocarditis in typhoid > A01.02
myocarditis in scarlet fever > A38.1
myocarditis in acute chagas disease > B57.0
myocarditis in chagas disease > B57.2
chagas disease with megacolon > B57.32
chagas disease with megaesophagus > B57.31
chagas disease with digestive involvement > B57.30
endocarditis in listeriosis > A32.82
endocarditis in q fever > A78
endocarditis in candidiasis > B37.6
retinitis in toxoplasmosis > B58.01
hepatitis in mumps > B26.81
hepatitis in cytomegalovirus disease > B25.1
hepatitis in herpes simplex > B00.81
pancreatitis in mumps > B26.3
pancreatitis in cytomegalovirus disease > B25.2
nephritis in mumps > B26.83
pyelonephritis in salmonella infection > A02.25
myositis in cysticercosis > B69.81
myositis in toxoplasmosis > B58.82
myositis in sarcoidosis | myopathy in sarcoidosis > D86.87
myopathy in toxoplasmosis > B58.82
polyneuropathy in mumps > B26.84
polyneuropathy in diphtheria > A36.83
polyneuropathy in herpes zoster > B02.23
polyneuropathy in infectious mononucleosis > B27.91
polyneuropathy in leprosy > A30.9
arthritis in rubella > B06.82
arthritis in mumps > B26.85
otomycosis in aspergillosis > B44.89
otitis media in scarlet fever > A38.0
endophthalmitis in toxocariasis > B83.0
endophthalmitis in onchocerciasis > B73.01
glaucoma in onchocerciasis > B73.02
conjunctivitis in acanthamoeba > B60.12
diphtheritic ulcer of larynx | ulcer of larynx in diphtheria > A36.2
diphtheritic gastritis | diphtheritic endocarditis | diphtheritic nasal infection > A36.89
meningococcal infection of conjunctiva | meningococcal infection of joint fluid > A39.89
meningococcal infection of joint > A39.83
meningococcal infection of pericardium > A39.53
meningococcal infection of myocardium > A39.52
meningococcal infection of brain > A39.81
ducrey's chancre > A57
genito-anorectal syndrome > A55
herpes simplex interstitial keratitis | interstitial herpes keratitis > B00.52
herpes whitlow > B00.89
clostridial myositis | clostridial infection of muscle > A48.0
foodborne staphylococcal colitis | staphylococcal foodborne enteritis > A05.0
cysticercosis with seizures | cysticercosis with epileptiform fits > B69.0

# --- late additions: herpes of the iris, adrenal, heart, spine, childhood paresis
herpes iritis | herpes iridocyclitis | herpes uveitis > B00.51
herpes keratoconjunctivitis > B00.52
meningococcal adrenalitis | adrenal hemorrhage syndrome | waterhouse disease | waterhouse syndrome > A39.1
cerebrospinal meningitis > A39.0
tuberculosis of leptomeninges > A17.0
tuberculous curvature of spine | rust's disease > A18.01
tuberculous caries of mastoid > A18.03
scrofulous bubo > A18.2
scrofulide | tuberculous abscess of skin > A18.4
tuberculosis of bronchial gland > A15.4
tuberculosis of buccal cavity > A18.83
tuberculous adherent pericardium > A18.84
tuberculous broncholithiasis > A15.5
tuberculous calcification of lung > B90.9
tuberculous calcification of lymph node > B90.8
ruptured syphilitic aorta > A52.01
syphilitic auricular fibrillation > A52.06
early cardiovascular syphilis > A52.00
general progressive paralysis | general ataxic paralysis > A52.17
juvenile general paralysis of syphilis | cns syphilis with juvenile paresis | juvenile tabes of neurosyphilis > A50.45
syphilis of combined spinal sclerosis | syphilitic combined sclerosis > A52.11
epilepsy due to syphilis > A52.19
primary syphilis of finger | primary syphilis of tonsil > A51.2
secondary syphilis of mucous membranes > A51.39
syphilitic pancreatitis > A52.74
stigmata of congenital syphilis > A50.59
gonococcal hydrarthrosis > A54.42
blennorrhagic endometritis > A54.24
coxsackievirus pharyngitis > B08.5
lymphadenopathy due to toxoplasmosis > B58.89
spondylitis typhosa > A01.05
typhoid ulcer > A01.09
lymphopathia venereum > A55
venereal chlamydial disease of pharynx > A56.4
diphtheritic paralysis of iris > A36.89

# --- second round: tuberculosis, what else it is called and where else it sits
tuberculous asthma | tuberculous bronchiectasis | tuberculous bronchopneumonia | pneumonic tuberculosis | tuberculous fibrosis of lung | cavernous tuberculosis of lung | miners' phthisis | pulmonary consumption | tuberculous lung cavity | interstitial pulmonary tuberculosis | nodular tuberculosis of lung | caseous tuberculosis of lung | ulcerative pulmonary tuberculosis > A15.0
pulmonary phthisis | fibroid tuberculosis of lung | chronic fibrocavitary tuberculosis | tuberculous hemorrhage | tuberculous pulmonary hemorrhage | tuberculous necrosis of lung | tuberculous granuloma of lung | bilateral pulmonary tuberculosis | tuberculosis with hemoptysis > A15.0
tuberculosis of peribronchial lymph node | tuberculosis of bronchial lymph gland | tuberculosis of tracheobronchial lymph node | tuberculosis of intrathoracic lymph node | tuberculous bronchadenitis | tuberculous adenopathy of mediastinum > A15.4
tuberculosis of glottis and larynx | tuberculosis of subglottis | tuberculosis of arytenoid | tuberculous ulcer of larynx | tuberculous ulcer of bronchus | laryngeal phthisis | tuberculous laryngeal stenosis | tuberculous chorditis | tuberculous bronchorrhagia > A15.5
tuberculosis of interlobar pleura | pleural effusion due to tuberculosis | tuberculous pleurisy with effusion | tuberculous hydropneumothorax of pleura | exudative tuberculous pleurisy | dry tuberculous pleurisy | tuberculous thickening of pleura > A15.6
primary pulmonary tuberculosis | primary tuberculous infection | primary tuberculosis | primary infection with tuberculosis | primary pulmonary tb | primary tracheobronchial tuberculosis | primary lung tuberculosis | primary tuberculous pleural effusion > A15.7
tuberculosis of nasal septum | tuberculosis of hypopharynx | tuberculosis of fauces | tuberculosis of antrum | tuberculosis of ethmoid sinus | tuberculosis of frontal sinus | tuberculosis of maxillary sinus | tuberculosis of sphenoidal sinus | tuberculosis of nasal passage | tuberculous ozena | tuberculous ulcer of nose | tuberculosis of rhinopharynx > A15.8
tuberculous abscess | tuberculous degeneration | tuberculous gangrene | tuberculous cachexia | tuberculous granuloma | tuberculous infection | tuberculous fistula | caseous tuberculosis | tuberculous calcification | tuberculous fibrosis | tuberculous necrosis | respiratory tb > A15.9
tubercular meningitis | tuberculosis of cerebral meninges | tuberculosis of spinal meninges | tuberculosis of dura | tuberculosis of pia mater | cerebrospinal tuberculous meningitis | basal tuberculous meningitis | tuberculous arachnoiditis > A17.0
tubercle of brain | tubercle of spinal cord | solitary tubercle of brain | tuberculosis of cerebrum | tuberculosis of cerebellar | tuberculosis of cord | cerebrospinal tuberculosis  | tuberculous abscess of brain | tuberculous abscess of spinal cord | tuberculous abscess of epidural space > A17.81
tuberculosis of spine | tuberculosis of spinal column | tuberculosis of lumbar spine | tuberculosis of dorsal spine | tuberculosis of thoracic spine | tuberculosis of cervical spine | lumbar spine tb | dorsal spine tb | tuberculosis of coccyx | tuberculous abscess of spine | tuberculous abscess of sacrum | tuberculous abscess of vertebra | tuberculous ulcer of spine | tuberculous lordosis | tuberculous caries of spine | psoas tuberculous abscess | tuberculous paraspinal abscess | tuberculous abscess of lumbar region | gibbus of pott | pott's caries > A18.01
cold abscess of spine | cold abscess of vertebra | psoas cold abscess | iliopsoas tuberculous abscess > A18.01
cold abscess of joint | cold articular abscess | tuberculosis of cartilage | tuberculosis of metacarpophalangeal joint | tuberculosis of temporomandibular joint | tuberculosis of acromioclavicular joint | tuberculosis of tarsus joint | fungous arthritis | fungous synovitis of joint | tumor albus | tuberculous hip disease | tuberculous knee | scrofulous joint | tuberculosis of foot joint | tuberculosis of hand joint | tuberculosis of articular cartilage > A18.02
skeletal tuberculosis | osseous tuberculosis | tuberculosis of skeletal system | tuberculosis of femur | tuberculosis of tibia | tuberculosis of humerus | tuberculosis of metacarpus | tuberculosis of metatarsus | tuberculosis of tarsus | tuberculosis of carpus | tuberculosis of phalanx | tuberculosis of mandible | tuberculosis of maxilla | tuberculosis of malar bone | tuberculosis of sternum | tuberculosis of clavicle | tuberculosis of pelvis bone | tuberculosis of ilium | tuberculosis of ischium | tuberculosis of toe | tuberculosis of ethmoid bone | tuberculosis of nasal bone > A18.03
tuberculosis of mastoid process | tuberculosis of zygoma | tuberculosis of cranial bone | tuberculosis of frontal bone | tuberculosis of heel | tuberculosis of epiphysis | tuberculous epiphysitis | tuberculosis of long bone | tuberculosis of radius | tuberculosis of ulna | tuberculosis of fibula | tuberculous fracture | tuberculous caries of rib | tuberculous abscess of bone | tuberculous mastoid abscess > A18.03
tuberculous abscess of muscle | tuberculosis of tendon sheath | tuberculosis of ligament | tuberculosis of synovium | tuberculous fasciitis | tuberculous abscess of tendon sheath > A18.09
tuberculosis of renal pelvis | tuberculous ureteritis | tuberculous pyeloureteritis > A18.11
tuberculous ulcer of bladder > A18.12
tuberculosis of testicle | caseous epididymitis | tuberculous funiculitis | tuberculosis of seminal tract | tuberculosis of seminal duct | tuberculosis of glans penis | tuberculous ulcer of penis | tuberculosis of ejaculatory duct > A18.15
tuberculous pyometra | tuberculosis of pouch of douglas | tuberculous perisalpingitis | tuberculous perimetritis | tuberculosis of myometrium | tuberculous pelvic peritonitis of female | tuberculosis of female pelvic organ > A18.17
tuberculosis of labium | tuberculosis of clitoris | tuberculosis of perineum in female | tuberculous ulcer of vulva | tuberculous ulcer of vagina > A18.18
tuberculosis of lymph gland | tuberculosis of lymph node | tuberculosis of lymphatic system | cervical tuberculosis | inguinal tuberculosis | axillary tuberculosis | tuberculosis of submandibular lymph node | tuberculosis of submaxillary lymph node | tuberculous abscess of neck | tuberculous abscess of lymph node | tuberculous peripheral lymphadenitis | scrofulous gland | tuberculous bubo | cold abscess of neck | tuberculous sinus of neck | tuberculous postauricular abscess | tuberculosis of groin > A18.2
fibrocaseous peritonitis | tuberculosis of abdomen | tuberculosis of peritoneum | tuberculous abdominal abscess | ascitic tuberculosis | tuberculous peritoneal adhesions | plastic tuberculous peritonitis > A18.31
tuberculosis of intestine | tuberculosis of bowel wall | tuberculous enteritis | tuberculosis of large intestine | tuberculosis of small intestine | tuberculosis of alimentary canal | tuberculosis of ileocecum | tuberculous typhlitis | tuberculous cecitis | tuberculous obstruction of intestine | tuberculous perforation of intestine | ischiorectal tuberculosis | perianal tuberculosis | perirectal tuberculosis | tuberculosis of anorectum | tuberculosis of rectosigmoid | tuberculous sigmoiditis | tuberculous jejunitis | tuberculous duodenitis | hyperplastic cecal tuberculosis > A18.32
retroperitoneal tuberculosis | tuberculosis of mesentery | mesenteric tuberculous lymphadenopathy | tuberculous mesenteritis | tuberculosis of mesenteric gland > A18.39
tuberculosis indurativa | tuberculosis lichenoides | tuberculosis papulonecrotica | tuberculosis cutis | tuberculosis luposa | tuberculosis orificialis | orificial tuberculosis | tuberculosis ulcerosa | tuberculosis impetiginosa | tuberculosis vegetans | tuberculosis lupoides | tuberculous lupus | lupus tuberculosus | acnitis | acne scrofulosorum | acne tuberculid | rosacea-like tuberculid | lewandowsky tuberculid | folliclis > A18.4
lichen scrofulosus | lichenoid tuberculid | miliary tuberculosis of skin | anatomical wart | postmortem wart | verruca necrogenica | verrucous tuberculosis | warty tuberculosis | primary inoculation tuberculosis | tuberculous chancre | tuberculosis of subcutaneous tissue | tuberculous ulcer | tuberculosis of connective tissue | tuberculosis of skin of ear | tuberculosis of nail | tuberculous fistula of skin | tuberculous dermatitis | lupus vulgaris of eyelid | lupus of nose | lupus necrogenicus | papulonecrotic tuberculosis | nodular tuberculous vasculitis > A18.4
tuberculosis of eye | tb eye | tuberculosis of eyeball > A18.50
tuberculous sclerokeratitis | tuberculous phlyctenular conjunctivitis | phlyctenular tuberculosis > A18.52
tuberculoma of meninges > A17.1
tuberculous chorioretinitis | tuberculous neuroretinitis > A18.53
tuberculous iridocyclitis | tuberculous panuveitis > A18.54
tuberculous dacryoadenitis | tuberculosis of lacrimal apparatus | tuberculosis of lacrimal gland | tuberculosis of lacrimal sac | tuberculous papillitis > A18.59
tuberculosis of suprarenal gland | tuberculosis of adrenal cortex | tuberculosis of suprarenal | tuberculous adrenalitis | tuberculous adrenalism | addison disease due to tuberculosis | tuberculosis of glandula suprarenalis | tuberculous adrenal atrophy > A18.7
tuberculosis of gland endocrine | tuberculosis of pituitary gland | tuberculosis of hypophysis | tuberculous hypopituitarism | tuberculous thymitis > A18.82
tuberculosis of bile duct | tuberculosis of biliary tract | tuberculosis of gullet | tuberculosis of submandibular gland | tuberculosis of submaxillary gland | tuberculous tongue ulcer | tuberculous ulcer of tongue | tuberculous ulcer of mouth | tuberculous ulcer of stomach | tuberculous gingivitis | tuberculous glossitis | tuberculous stomatitis | tuberculosis of tooth | tuberculous cirrhosis of liver | tuberculous hepatic granuloma | tuberculosis of frenum | tuberculosis of cheek mucosa | submaxillary tuberculosis | tuberculous pancreatitis | tuberculosis of mucosa of mouth | tuberculosis of pylorus > A18.83
tuberculosis of heart | tuberculous myocarditis | tuberculous endocarditis | tuberculous cardiomyopathy | tuberculous pericardial adhesions | tuberculous heart disease > A18.84
tuberculosis of spleen | tuberculous splenic granuloma > A18.85
tuberculosis of blood vessel | tuberculous aneurysm | tuberculous phlebitis | tuberculous vein | tuberculous elephantiasis | tuberculosis of chest wall | tuberculous abscess of breast | tuberculous leukopenia | tuberculous abscess of chest wall | tuberculosis of nipple > A18.89
chronic multiple tuberculosis | chronic generalized tuberculosis | tuberculosis multiplex chronic > A19.8
multiple tuberculosis | florid tuberculosis | tuberculous bacteremia | typhobacillosis of landouzy | miliary tuberculosis of multiple sites | cryptic tuberculosis | septic tuberculosis > A19.9
calcified tuberculous lymph node | calcified tuberculous mesenteric node | calcified tuberculous gland > B90.8
healed tuberculosis of bone | old tuberculosis of hip | late effects of tuberculosis of bone > B90.2
healed tuberculosis of kidney > B90.1
old pulmonary tuberculosis | healed pulmonary tuberculosis | inactive pulmonary tuberculosis | arrested pulmonary tuberculosis | old tb scar | late effect of tuberculosis | residual of tuberculosis > B90.9
late effects of genitourinary tuberculosis > B90.1
late effects of tuberculous meningitis > B90.0

# --- second round: syphilis, gonorrhea, herpes and their kin
syphilis of abdomen | abdominal syphilis > A52.79
coronary syphilis | syphilitic coronary disease | syphilis of myocardium and coronary | syphilitic cardiomyopathy | gumma of endocardium | syphilitic myocardial fibrosis | cardiac syphilis | syphilitic mural endocarditis | luetic heart disease > A52.06
ostial coronary syphilis | aortic syphilitic heart disease | syphilitic pulmonary regurgitation | syphilitic pulmonary stenosis | syphilitic pulmonary valve | syphilitic tricuspid | luetic aortic insufficiency | syphilitic endocarditis of aortic valve > A52.03
syphilis of aortic arch | syphilitic aneurysm of thoracic aorta | syphilitic dissecting aneurysm > A52.01
syphilitic aneurysm of subclavian | syphilitic aneurysm of carotid | syphilitic aneurysm of iliac | syphilitic aneurysm of femoral artery | syphilis of vein | syphilis of artery | spinal syphilitic arteritis | syphilitic aneurysm of peripheral artery | syphilis of pulmonary vessel | syphilitic gangrene of limb > A52.09
syphiloma of cardiovascular system | syphilis of cardiovascular system | syphiloma of circulatory system > A52.00
syphilitic mesarteritis of brain | syphilitic arteritis of cerebral artery | syphilis of cerebral arteries > A52.04
syphilis of pons | syphilitic pontine lesion | paresis of the insane | general paralysis of insane | paretic convulsions | spasmodic tabes | tabetic paresis | syphilitic convulsions | syphilitic mania | neurosyphilis with general paralysis | neurosyphilis with paresis | neurosyphilis with taboparesis | cns syphilis with general paralysis | progressive general paralysis | dementia of neurosyphilis | cerebral lues > A52.17
tabes with charcot joint | tabes with arthropathy | tabetic arthritis | tabetic osteoarthropathy | charcot joint in syphilis | syphilitic neuropathic arthropathy | charcot's arthropathy of syphilis | arthritis deformans syphilitica > A52.16
tabes | tabetic lightning pains | posterior column syphilis | tabetic laryngeal crisis | syphilitic sclerosis of cord | neurosyphilis with tabes | tabes of spinal cord | syphilitic locomotor ataxia > A52.11 {tabes, tabetic, syphilis, syphilitic, neurosyphilis, lues}
neurosyphilis with ataxia | syphilitic bladder paralysis | syphilitic chorea | syphilitic hydrocephalus | syphilitic epilepsy | jacksonian epilepsy of syphilis | syphilitic gumma of brain | parkinsonism due to syphilis | secondary parkinsonism in neurosyphilis | syphilitic amyotrophy | gummatous neurosyphilis | neurosyphilis with retinitis > A52.19
neurosyphilis with meningitis | meningitis in neurosyphilis | meningitis due to syphilis | chronic syphilitic meningitis | cerebral meningeal syphilis > A52.13
syphilitic nerve paralysis | neurosyphilis with optic neuritis | optic neuritis in neurosyphilis | syphilitic oculomotor palsy | syphilitic abducens palsy | syphilitic auditory neuritis | syphilitic neuropathy | polyneuropathy in syphilis | syphilitic radiculitis | syphilitic eighth nerve deafness > A52.15
argyll robertson pupil syphilitic | argyll robertson syndrome > A52.19
syphilitic vulvitis | syphilitic balanitis | primary syphilis of cervix | primary syphilis of penis | primary syphilis of vulva | primary lues | primary syphilitic lesion | chancre of vulva | chancre of scrotum | chancre of labium > A51.0
chancre of face | chancre of hand | chancre of palpebra | chancre of chin | chancre of gum | extragenital primary syphilis | hunterian chancre of lip > A51.2
macular syphilid | papular syphilid | pustular syphilid | syphilitic exanthem | pigmentary syphilid | syphilis maculosa | frambesiform syphilid | secondary lues of skin | rupial syphilid | malignant syphilis | lues maligna | syphilitic paronychia | mucosal syphilis secondary | mucous patch of mouth | secondary syphilitic pharyngitis | secondary syphilis of penis | corona veneris > A51.39
secondary lues | syphilis with generalized adenopathy | syphilis of viscera secondary | secondary syphilitic splenomegaly > A51.49
secondary syphilitic hepatitis | early syphilitic hepatitis > A51.45
secondary syphilitic meningitis | acute secondary syphilitic meningitis > A51.41
secondary syphilitic chorioretinitis | secondary syphilitic retinitis | secondary syphilis of eye > A51.43
inactive syphilis | lues latens | seropositive syphilis without symptoms | latent syphilis of unspecified duration | vdrl positive | rpr positive | fta positive | wassermann positive | seropositive latent syphilis > A53.0
late latent syphilis with positive serology | late asymptomatic syphilis > A52.8
syphilitic vitreous | vitreous syphilis | syphilis of cornea late | syphilitic blepharitis | syphilis of lacrimal gland | syphilis of vitreous | late syphilitic interstitial keratitis | syphilis of optic disc | syphilitic cataract | gumma of conjunctiva | gumma of ciliary body > A52.71
syphilitic stricture of bronchus | syphilitic pneumonia | syphilitic fibrosis of lung | syphilitic bronchiectasis > A52.72
syphilitic saddle nose late | syphilitic ulcer of larynx | syphilitic ulcer of throat | syphilitic perforation of nasal septum | syphilitic ozena | syphilitic stenosis of larynx | syphilitic pharyngitis | syphilis of glottis | syphilis of vocal cord | syphilitic necrosis of nose > A52.73
syphilis hepatis | syphilis of peritoneum | syphilis of bile duct | syphilitic hepatomegaly | gumma of intestine | gumma of pancreas | syphilitic stenosis of rectum | syphilitic jaundice > A52.74
syphilitic glomerulonephritis | syphilitic nephrosis | syphilitic bright's disease | syphilis of renal artery > A52.75
syphilis of labium late | syphilitic oophoritis | gumma of epididymis | gumma of vulva | syphilitic sarcocele | syphilitic prostatitis | syphilitic fistula of urethra | late genital syphilis > A52.76
syphilis of spine | syphilis of vertebra | syphilitic arthralgia | syphilitic caries of bone | syphilitic ostitis | late syphilitic periostitis | gumma of spine | gumma of skull | syphilis of cartilage | syphilitic sacroiliitis | syphilitic joint disease | syphilitic osteochondritis late > A52.77
verneuil's disease | syphilitic fibromyositis | syphilis of fascia > A52.78
atrophoderma due to syphilis | syphilitic alopecia late | late syphilitic lymphadenitis | gumma of breast | gumma of thyroid | gumma of spleen | gumma of adrenal | gumma of lip | syphilitic addison disease | late lues of skin | syphilitic parotitis | gummatous ulcer of leg | syphilitic mastitis | syphilitic xanthoma | tuberous syphilid > A52.79
congenital syphilis with manifestations | early congenital syphilis with symptoms | congenital luetic jaundice | congenital syphilitic marasmus > A50.09
congenital syphilitic coronary | congenital syphilitic mitral | congenital syphilitic myocarditis | late congenital cardiovascular lues > A50.54
juvenile neurosyphilis with paresis | juvenile taboparetic neurosyphilis | juvenile general paralysis of insane > A50.45
congenital syphilitic dacryocystitis | congenital syphilitic cataract early | congenital ocular syphilis early > A50.01
congenital syphilitic meningoencephalocele | congenital syphilitic hydrocephalus | congenital syphilitic epilepsy | congenital syphilitic mental deficiency > A50.49
congenital syphilitic sarcocele | dubois abscess | dubois disease | dubois's abscess of thymus | syphilitic rhagades | congenital syphilitic frontal bossing > A50.59
hutchinson triad > A50.53
congenital syphilitic eighth nerve deafness > A50.09
gleet | chronic gonorrheal urethritis | gonorrheal urethritis | gonorrheal cystitis | specific urethritis | gonorrheal urethral discharge | gonococcal bladder infection > A54.01
gonorrheal adenitis | gonococcal adenitis | gonorrheal lymphadenitis | gonorrheal bubo | gonococcal dermatitis | gonorrheal keratosis | gonococcal peliosis | gonococcal perihepatitis of fitz-hugh | gonorrheal abscess > A54.89
specific salpingitis | specific oophoritis | specific salpingo-oophoritis | specific pelvic inflammatory disease | gonorrheal salpingitis | gonorrheal pid | gonorrheal endometritis | gonococcal parametritis | gonorrheal pelvic inflammation | specific endometritis > A54.24
specific vaginitis | specific vulvovaginitis | gonorrheal vaginitis | gonorrheal vulvitis | specific vulvitis | gonorrheal leukorrhea > A54.02
specific cervicitis | gonorrheal cervicitis | gonorrheal endocervicitis > A54.03
gonorrheal epididymitis | gonorrheal orchitis | specific epididymitis | gonorrheal vesiculitis | gonococcal spermatocystitis > A54.23
gonorrheal prostatitis | specific prostatitis > A54.22
gonorrheal bartholinitis | gonorrheal skenitis | gonorrheal bartholin abscess | gonorrheal cowperitis | gonorrheal periurethral abscess > A54.1
gonorrheal conjunctivitis | purulent ophthalmia of gonorrhea | blennorrheal conjunctivitis | gonococcal infection of eye of newborn | gonococcal conjunctivitis of newborn | blennorrhea neonatorum | blennorrheal ophthalmia > A54.31
gonorrheal keratitis > A54.33
gonorrheal iritis | gonorrheal iridocyclitis > A54.32
gonococcal infection of eyelid > A54.39
gonococcal exostosis | gonorrheal tenosynovitis | gonorrheal bursitis | gonorrheal synovitis | gonococcal fibromyositis > A54.49
gonorrheal proctitis | gonorrheal stricture of rectum | gonococcal proctocolitis > A54.6
gonorrheal pharyngitis | gonorrheal stomatitis | gonococcal glossitis > A54.5
gonorrheal meningitis > A54.81
gonorrheal endocarditis > A54.83
gonorrheal peritonitis > A54.85
gonococcic urethral stricture | gonorrheal stricture of urethra | gonorrheal urethral stricture > A54.01
fifth venereal disease | sixth venereal disease | frei's disease | inflammatory stricture of rectum | strumous bubo | nicolas-favre disease | durand's disease | lymphogranulomatosis inguinalis | lymphopathia | lymphogranuloma of vulva | lgv proctitis | lgv proctocolitis | venereal bubo | elephantiasis of vulva due to lymphogranuloma | genitoanorectal syndrome of lymphogranuloma > A55
chancroidal inguinal bubo | chancroidal ulcer | bubo of chancroid | chancroidal lymphadenitis | chancroidal balanitis | nonsyphilitic venereal sore | phagedenic sore of penis | soft chancre of penis > A57
granuloma of vagina inguinale | donovan granuloma | ulcerating granuloma of pudendum | serpiginous granuloma of groin | tropical granuloma of groin | sclerosing granuloma of pudendum | vulvar granuloma inguinale > A58
trichomonal urethritis | trichomonal cystitis > A59.03
trichomonal prostatitis > A59.02
trichomonal vulvovaginitis > A59.01
trichomonal balanitis > A59.09
herpes of cervix | herpesviral infection of cervix | genital herpes of cervix > A60.03
herpesviral ulcer of vulva | vulvar ulcer in herpes | herpesviral vulvitis | herpesviral vaginitis | ulceration of vulva in herpes | ulcer of vulva due to herpes > A60.04
herpetic ulcer of penis | herpes of prepuce | herpes progenitalis of penis > A60.01
herpes progenitalis | genital herpes simplex infection | recurrent genital herpes > A60.00
herpes simplex otitis externa | herpetic otitis externa | otitis externa in herpes | herpes of ear | herpes simplex of face | herpes of lip | herpes of nose | herpes febrilis > B00.1
herpes of cornea | corneal herpes zoster | zoster corneal ulcer > B02.33
herpes simplex glossitis | herpetic glossitis | herpetic tonsillitis | oropharyngeal herpes > B00.2
tic douloureux postherpetic | trigeminal neuralgia after zoster | trigeminal neuralgia due to shingles | postherpetic facial neuralgia > B02.22
hunt's neuralgia | geniculate neuralgia postherpetic | hunt's disease of herpes > B02.21
zona zoster | zona ophthalmica | herpes zoster of trunk | cingulum zoster | zoster of thorax > B02.9
zoster scleritis | herpes zoster scleritis > B02.34
meningitis in herpes zoster | zoster meningitis > B02.1
meningitis in herpes simplex | herpesviral meningitis due to hsv > B00.3

# --- second round: rarer names of tuberculosis, syphilis, gonorrhea, zoster
epituberculosis | primary tuberculous focus | tuberculous primary focus > A15.7
concato's disease > A19.9
caseation of lymph node | caseous lymph node | caseating lymphadenitis > A18.2
tuberculosis of shoulder blade > A18.03
tuberculous tracheobronchial lymph node > A15.4
tuberculous corneal scar | tuberculous cicatrix of cornea > A18.59
ulcer of vulva in tuberculosis > A18.18
tuberculous spinal cord degeneration > A17.81
rupia > A51.39 {syphilis, syphilitic, luetic}
secondary macular atrophy of syphilis | syphilitic atrophoderma maculatum | syphilitic macular atrophy of skin > A51.39
asymptomatic syphilis > A53.0
serological neurosyphilis | neurosyphilis without symptoms > A52.2
syphilitic stricture > A52.79
cerebral artery gumma > A52.04
syphilis with parkinson's disease | syphilitic parkinson's disease > A52.19
coronary narrowing due to syphilis > A52.06
congenital syphilitic endarteritis > A50.54
congenital syphilitic luxation of lens | congenital syphilitic glaucoma > A50.39
gonorrheal deferentitis | gonococcal deferentitis > A54.23
gonococcal paraurethritis > A54.1
gonococcal acute salpingitis | acute gonococcal salpingo-oophoritis > A54.24
blennorrhagic conjunctivitis > A54.31
blennorrhagic arthritis > A54.42
blennorrhagic urethritis > A54.01
blennorrhagic salpingitis > A54.24
chlamydial pelviperitonitis | chlamydial peritonitis of female > A56.11
climatic inguinal bubo > A55
vincent's laryngotracheitis > A69.1
zoster iridocyclitis | herpes zoster iridocyclitis | iridocyclitis in herpes zoster > B02.32
geniculate ganglion neuritis due to herpes > B02.21
keratoconjunctivitis in acanthamebiasis > B60.13
herpes simplex blepharitis > B00.59

# --- third round: tuberculosis by place
tuberculous dural abscess | tuberculous abscess of dura | tuberculous intracranial abscess | tuberculous degeneration of spinal cord > A17.81
tuberculous ectasia of bronchi > A15.0
tracheobronchial tuberculous adenopathy | tuberculous tracheobronchial adenopathy > A15.4
bronchotracheal tuberculosis | tuberculosis of trachea | tuberculosis of bronchus > A15.5
primary hilar tuberculosis | primary tuberculosis of bronchial lymph node | primary tuberculosis of lymph node > A15.7
tuberculous hip abscess | tuberculous baker cyst | tuberculous joint disease | arthritis due to tuberculosis | arthritis in tuberculosis > A18.02
tuberculous pelvis bone | tuberculosis of pelvic bone | tuberculosis of pelvis | tuberculosis of orbit bone | tuberculous caries of orbit | tuberculous mastoiditis bone > A18.03
tuberculous urethral fistula | tuberculous fistula of urethra | tuberculous stricture of urethra | tuberculous urethral stricture > A18.13
tuberculous tubal stricture | tubal tuberculosis | tuberculous stricture of fallopian tube | tuberculous pelvic peritonitis female > A18.17
supraclavicular tuberculosis | tuberculosis of supraclavicular gland | scrofulous tuberculosis | tuberculous cervical nodes | caseous lymph gland | caseation of lymphatic gland | tuberculosis of axillary gland | tuberculosis of inguinal gland > A18.2
retroperitoneal lymph node tuberculosis > A18.39
tuberculous pancreas | tuberculous degeneration of pancreas > A18.83
tuberculous erythema | tuberculosis of skin nodules > A18.4
connective tissue tuberculosis > A18.89
whooping cough with pneumonia due to bordetella pertussis | bordetella pertussis pneumonia > A37.01
diphtheritic throat ulcer | diphtheritic ulcer of throat > A36.0
paralysis of iris due to diphtheria | diphtheritic iris paralysis | diphtheritic paralysis of palate > A36.89

# --- abscess around the cord
spinal epidural abscess | lumbar epidural abscess | thoracic epidural abscess | cervical epidural abscess | epidural abscess of spine > G06.1
epidural abscess > G06.1 {spine, spinal, lumbar, thoracic, cervical, vertebral, discitis, osteomyelitis, laminectomy, L3-4, L4-5, L5-S1, cauda equina, back pain}

# --- herpes simplex of the genitals by its short name
@type condition
HSV vulva | HSV of vulva | vulvar HSV | vulvovaginal HSV | HSV vulvitis | vulvar herpes outbreak > A60.04
penile HSV | HSV penis | HSV on penis > A60.01
cervical HSV | HSV cervix > A60.03
perianal HSV | perirectal HSV | anal HSV > A60.1
