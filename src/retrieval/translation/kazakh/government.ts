/** The state, its bodies and offices, elections and parties. Format: see `parse-lexicon.ts`; a verb's stem ends in `-`. */
export const KAZAKH_GOVERNMENT = `
мемлекет: state, country; мемлекеттік: state, public, national; мемлекет басшы: head of state, president
мемлекеттік орган: state body, government body
мемлекеттік қызмет: civil service, public service; мемлекеттік қызметші: civil servant, public servant
мемлекеттік хатшы: state secretary, secretary of state
ел: country, nation, people; отан: homeland, motherland; отандық: domestic; ұлт: nation, ethnicity; ұлттық: national
ұлтшыл: nationalist; ұлттық қауіпсіздік: national security
халық: people, population, nation; халықаралық: international; халықтық: people, popular; жұрт: people, nation
жұртшылық: public; көпшілік: public, majority; бұқаралық: mass
азамат: citizen; азаматтық: civil, citizenship, civilian; азаматтық қоғам: civil society; қоғам: society
қоғамдық: public, social; қоғамдық бірлестік: public association; қоғам қайраткер: public figure
үкімет: government, cabinet; үкіметтік: governmental, government; үкімет басшы: head of government, prime minister
билік: power, authority, government; билеуші: ruler; биле-: rule, govern, dance
атқарушы: executive; атқарушы билік: executive; заң шығарушы: legislative, legislature; сот билік: judiciary
бұтақ: branch; тармақ: branch, paragraph, point
министр: minister; министрлік: ministry; премьер-министр: prime minister, premier
министр орынбасар: deputy minister, vice minister; вице-министр: vice minister, deputy minister
орынбасар: deputy, vice; бірінші орынбасар: first deputy; премьер-министр орынбасар: deputy prime minister
вице-премьер: deputy prime minister; вице-президент: vice president
әділет министр: minister of justice, justice minister
әділет министрлік, әділетмин: ministry of justice, justice ministry; әділет: justice
сыртқы іс министр: foreign minister, minister of foreign affairs
сыртқы іс министрлік, сим: foreign ministry, ministry of foreign affairs; сыртқы іс: foreign affairs
ішкі іс министр: minister of internal affairs, interior minister
ішкі іс министрлік, іім: ministry of internal affairs, interior ministry; ішкі іс: internal affairs, interior
қорғаныс министр: minister of defense, defense minister; қорғаныс министрлік: ministry of defense, defense ministry
қаржы министр: finance minister, minister of finance; қаржы министрлік: ministry of finance, finance ministry
оқу-ағарту министр: minister of education, education minister
денсаулық сақтау министр: minister of health, health minister
денсаулық сақтау министрлік: ministry of health, health ministry
президент: president; президенттік: presidential, presidency; экс-президент: former president
тұңғыш президент: first president; елбасы: first president, leader; патша: king, tsar; патшалық: kingdom, tsarist
басшы: head, leader, chief; басшылық: leadership, management; басшылық ет-: lead, head
басқар-: lead, head, manage, run, chair; басқарма: department, board, office; басқарушы: manager, governor
басқару: management, administration, governance
жетекші: leader, head; жетекшілік: leadership; жетекшілік ет-: lead; көшбасшы: leader; көшбасшылық: leadership
төраға: chair, chairman, chairperson; төрайым: chair, chairwoman; төрағалық ет-: chair, preside
төрағалық: chairmanship
директор: director, head, principal; бас директор: director general, ceo; бастық: chief, boss, head
бас: head, chief, main, general; спикер: speaker; әкімшілік: administration, administrative
президент әкімшілік: presidential administration
парламент: parliament; парламенттік: parliamentary; сенат: senate; сенатор: senator
мәжіліс: mazhilis, majilis, meeting; мәжілісмен: mazhilis deputy; палата: chamber, house; жоғарғы палата: upper house
төменгі палата: lower house; депутат: deputy, mp, member
конституция: constitution; конституциялық: constitutional; ата заң: constitution; ассамблея: assembly
бас ассамблея: general assembly; халық ассамблея: assembly of people; құрылтай: kurultai, congress
жиналыс: meeting, assembly; жиын: meeting, gathering, event
комитет: committee; комиссия: commission, committee; кеңес: council, advice, soviet; кеңесші: adviser, advisor
кеңестік: soviet; кеңес ода, ксро, кср: soviet union, ussr; қауіпсіздік кеңес: security council
қауіпсіздік: security, safety; қауіпсіз: safe, secure
департамент: department; бөлім: department, section, part; бөлімше: unit, branch; ведомство: agency, department
агенттік: agency; қызмет: service, activity, work, duty; қызметкер: employee, officer, worker, staff
қызметші: servant, employee; орган: body, organ, agency
мекеме: institution, agency, office; ұйым: organization, organisation; ұйымдық: organizational
халықаралық ұйым: international organization; үкіметтік емес ұйым, үеұ: ngo, nongovernmental organization
үкіметтік емес: nongovernmental; коммерциялық емес: nonprofit
бірлестік: association, union; қауымдастық: association, community; қор: fund, foundation, stock
федерация: federation; одақ: union, alliance; одақтас: ally; достастық: commonwealth; альянс: alliance; лига: league
коалиция: coalition; палатасы: chamber
хатшы: secretary; баспасөз хатшы: press secretary, spokesperson, spokesman; баспасөз қызмет: press service
баспасөз мәслихат: press conference; баспасөз: press; баспасөз конференция: press conference; аппарат: office, staff
хатшылық: secretariat
губернатор: governor; әкім: akim, mayor, governor; әкімдік: akimat, mayor office; мәслихат: maslikhat, local council
мэр: mayor; шенеунік: official; лауазымды тұлға: official; ресми: official; ресми тұлға: official
лауазым: position, office, post; қызметке тағайында-: appoint
уәкіл: commissioner, representative, ombudsman
адам құқық жөніндегі уәкіл: commissioner for human rights, human rights commissioner, ombudsman, ombudsperson
омбудсмен, омбудсман: ombudsman, ombudsperson, commissioner; уәкілетті: authorized; өкілетті: authorized
жоғарғы комиссар: high commissioner; комиссар: commissioner; жоғары комиссар: high commissioner
бала құқық жөніндегі уәкіл: children ombudsman, commissioner for children rights
өкіл: representative, spokesman, envoy; өкілдік: representation, office, mission
тұрақты өкіл: resident representative, permanent representative
арнайы өкіл, арнаулы өкіл: special representative, special envoy; ресми өкіл: spokesperson, official spokesman
өкілет, өкілеттік: power, authority, mandate
тағайында-: appoint, name; тағайындал-: appoint; тағайындау: appointment; отставка: resignation
қызметтен кет-, отставкаға кет-: resign; қызметтен босат-: dismiss; босат-: release, free, dismiss
ауыстыр-: replace, change; мирасқор: successor; алдыңғы: previous, former; бұрынғы: former, previous; экс: former
сайлау: election; сайла-: elect; сайлан-: elect; сайлаушы: voter; дауыс: vote, voice; дауыс бер-: vote
дауыс беру: vote, voting; кандидат, үміткер: candidate; бюллетень: ballot; референдум: referendum
сайлау комиссия: election commission; орталық сайлау комиссия, оск: central election commission
таңда-: choose, select; таңдау: choice, selection
партия: party; партиялық: party; оппозиция: opposition; оппозициялық: opposition; фракция: faction
саясат: policy, politics; саяси: political; саясаткер: politician; саясаттанушы: political scientist
демократия: democracy; демократиялық: democratic; демократ: democrat
республика: republic; республикалық: republican, national; монархия: monarchy; король: king; корольдік: kingdom, royal
ханзада: prince; ханшайым: princess, queen; император: emperor; империя: empire; хан: khan; хандық: khanate
сұлтан: sultan; тақ: throne; әулет: dynasty; диктатор: dictator; диктатура: dictatorship
коммунизм: communism; коммунист: communist; коммунистік: communist; социализм: socialism; социалистік: socialist
либерал: liberal; фашист: fascist; нацист: nazi; капитализм: capitalism; идеология: ideology; экстремизм: extremism
радикал: radical
реформа: reform; реформала-: reform; саяси реформа: political reform; қайта құру: restructuring, perestroika
жаңғырт-: modernize; жаңғырту, жаңғыру: modernization; жаңарт-: update, renew; бастама: initiative
бастамашы: initiator; бағдарлама: program, programme; жоспар: plan; жоспарла-: plan
іс-қимыл жоспар, іс-шара жоспар: action plan
жол карта: roadmap; тұжырымдама: concept; стратегия: strategy; стратегиялық: strategic; бағыт: direction, course, area
мақсат: goal, aim, purpose; міндет: task, duty, objective, obligation; міндетті: mandatory, compulsory, obliged
міндеттеме: obligation, commitment; басымдық: priority; басым: priority, dominant
тәуелсіздік: independence; тәуелсіз: independent; егемендік: sovereignty; егемен, егеменді: sovereign
автономия: autonomy; автономиялы: autonomous; бостандық: freedom, liberty; еркіндік: freedom; еркін: free, freely
азат: free; азаттық: freedom, liberation; теңдік: equality; тең: equal; теңсіздік: inequality
бюджет: budget; жолдау: address, message; жарлық: decree; бұйрық: order; бұйыр-: order; қаулы: resolution, decree
шешім: decision, solution, ruling; шеш-: solve, decide, resolve; қарар: resolution; тапсыр-: instruct, submit, hand
тапсырма: task, instruction, assignment; өкім: order, decree; декларация: declaration; хартия: charter
жарияла-: declare, announce, publish; жария ет-: announce
астана: capital; елорда: capital; ту: flag; жалау: flag; елтаңба: coat of arms, emblem; әнұран, гимн: anthem
рәміз: symbol; символ: symbol; белгі: sign, mark
жемқорлық, сыбайлас жемқорлық: corruption; сыбайлас жемқорлыққа қарсы: corruption, anticorruption; пара: bribe
парақорлық: bribery; наразылық: protest; митинг: rally, protest; шеру: march, parade; ереуіл: strike
белсенді: activist, active; қозғалыс: movement, motion, traffic; төңкеріс, революция: revolution
көтеріліс: uprising, revolt, rebellion; тәртіпсіздік: riot, unrest
дағдарыс: crisis; құла-: fall, collapse; төңкер-: overthrow; жанжал: scandal, conflict; ұлықтау: inauguration
ант: oath; цензура: censorship; насихат: propaganda; отар: colony; отарлау: colonization; отаршыл: colonial
бірлік: unity; біртұтас: united, single; ынтымақ: solidarity, unity; келісім: agreement, consent, accord
келіс-: agree; татулық: harmony
жергілікті: local; жергілікті өзін-өзі басқару: local self government; аймақ: region; аймақтық: regional; өңір: region
өңірлік: regional; облыс: region, oblast, province; облыстық: regional; аудан: district, area; аудандық: district
ауыл: village, rural; ауылдық: rural; қала: city, town; қалалық: city, urban; қалашық: town
орталық: center, centre, central
ауыл әкім: village akim; ықпал: influence; ықпал ет-: influence; ықпалды: influential; бедел: authority, prestige
жауапты: responsible; жауапкершілік: responsibility, liability; жауап: answer, response; жауап бер-: answer, respond
есеп: report, account, calculation; есеп бер-: report; есептілік: accountability, reporting
ашықтық: openness, transparency; ашық: open, transparent; айқын: clear, transparent
`
