/** The state, its bodies and offices, elections and parties. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_GOVERNMENT = `
власть, власти, властей, властям, властями: authority, power, government; властный: powerful; самовластие: autocracy
государство: state, country, nation; государственный: state, public, national, government; госорган: state body
государственный деятель: statesman, politician; государственный служащий, госслужащий: civil servant, public official
государственный секретарь, госсекретарь: secretary of state; государственная служба, госслужба: civil service
страна, страны, стране, стран: country, nation; нация: nation; национальный: national; национализм: nationalism
националист: nationalist
национализация: nationalization; национализировать: nationalize; национальность: nationality; всенародный: nationwide
народ: people, nation; народный: people, folk, popular; народность: ethnic group; население: population
населять: inhabit, populate
гражданин, граждане, граждан, гражданам, гражданами, гражданка: citizen; гражданство: citizenship, nationality
гражданский: civil, civilian
гражданское общество: civil society; общество: society, company; общественный: public, social
общественность: public, community
общественное объединение: public association; общественный совет: public council
общественный деятель: public figure, activist
правительство: government, cabinet; правительственный: government, governmental; кабинет министров: cabinet
кабинет: cabinet, office
править, правил, правила: rule, govern, reign; правление: rule, reign, board, government; правитель: ruler
правящий: ruling
управлять: govern, manage, control, run; управление: administration, management, department, office
управляющий: manager
управлять самолетом: fly, pilot; самоуправление: self government; местное самоуправление: local self government
министр: minister, secretary; министерство, минюст: ministry, department; министерский: ministerial
замминистра: deputy minister
премьер-министр, премьер: prime minister, premier; заместитель премьер-министра, вице-премьер: deputy prime minister
заместитель: deputy, vice; заместитель министра: deputy minister, vice minister; первый заместитель: first deputy
зам: deputy; вице: vice
министр иностранных дел: foreign minister, minister of foreign affairs
министерство иностранных дел, МИД: foreign ministry, ministry of foreign affairs
министр юстиции: minister of justice, justice minister; министерство юстиции: ministry of justice, justice ministry
министр внутренних дел: minister of internal affairs, interior minister
министерство внутренних дел, МВД: ministry of internal affairs, interior ministry
министр обороны: defense minister, minister of defense
министерство обороны, минобороны: ministry of defense, defense ministry
министр финансов: finance minister, minister of finance
министерство финансов, минфин: ministry of finance, finance ministry
министр образования: education minister, minister of education
министр здравоохранения: health minister, minister of health; минздрав: ministry of health
министр экономики: economy minister; иностранные дела: foreign affairs
внутренние дела: internal affairs, interior, home affairs
президент: president; президентский: presidential; президентство: presidency; вице-президент: vice president
экс-президент: former president
глава, главы, главе, главу: head, chair, chief, chapter; глава государства: head of state, president
глава правительства: head of government, prime minister
возглавить, возглавлять, возглавил: head, lead, chair; во главе: head, led; руководить: lead, head, manage, run
руководитель: head, leader, director, chief
руководство: leadership, management, guide; руководящий: leading, governing; под руководством: led, leadership
лидер: leader; лидерство: leadership; лидировать: lead; вождь, вожди: leader, chief; предводитель: leader
председатель: chair, chairman, chairperson, president; председательствовать: chair, preside
председательство: chairmanship, presidency
сопредседатель: chair; спикер: speaker; директор: director, head, principal; дирекция: directorate
генеральный директор, гендиректор: director general, ceo
начальник: chief, head, boss; шеф: chief, boss; администрация: administration; администратор: administrator
административный: administrative
администрация президента: presidential administration; исполнительный: executive
исполнительная власть: executive, branch
законодательная власть: legislature, legislative; судебная власть: judiciary, judicial
исполняющий обязанности: acting; ветвь власти: branch
парламент: parliament; парламентский: parliamentary; парламентарий: parliamentarian, mp; сенат: senate
сенатор: senator
мажилис: mazhilis, majilis, lower house; мажилисмен: mazhilis deputy; палата: chamber, house
верхняя палата: upper house; нижняя палата: lower house
палата представителей: house of representatives; палата общин: house of commons; палата лордов: house of lords
дума: duma; конгресс: congress; конгрессмен: congressman
депутат: deputy, mp, member; депутатский: parliamentary; фракция: faction; конституция: constitution
конституционный: constitutional; конституционность: constitutionality
ассамблея: assembly; генеральная ассамблея: general assembly; собрание: assembly, meeting
национальное собрание: national assembly
комитет: committee; комиссия: commission, committee; подкомитет: subcommittee; совет: council, board, advice, soviet
советник: adviser, advisor, counsellor
совет безопасности, совбез: security council; безопасность: security, safety; безопасный: safe, secure
национальная безопасность: national security
совет по правам человека: human rights council; совет европы: council of europe; палата торговли: chamber of commerce
секретарь: secretary; секретариат: secretariat
департамент: department; отдел: department, unit, division; ведомство: agency, department, body; агентство: agency
служба: service; орган: body, organ, authority
учреждение: institution, agency, establishment; организация: organization, organisation, body
организационный: organizational; орган власти: authority
правоохранительный: law enforcement; правоохранительные органы: law enforcement, enforcement agencies
правоохранитель: law enforcement officer
международная организация: international organization
неправительственная организация, НПО: ngo, nongovernmental organization; неправительственный: nongovernmental
некоммерческий: nonprofit; объединение: association, union, unification; ассоциация: association
федерация: federation; федеральный: federal; конфедерация: confederation
союз: union, alliance; союзник: ally; союзный: union, allied; содружество: commonwealth; фонд: fund, foundation
лига: league; альянс: alliance; коалиция: coalition
губернатор: governor; губерния: province; аким: akim, mayor, governor; акимат: akimat, mayor office
маслихат: maslikhat, local council; мэр: mayor; мэрия: city hall, mayor
чиновник: official; должностное лицо, официальное лицо: official; официальный: official, formal
официально: officially; должность: position, post, office
занимать должность, занимать пост: hold, serve; пост: post, position, office; полномочие: power, authority, mandate
уполномоченный: commissioner, ombudsman, authorized
уполномоченный по правам человека: commissioner for human rights, human rights commissioner, ombudsman, ombudsperson
верховный комиссар: high commissioner; верховный комиссар по правам человека: high commissioner for human rights
комиссар: commissioner
омбудсмен, омбудсман: ombudsman, ombudsperson, commissioner; детский омбудсмен: children ombudsman
наместник: viceroy, governor; статс-секретарь: state secretary
представитель: representative, spokesman, spokesperson; представительство: representation, office, mission
представительный: representative; полпред: envoy
постоянный представитель, постпред: permanent representative, resident representative
специальный представитель, спецпредставитель: special representative, special envoy
пресс-секретарь: spokesperson, press secretary, spokesman; пресс-служба: press service
пресс-конференция: press conference; пресс-релиз: press release
назначить, назначать, назначен, назначена: appoint, name, nominate, schedule; назначение: appointment, purpose
переназначить: reappoint
отставка: resignation, resign; уйти в отставку, подать в отставку: resign, step down
уволить, увольнять: dismiss, fire; увольнение: dismissal; снять с должности: dismiss
преемник: successor; предшественник: predecessor; сменить, сменять, смена: replace, succeed, change
занять, занимать, занимает, займет: hold, occupy, take
выборы, выбор, выборов, выборах: election, choice, selection; избирательный: electoral, election; избиратель: voter
выбрать, выбирать: choose, elect, select; выборный: elected
избрать, избирать, избран, избрана: elect, choose; избрание: election; избирательная комиссия: election commission
центральная избирательная комиссия, ЦИК: central election commission
голос: vote, voice; голосовать, проголосовать: vote; голосование: vote, voting, ballot; кандидат: candidate, nominee
кандидатура: candidacy; бюллетень: ballot, bulletin
референдум: referendum; явка: turnout; электорат: electorate; предвыборный: election, campaign; партия: party
партийный: party; оппозиция: opposition; оппозиционный: opposition
политик: politician; политика, политики, политике, политику: policy, politics; политический: political
политически: politically; политолог: political scientist; политология: political science
демократия: democracy; демократический: democratic; демократ: democrat; демократизация: democratization
республика: republic; республиканский: republican, republic; республиканец: republican
монархия: monarchy; монарх: monarch; король, короли, королей: king; королева: queen; королевский: royal
королевство: kingdom; принц: prince; принцесса: princess; князь, князья: prince
император: emperor; империя: empire; имперский, императорский: imperial; царь, цари: tsar, king, czar
царский: royal, tsarist; герцог: duke; граф: count, earl; лорд: lord; барон: baron
престол, трон: throne; корона: crown; коронация: coronation; дворянин, дворяне: noble, nobleman; дворянство: nobility
аристократия: aristocracy; регент: regent; династия: dynasty
хан: khan; султан: sultan; шах: shah; халиф: caliph; халифат: caliphate; диктатор: dictator; диктатура: dictatorship
авторитарный: authoritarian; тоталитарный: totalitarian; тиран: tyrant
коммунизм: communism; коммунист: communist; коммунистический: communist; социализм: socialism; социалист: socialist
социалистический: socialist; либерал: liberal; либеральный: liberal
либерализм: liberalism; консерватор, консервативный: conservative; фашизм: fascism; фашист: fascist
нацист, нацистский: nazi; капитализм: capitalism; капиталистический: capitalist; феодальный: feudal
идеология: ideology; радикальный: radical; экстремист: extremist; экстремизм: extremism; популизм: populism
левый: left; правый: right; центр: center, centre; центральный: central
реформа: reform; реформировать: reform; преобразование: transformation, reform
преобразовать, преобразовывать: transform; модернизация: modernization; модернизировать: modernize
инициатива: initiative; инициатор: initiator; инициировать: initiate; программа: program, programme; план: plan
планировать, запланировать: plan; планирование: planning
план действий: action plan; дорожная карта: roadmap, road map; концепция: concept; стратегия: strategy
стратегический: strategic; доктрина: doctrine; курс: course, rate, policy
независимость: independence; независимый: independent; независимо: independently; суверенитет: sovereignty
суверенный: sovereign; автономия: autonomy; автономный: autonomous
свобода: freedom, liberty; свободный: free; свободно: freely; равенство: equality; равный, равной: equal
равноправие: equality, equal rights; неравенство: inequality; братство: brotherhood
бюджет: budget; бюджетный: budget, fiscal; послание: address, message; указ: decree; распоряжение: order
приказ: order; приказать, приказывать: order; поручение: instruction, order; поручить, поручать: instruct, entrust
постановление: resolution, decree, ruling; резолюция: resolution; декрет: decree; манифест: manifesto; хартия: charter
декларация: declaration; провозгласить, провозглашать: proclaim, declare
столица: capital; столичный: capital, metropolitan; флаг, знамя: flag, banner; герб: coat of arms, emblem
гимн: anthem; символ: symbol; символизировать: symbolize; эмблема: emblem
бюрократия: bureaucracy; коррупция: corruption; коррупционный: corruption, corrupt; коррумпированный: corrupt
антикоррупционный, противодействие коррупции: anticorruption, corruption; взятка: bribe; взяточничество: bribery
лоббист: lobbyist; протест: protest; протестовать: protest; протестующий: protester; митинг: rally, protest
демонстрация: demonstration; демонстрант: demonstrator, protester; шествие: march; забастовка: strike
активист: activist; движение: movement, motion, traffic; революция: revolution; революционный: revolutionary
революционер: revolutionary; переворот: coup, revolution; мятеж: mutiny, rebellion
восстание: uprising, revolt, rebellion
беспорядки: riot, unrest; кризис: crisis; свержение, свергнуть, свергать: overthrow; скандал: scandal
импичмент: impeachment; инаугурация: inauguration; присяга: oath; присягнуть: swear
цензура: censorship; пропаганда: propaganda; колония: colony; колониальный: colonial; колонизация: colonization
колонист: colonist, settler; поселенец: settler; деколонизация: decolonization; империализм: imperialism
`
