/** Law, courts, human rights, crime, foreign affairs and war. Format: see `parse-lexicon.ts`; a verb's stem ends in `-`. */
export const KAZAKH_LAW_AND_DIPLOMACY = `
құқық: right, law; құқықтық: legal, law; құқықтану: law; адам құқық: human rights
құқық қорғаушы: human rights defender, human rights activist; құқық қорғау: law enforcement, human rights
құқық қорғау орган: law enforcement agency, law enforcement
құқық үстемдік, заң үстемдік: rule of law; құқықтық мемлекет: rule of law; әйел құқық: women rights
бала құқық: children rights, rights of the child; үстемдік: supremacy, rule, dominance
заң: law, act, legislation; заңды: legal, lawful, legitimate; заңсыз: illegal, unlawful
заңдылық: legality, regularity; заңнама: legislation, law; заңнамалық: legislative; заң жоба: bill, draft law
заңгер: lawyer, jurist; заң шығарушылық: legislation
сот: court, trial, judicial; соттық: judicial; судья: judge, justice; сот төраға: court chair
сот жүйе: judicial system, judiciary; сот процесс: trial; соттал-: convict, sentence; соттау: trial
сотталған, сотталушы: convict, defendant; сотта-: try, convict
жоғарғы сот: supreme court; жоғарғы: supreme, upper, high; конституциялық сот: constitutional court
конституциялық кеңес: constitutional council; әкімшілік сот: administrative court
әкімшілік әділет: administrative justice; апелляциялық сот: court of appeal, appeals court; алқаби: juror
алқабилер сот: jury
талап: claim, requirement, demand; талап арыз, талап қою: claim, lawsuit; талапкер: plaintiff, claimant
жауапкер: defendant, respondent; айыпталушы: accused, defendant; айыпта-: accuse, charge
айыптау: accusation, charge, prosecution; айып: guilt, charge; айыпты: guilty; кінә: guilt, fault, blame
кінәлі: guilty; кінәсіз: innocent; кінәла-: blame, accuse
прокурор: prosecutor; бас прокурор: prosecutor general, attorney general
бас прокуратура: prosecutor general, prosecutor general office; прокуратура: prosecutor office, prosecution
адвокат: lawyer, attorney, advocate; қорғаушы: defender, lawyer; нотариус: notary; тергеуші: investigator
тергеу: investigation; терге-: investigate; тексер-: check, inspect, investigate
тексеру: inspection, check, investigation
дәлел: evidence, proof, argument; дәлелде-: prove; айғақ: evidence; куә: witness; куәгер: witness
куәлік: certificate, evidence; үкім: sentence, verdict; үкім шығар-: sentence; жаза: punishment, penalty, sentence
жазала-: punish; өлім жаза: death penalty, capital punishment; айыппұл: fine, penalty; рақымшылық, амнистия: amnesty
кешірім: pardon, apology; ақта-: acquit, justify; апелляция: appeal
түрме: prison, jail; қама-: imprison, detain; қамау: detention, arrest; қамауға ал-: arrest, detain
тұтқын: prisoner, detainee; тұтқында-: arrest, detain; тұтқындау: arrest; ұста-: hold, detain, keep, catch
ұсталған: detained, held; бас бостандығынан айыру: imprisonment, prison; абақты: prison; арест: arrest
қылмыс: crime; қылмыскер: criminal; қылмыстық: criminal; қылмыстық кодекс: criminal code
құқық бұзушылық: offence, violation, offense; бұзушылық: violation; бұз-: violate, break, destroy
бұзу: violation, breach; күдікті: suspect; күдіктен-: suspect; сезікті: suspect; кодекс: code; жарғы: charter, statute
бап: article, clause; түзету: amendment; өзгеріс: change, amendment; өзгерт-: change, amend; өзгер-: change
ереже: rule, provision; норма: norm, standard
кісі өлтіру: murder; өлтір-: kill, murder; өлтіру: killing, murder; ұрлық: theft; ұрла-: steal, kidnap; тонау: robbery
алаяқ: fraudster; алаяқтық: fraud; зорлық: violence; зорлық-зомбылық: violence; тұрмыстық зорлық: domestic violence
қатыгез: cruel; қатыгездік: cruelty; азаптау: torture; азапта-: torture; қинау: torture; қина-: torture
қорла-: humiliate
есірткі: drug; адам саудасы: human trafficking; құлдық: slavery; құл: slave; терроризм, лаңкестік: terrorism
террорист, лаңкес: terrorist; жарылыс: explosion, blast; жар-: explode; тыңшы: spy; құрбан: victim, sacrifice
жәбірленуші: victim; зардап: damage, consequence, suffering; зардап шек-: suffer; зиян: harm, damage
залал: damage, loss; шығын: loss, cost, damage
полиция: police; полицей: police officer, policeman, police; полицейлік: police; диалог полиция: dialogue police
тәртіп: order, discipline; сақшы: guard; сақта-: keep, preserve, maintain; сақтау: preservation, storage
сақтан-: beware, insure; қылмыскерлік: crime
қорға-: protect, defend; қорғау: protection, defense; қорғаныс: defense, defence; қорғалу: protection
кепіл, кепілдік: guarantee; кепілдік бер-: guarantee; қамтамасыз ет-: ensure, provide, secure
қамтамасыз ету: provision, ensure; тең құқық: equal rights, equality; кемсіту, кемсітушілік: discrimination
гендерлік: gender; гендерлік теңдік: gender equality
мүгедек: disabled; мүгедектік: disability; мүгедектігі бар адам: person with disability; азшылық: minority
босқын: refugee; мигрант: migrant; көші-қон: migration; қандас: kandas, ethnic kazakh, repatriate
пана: asylum, shelter; абырой: dignity; қадір-қасиет: dignity; сөз бостандық: freedom of speech
пікір білдіру: expression; жиналыс бостандық: freedom of assembly; бейбіт жиналыс: peaceful assembly; бейбіт: peaceful
шағым: complaint; шағымдан-: complain; шағымдану: complaint; өтініш: application, request, appeal
өтініш беруші: applicant; арыз: complaint, application; үндеу: appeal; үндеу таста-: appeal
жүгін-: apply, appeal, turn; қанағаттандыр-: satisfy, grant; қабылдама-: reject; бас тарт-: refuse, reject, abandon
рұқсат: permission, permit; рұқсат ет-, рұқсат бер-: allow, permit; тыйым: ban, prohibition
тыйым сал-: ban, prohibit, forbid; шекте-: limit, restrict; шектеу: restriction, limit; лицензия: license
шарт: treaty, contract, agreement, condition; келісімшарт: contract; пакт: pact, covenant; конвенция: convention
хаттама: protocol; меморандум: memorandum; өзара түсіністік туралы меморандум: memorandum of understanding
ратификация: ratification; ратификацияла-: ratify; қол қой-: sign; қол қою: signing; қол қойыл-: sign
қолтаңба: signature; құжат: document; күшіне ен-: enter into force, come into force, take effect
қабылда-: adopt, accept, receive, take; қабылдан-: adopt, accept; қабылдау: adoption, reception
бекіт-: approve, adopt, confirm; бекіту: approval; мақұлда-: approve; мақұлдау: approval
жой-: abolish, eliminate, destroy; алып таста-: remove, abolish; күшін жой-: repeal, cancel
жүзеге асыр-: implement, carry; жүзеге асыру: implementation; іске асыр-: implement; іске асыру: implementation
орында-: fulfil, perform, implement; орындау: implementation, performance; енгіз-: introduce; енгізу: introduction
ұлттық алдын алу тетік, ұлттық превентивтік тетік: national preventive mechanism; алдын алу: prevention, preventive
алдын ал-: prevent; тетік: mechanism; механизм: mechanism; ескерт-: warn; ескерту: warning; әділ: fair, just
әділдік: justice, fairness; әділеттілік: justice; әділетсіздік: injustice; әділетті: just, fair
жалпыға бірдей декларация: universal declaration
адам құқықтарының жалпыға бірдей декларация: universal declaration of human rights; жалпыға бірдей: universal
әмбебап мерзімді шолу, әмш: universal periodic review, upr; мерзімді: periodic; шолу: review, overview
ұлттық баяндама: national report; баяндама: report, address; баянда-: report; мониторинг: monitoring
бақылау: control, monitoring, supervision; бақыла-: control, monitor, observe; қадағала-: supervise, monitor
қадағалау: supervision, oversight; инспекция: inspection; бақылаушы: observer
меншік: property, ownership; меншік ие: owner; ие: owner; иелен-: own, possess; иелік ет-: own; мүлік: property
мұра: heritage, inheritance, legacy; мұрагер: heir, successor; патент: patent; неке: marriage; ажырасу: divorce
ажырас-: divorce; паспорт: passport; виза: visa; тіркеу: registration; тірке-: register
жеке: private, personal, individual; жеке меншік: private property
дипломат: diplomat; дипломатия: diplomacy; дипломатиялық: diplomatic; елші: ambassador; елшілік: embassy
консул: consul; консулдық: consulate; қатынас: relation, relationship, communication
қарым-қатынас: relationship, relation; екіжақты, екі жақты: bilateral; көпжақты: multilateral; шетел: foreign, abroad
шетелдік: foreign, foreigner; шет: foreign, edge; сыртқы: foreign, external, outer; ішкі: internal, domestic, interior
сыртқы саясат: foreign policy; шекара: border, boundary; шекаралас: bordering
келіссөз: negotiation, talk; кездесу: meeting, talk; кездес-: meet; сапар: visit, trip; келу: visit, arrival
бару: visit, going; делегация: delegation; миссия: mission; саммит: summit; форум: forum; конференция: conference
съезд: congress; сессия: session; отырыс: session, meeting, sitting; іс-шара: event, measure; шара: measure, event
шаралар: measure; семинар: seminar, workshop; дөңгелек үстел: round table, roundtable; диалог: dialogue
сұхбат: interview; диалог алаң: dialogue platform; адами өлшем: human dimension; алаң: platform, square, venue
өлшем: dimension, measurement, measure
ынтымақтастық: cooperation, collaboration; ынтымақтас-: cooperate; серіктес: partner; серіктестік: partnership
әріптес: colleague, partner; әріптестік: partnership; өзара: mutual; өзара іс-қимыл: interaction, cooperation
қолдау: support; қолда-: support; көмек: help, aid, assistance; көмектес-: help, assist; жәрдем: aid, assistance
ықпалдастық: integration; үлес: contribution, share; үлес қос-: contribute; раста-: confirm, reaffirm
адалдық: commitment, loyalty; бейілді: committed; бейілділік: commitment; жақ: side, party; тарап: party, side
бұұ, оон, біріккен ұлттар ұйым: un, united nations; бас хатшы: secretary general
еқыұ, обсе, еуропадағы қауіпсіздік және ынтымақтастық ұйым: osce, organization for security and cooperation in europe
дибж, бдипч: odihr; демократиялық институт және адам құқық бюро: odihr
еуропалық одақ, еуроодақ, ео, ес: eu, european union; еуропалық комиссия: european commission
еуропалық парламент, еуропарламент: european parliament; еуропа кеңес: council of europe
бұұ адам құқық жөніндегі кеңес, адам құқық жөніндегі кеңес: human rights council
бұұ даму бағдарлама, бұұдб, проон: undp, un development programme; юнеско: unesco; юнисеф: unicef
дүниежүзілік денсаулық сақтау ұйым, ддсұ: world health organization; нато: nato
тмд: cis, commonwealth of independent states; шыұ: sco, shanghai cooperation organization; ұқшұ: csto
дсұ: wto, world trade organization; хвқ: imf, international monetary fund; дүниежүзілік банк: world bank
қызыл крест: red cross; еурозиялық экономикалық одақ, еаэо: eaeu, eurasian economic union
түркі мемлекеттер ұйым: organization of turkic states
ақш, америка құрама штат, құрама штат: us, united states, america, usa; ұлыбритания: britain, uk, united kingdom
баә, біріккен араб әмірлік: uae, united arab emirates; құрама: united, national team, composite
соғыс: war; соғыс-: fight; әскер: army, troop, military; әскери: military; сарбаз: soldier; солдат: soldier
офицер: officer; генерал: general; полковник: colonel; майор: major; капитан: captain; қолбасшы: commander
командир: commander; батыр: hero, batyr, warrior; жауынгер: warrior, soldier, fighter; азаматтық соғыс: civil war
дүниежүзілік соғыс: world war; бірінші дүниежүзілік соғыс: world war i, first world war
екінші дүниежүзілік соғыс: world war ii, second world war; ұлы отан соғыс: great patriotic war
қырғи-қабақ соғыс: cold war
шайқас: battle; ұрыс: battle, fight; күрес: struggle, fight, wrestling; күрес-: fight, struggle, combat
қақтығыс: conflict, clash; қарулы: armed; қарулы күш: armed forces; қару: weapon, arms; ядролық қару: nuclear weapon
ядролық: nuclear; зымыран: missile, rocket; ракета: rocket, missile; бомба: bomb; танк: tank; оқ: bullet, shot
оқ-дәрі: ammunition; мылтық: gun, rifle; полигон: test site; сынақ: test, trial; сына-: test, criticize
атом: atomic, atom; қарусыздану: disarmament
шабуыл: attack; шабуылда-, шабуыл жаса-: attack; басып кір-: invade; басқыншы: invader
басқыншылық: invasion, aggression; басып ал-: capture, occupy, seize; жаула-: conquer; жаулап ал-: conquer
жеңіс: victory, win; жең-: win, defeat; жеңіл-: lose; жеңіліс: defeat; жеңімпаз: winner; жау: enemy; дұшпан: enemy
қарсылас: opponent, rival; қарсы: against, opposition; қарсылық: resistance, opposition; қауіп: danger, threat, risk
қауіп-қатер: threat, danger; қатер: danger, risk; қорқыт-: threaten; санкция: sanction; қоршау: siege, fence
бекініс: fortress; қамал: fortress; база: base; лагерь: camp; геноцид: genocide; қуғын-сүргін: repression, persecution
депортация: deportation; жер аудар-: exile, deport; бейбітшілік: peace; бітім: peace, truce; бітімгер: peacekeeper
атысты тоқтату: ceasefire; қаза тап-, қаза бол-: die, kill; өл-: die; өлім: death; қайтыс бол-: die; қаза: death
жарала-: wound, injure; жаралы: wounded, injured; жарақат: injury; тірі қал-: survive; тірі: alive, live
қират-: destroy; қалпына келтір-: restore; қалпына келтіру: restoration, recovery
әуе: air, aviation; әуе күш: air force; флот: fleet, navy; теңіз флот: navy; кеме: ship, vessel
сүңгуір қайық: submarine; ұшақ: aircraft, plane; дрон: drone; тікұшақ: helicopter; барлау: intelligence, exploration
құпия: secret; опасыздық: treason, betrayal; қосыл-: join, unite; қосылу: accession, joining; бірік-: unite, merge
біріктір-: unite, unify; бөл-: divide, allocate, separate; бөлін-: allocate, divide, separate
бөліну: division, separation; ыдыра-: collapse; ыдырау: collapse, decay; аумақ: territory, area
аумақтық: territorial, regional; жер: land, earth, place, ground
`
