/** People, family, education, health, faith and disasters. Format: see `parse-lexicon.ts`. */
export const KAZAKH_SOCIETY = `
адам: person, people, human, man; адами: human; адамзат: humanity, mankind; кісі: person, people
тұлға: person, figure, individual; заңды тұлға: legal entity; жеке тұлға: individual; ер, еркек: man, male
әйел: woman, wife, female; қыз: girl, daughter; ұл: boy, son; бала: child; балалық: childhood
балалар: children, child; нәресте, сәби: baby, infant; жасөспірім: teenager, adolescent; жастар: youth, young people
жас: young, age; ересек: adult; қарт: elderly, old; егде: elderly; қария: elder; отбасы: family; отбасылық: family
ата-ана: parent; әке: father; ана, шеше: mother; аға: brother, uncle; іні: brother; апа, әпке: sister
ата: grandfather; әже: grandmother; ері, күйеу: husband; жар: spouse; жұбай: spouse, wife, husband; немере: grandchild
туыс: relative; ата-баба: ancestor; ұрпақ: generation, descendant; жетім: orphan; дос: friend; достық: friendship
той: wedding, celebration; нәсіл: race; нәсілдік: racial; этнос: ethnic group; этникалық: ethnic; ру: clan
тайпа: tribe; байырғы: indigenous, native; диаспора: diaspora; әлеумет: society, public; осал: vulnerable
әл-ауқат: welfare, well being; игілік: welfare, good; сапа: quality; сапалы: quality; өмір сапа: quality of life
қайырымдылық: charity; қауым: community; әдет-ғұрып: custom; әдет: habit, custom; мінез: character
мінез-құлық: behavior, behaviour; мораль: moral; әдеп: ethics; халық саны: population
тұрғындар: residents, population
білім беру: education; білім: education, knowledge; білімді: educated; білім алу: study, education; мектеп: school
орта мектеп: secondary school; бастауыш мектеп: primary school; оқушы: student, pupil; мұғалім: teacher
ұстаз: teacher; оқытушы: teacher, lecturer; профессор: professor; студент: student; университет: university
институт: institute; колледж: college; жоғары оқу орын: university; жоо: university; академия: academy
академик: academician; факультет: faculty; ректор: rector; декан: dean; түлек: graduate; бакалавр: bachelor
магистр: master; доктор: doctor; докторант: doctoral student; диплом: diploma, degree
стипендия, шәкіртақы: scholarship; емтихан: exam, examination; сабақ: lesson, class; оқулық: textbook; дәріс: lecture
кітапхана: library; балабақша: kindergarten; сауаттылық: literacy; бітір-: graduate, finish; оқу бітір-: graduate
ғылыми дәреже: academic degree
денсаулық: health; денсаулық сақтау: health care, healthcare, health; медицина: medicine; медициналық: medical
дәрігер: doctor, physician; мейірбике: nurse; аурухана: hospital; емхана: clinic; клиника: clinic; науқас: patient
емделуші: patient; хирург: surgeon; ота: surgery, operation; операция: operation, surgery; дәріхана: pharmacy
дәрі: drug, medicine; дәрі-дәрмек: medicine, drug; вакцина: vaccine; вакцинация, екпе: vaccination
сырқат: disease, illness; дерт: disease; вирус: virus; коронавирус: coronavirus, covid; індет: epidemic
пандемия: pandemic; эпидемия: epidemic; инфекция: infection; жұқпалы: infectious; белгілер: symptom
диагноз: diagnosis; қатерлі ісік: cancer; туберкулез: tuberculosis; тұмау: flu, influenza
диабет, қант диабет: diabetes; оба: plague; ауырсыну: pain; жара: wound; өлім-жітім: mortality, death
туу көрсеткіш: birth rate; жүкті: pregnant; жүктілік: pregnancy; суицид: suicide; карантин: quarantine
иммунитет: immunity; психикалық: mental; психология: psychology; психолог: psychologist; дене: body; бас сүйек: skull
көз: eye; құлақ: ear; мұрын: nose; ауыз: mouth; тіс: tooth; шаш: hair; мойын: neck; қол: hand, arm; саусақ: finger
аяқ: leg, foot; арқа: back; кеуде: chest; жүрек: heart; өкпе: lung; асқазан: stomach; бауыр: liver; бүйрек: kidney
ми: brain; жүйке: nerve, nervous; қан: blood; сүйек: bone; бұлшық ет: muscle; жасуша: cell; тері: skin, leather
дін: religion; діни: religious; иман: faith; құдай: god; алла: allah; шіркеу: church; ғибадатхана: temple
мешіт: mosque; монастырь: monastery; монах: monk; епископ: bishop; рим папа: pope; имам: imam; мүфти: mufti
христиан: christian; христиандық: christianity, christian; католик: catholic; протестант: protestant
православие: orthodox; мұсылман: muslim; ислам: islam; исламдық: islamic; иудей, еврей: jew, jewish; буддизм: buddhism
будда: buddhist; киелі: holy, sacred; қасиетті: holy, sacred; інжіл, библия: bible; құран: quran, koran; дұға: prayer
намаз: prayer; пайғамбар: prophet; әулие: saint; періште: angel; жан: soul; рух: spirit; рухани: spiritual
жұмақ: paradise; тозақ: hell; күнә: sin; қажылық: pilgrimage, hajj; конфессия: confession, denomination
ілім: teaching, doctrine
апат: disaster, accident, catastrophe; табиғи апат: natural disaster; зілзала, жер сілкінісі: earthquake
су тасқын, тасқын: flood; дауыл: storm, hurricane; боран: blizzard, storm; құйын: tornado; цунами: tsunami
құрғақшылық: drought; өрт сөндіруші: firefighter; төтенше: emergency, extraordinary
төтенше жағдай: emergency, emergency situation; оқыс оқиға: incident, accident
жол апат, жол-көлік оқиға: accident, crash; көшкін: landslide, avalanche; эвакуация: evacuation; ластану: pollution
ласта-: pollute; қоқыс: waste, garbage; экология: ecology, environment; экологиялық: environmental, ecological
климат: climate; климаттық: climate; климат өзгеріс: climate change; жаһандық жылыну: global warming; жылыну: warming
парник газ: greenhouse gas; шығарынды: emission; көміртек: carbon; көмірқышқыл газ: carbon dioxide
қуаныш: joy; ашу: anger; сезім: feeling; ерік: will; ақыл: mind, intelligence; даналық: wisdom
тәжірибе: experience, practice; дағды: skill; талант, дарын: talent; кейіпкер: hero, character; қаһарман: hero
ерлік: heroism, feat; арман: dream; тағдыр: fate; қызығушылық: interest; қызық: interesting; мүдде: interest
назар: attention; құрмет: respect, honor; құрметті: honorary, honored; құрметіне: honor, named; мақтаныш: pride
намыс: honor; алғыс: gratitude, thanks; төзімділік: tolerance; сана: consciousness, awareness
жалпы адамзат: universal
`
