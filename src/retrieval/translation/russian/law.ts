/** Law, courts, human rights, crime and police. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_LAW = `
право, права, праву, правом, праве, прав, правам, правах, правами: right, law; правовой: legal, law
правозащитник: human rights defender, human rights activist; правозащитный: human rights
право голоса, избирательное право: suffrage, voting right, vote; верховенство права, верховенство закона: rule of law
правовое государство: rule of law
права человека: human rights; права женщин: women rights
права ребенка, права детей: children rights, rights of the child; права животных: animal rights
авторское право: copyright
закон: law, act, statute; законный: legal, legitimate, lawful; законно: legally; законность: legality, legitimacy
законодательство: legislation, law; законодательный: legislative
законодатель: lawmaker, legislator; законопроект: bill, draft law; беззаконие: lawlessness
незаконный: illegal, unlawful; незаконно: illegally; нелегальный: illegal; легальный: legal; легализация: legalization
юрист: lawyer, jurist; юридический: legal, law; юриспруденция: jurisprudence, law; юстиция: justice
правосудие: justice; юрисдикция: jurisdiction; нотариус: notary; адвокат: lawyer, attorney, advocate; адвокатура: bar
суд, суды, суда, судов, судам, судах, судами: court, trial; судья, судьи, судей, судьям: judge, justice
судебный: judicial, court; судебная система: judicial system, judiciary; судить: judge, try
судебный процесс: trial, lawsuit
верховный суд: supreme court; верховный: supreme, high; конституционный суд: constitutional court
конституционный совет: constitutional council; апелляционный суд: court of appeal, appeals court
международный суд: international court
административный суд: administrative court; уголовный суд: criminal court; европейский суд: european court
присяжный: juror; суд присяжных: jury; суд над: trial
судебное разбирательство: trial, proceedings; судопроизводство: proceedings, justice
административная юстиция: administrative justice; слушание: hearing; заседание: session, meeting, sitting
иск: claim, lawsuit, suit; исковое заявление: claim; истец, истцы: plaintiff, claimant
ответчик: defendant, respondent; подать в суд: sue; подсудимый: defendant; обвиняемый: accused, defendant
обвинить, обвинять, обвинен: accuse, charge; обвинение: charge, accusation, prosecution; обвинительный: guilty
подозревать: suspect; подозреваемый: suspect; подозрение: suspicion
прокурор: prosecutor; прокуратура: prosecutor office, prosecution
генеральный прокурор, генпрокурор: prosecutor general, attorney general
генеральная прокуратура, генпрокуратура: prosecutor general, prosecutor general office
следователь: investigator; следствие: investigation, consequence; расследовать: investigate
расследование: investigation, inquiry; дознание: inquiry; допрос: interrogation; допросить: interrogate, question
доказательство: evidence, proof; доказать, доказывать: prove; улика: evidence; свидетель: witness
свидетельство: testimony, evidence, certificate; свидетельствовать: testify, indicate; показание: testimony, reading
приговор: sentence, verdict; приговорить, приговаривать, приговорен: sentence, condemn; вердикт: verdict
осудить, осужден, осуждать: convict, condemn; осужденный: convict, prisoner; судимость: conviction
вина: guilt, fault; виновный, виноватый: guilty; невиновный: innocent; оправдать, оправдан: acquit, justify
помиловать: pardon; помилование: pardon; амнистия: amnesty; апелляция: appeal; обжаловать: appeal
наказать, наказывать, наказан: punish; наказание: punishment, penalty
смертная казнь: death penalty, capital punishment; казнь: execution; казнить, казнен: execute; штраф: fine, penalty
оштрафовать: fine
тюрьма, тюрем: prison, jail; тюремный: prison; заключение: imprisonment, conclusion
заключенный, заключенные: prisoner, inmate; заключить под стражу: detain; лишение свободы: imprisonment, prison
пожизненный: life
арест: arrest; арестовать, арестовывать, арестован: arrest; задержать, задерживать, задержан: detain, arrest
задержание: detention, arrest; задержанный: detainee; стража: custody, guard; узник: prisoner
преступление: crime, offence, offense; преступник: criminal; преступный: criminal; преступность: crime
правонарушение: offence, violation; правонарушитель: offender; уголовный: criminal; уголовный кодекс: criminal code
кодекс: code; устав: charter, statute; статья: article; пункт: paragraph, point, item, clause; поправка: amendment
внести поправки: amend; изменение: change, amendment; правило: rule; норма: norm, standard, rule
убийство: murder, killing, assassination; убийца, убийцы: murderer, killer; убить, убивать, убит, убиты: kill, murder
кража: theft; украсть, красть: steal; вор: thief; ограбление: robbery; грабеж: robbery
мошенник: fraudster; мошенничество: fraud; вымогательство: extortion; изнасилование: rape
похитить, похищать: kidnap, abduct, steal; похищение: kidnapping, abduction; насилие: violence
насильственный: violent, forced
домашнее насилие, бытовое насилие: domestic violence; жестокий: cruel, brutal; жестокость: cruelty
жестокое обращение: ill treatment, abuse; пытка, пытки, пыток: torture; пытать: torture; злоупотребление: abuse
контрабанда: smuggling; наркотик: drug; наркоторговля: drug trafficking; торговля людьми: human trafficking
рабство: slavery; раб, рабы: slave; терроризм: terrorism; террорист: terrorist; террористический: terrorist
теракт: attack, terrorist attack; взрыв: explosion, blast; взорвать, взрывать: blow, explode; шпион: spy
шпионаж: espionage; банда: gang; бандит: bandit; мафия: mafia; хулиган: hooligan; отравить: poison
полиция: police; полицейский: police, policeman, officer; полисмен: policeman; милиция: militia, police
участок: station, plot, area; патруль: patrol; сыщик: detective; детектив: detective
жертва: victim, sacrifice; пострадавший: victim, injured; пострадать, страдать: suffer; потерпевший: victim
ущерб: damage; вред: harm, damage; причинить, причинять: cause, inflict; потеря: loss; потерять, терять: lose
нарушить, нарушать: violate, break, breach; нарушение: violation, breach, disorder
соблюдать: observe, comply, respect; соблюдение: compliance, observance
выполнять, выполнить: fulfil, implement, perform, carry
обязанность: duty, responsibility, obligation; обязательство: obligation, commitment
обязать, обязывать, обязан: oblige; обязательный: mandatory, compulsory, binding
ответственность: responsibility, liability, accountability
ответственный: responsible
привлечь к ответственности, привлечены к ответственности: hold accountable, prosecute, accountable
отвечать: answer, respond; отчетность: accountability, reporting; подотчетность: accountability
защищать, защитить, защищен: protect, defend; защита: protection, defense, defence; защитник: defender
защита прав человека: protection of human rights; социальная защита: social protection
гарантия: guarantee; гарантировать: guarantee, ensure; обеспечить, обеспечивать: ensure, provide, secure
обеспечение: provision, security, software; равноправный: equal; привилегия: privilege; льгота: benefit
дискриминация: discrimination; дискриминировать: discriminate; гендерный: gender; гендерное равенство: gender equality
инвалид: disabled; инвалидность: disability; лицо с инвалидностью: person with disability
меньшинство: minority; большинство: majority, most; беженец, беженцы: refugee; мигрант: migrant; миграция: migration
эмиграция: emigration; иммигрант: immigrant; иммиграция: immigration; убежище: asylum, shelter
достоинство: dignity; свобода слова: freedom of speech; свобода выражения мнения: freedom of expression
свобода собраний: freedom of assembly; свобода вероисповедания: freedom of religion
мирные собрания: peaceful assembly
жалоба: complaint; жаловаться, пожаловаться: complain; обращение: appeal, address, application, treatment
обратиться, обращаться: appeal, address, apply, turn; заявитель: applicant; ходатайство: petition, motion
петиция: petition
удовлетворить, удовлетворять, удовлетворен: satisfy, grant, uphold; отклонить, отклонять, отклонен: reject, dismiss
отказать, отказывать: refuse, deny; отказаться, отказываться: refuse, abandon; отказ: refusal
разрешить, разрешать, разрешен: allow, permit, resolve; разрешение: permission, permit, resolution
запретить, запрещать, запрещен: ban, prohibit, forbid; запрет: ban, prohibition
ограничить, ограничивать: limit, restrict
ограничение: restriction, limitation, limit; лицензия: license; сертификат: certificate
договор: treaty, contract, agreement; договориться, договариваться: agree; договоренность: agreement, arrangement
контракт: contract
соглашение: agreement, accord; пакт: pact, covenant; конвенция: convention; протокол: protocol; меморандум: memorandum
меморандум о взаимопонимании: memorandum of understanding; ратифицировать: ratify; ратификация: ratification
подписать, подписывать, подпишет, подписан: sign; подписание: signing; подпись: signature; документ: document, paper
вступить в силу, вступать в силу: come into force, enter into force, take effect
принять, принимать, принят, примет, принимает: adopt, accept, pass, take; принять закон: pass, adopt
принятие: adoption, acceptance; отменить, отменять, отменен: abolish, cancel, repeal; отмена: abolition, cancellation
утвердить, утверждать, утвержден: approve, adopt, claim, confirm; утверждение: approval, claim, statement
одобрить, одобрять, одобрен: approve; одобрение: approval; опекун: guardian; опека: custody
превентивный: preventive; национальный превентивный механизм: national preventive mechanism; механизм: mechanism
предотвратить, предотвращать: prevent; предотвращение: prevention; предупреждение: warning, prevention
предупредить, предупреждать: warn
справедливость: justice, fairness; справедливый: just, fair; несправедливость: injustice
всеобщая декларация прав человека: universal declaration of human rights; всеобщий: universal, general
универсальный периодический обзор, УПО: universal periodic review, upr; обзор: review, overview
национальный доклад: national report; правомерный: lawful; конфисковать: confiscate; конфискация: confiscation
диалоговая полиция: dialogue police; мониторинг: monitoring; надзор: supervision, oversight; надзирать: supervise
инспекция: inspection; инспектор: inspector; проверка: check, inspection, audit; проверить, проверять: check, verify
собственность: property, ownership; собственник: owner; владелец, владельцы: owner, proprietor; владеть: own, possess
владение: possession, ownership; имущество: property; наследство: inheritance; наследник: heir; наследовать: inherit
патент: patent; запатентовать: patent; завещание: will, testament; брак: marriage; развод: divorce; паспорт: passport
виза: visa; удостоверение: certificate, card; прописка: registration; регистрация: registration
зарегистрировать: register
`
