/** Foreign affairs, international bodies, war and the military. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_DIPLOMACY_AND_WAR = `
дипломат: diplomat; дипломатия: diplomacy; дипломатический: diplomatic; посол, послы, посла: ambassador
посольство: embassy; консул: consul; консульство: consulate; атташе: attache; посланник: envoy
отношение, отношения, отношений: relation, relationship, attitude; двусторонний: bilateral
многосторонний: multilateral; международный: international; зарубежный: foreign; иностранный: foreign
иностранец, иностранцы: foreigner
внешний: external, foreign, outer; внешняя политика: foreign policy; внутренний: internal, domestic, inner, interior
граница: border, boundary, frontier; пограничный: border; граничить: border; рубеж: border, frontier
переговоры: negotiation, talk; вести переговоры: negotiate; встреча: meeting, talk; встретиться, встречаться: meet
встретить, встречать: meet; визит: visit; посетить, посещать: visit, attend; посещение: visit
приезд, прибытие: arrival
делегация: delegation; делегат: delegate; миссия: mission; саммит: summit; форум: forum; конференция: conference
съезд: congress, convention; конгресс: congress; сессия: session; мероприятие: event; симпозиум: symposium
семинар: seminar, workshop; круглый стол: roundtable, round table; диалог: dialogue, dialog
диалоговая площадка: dialogue platform; площадка: platform, venue; диалоговый: dialogue; платформа: platform
консультация: consultation
диалоговая площадка по человеческому измерению, человеческое измерение: human dimension
измерение: dimension, measurement; консультативный: advisory, consultative; консультант: consultant
посредник: mediator; посредничество: mediation
сотрудничество: cooperation, collaboration; сотрудничать: cooperate, collaborate; партнер: partner
партнерство: partnership; взаимодействие: interaction, cooperation; взаимодействовать: interact, cooperate
взаимный: mutual
поддержка: support; поддержать, поддерживать, поддержан: support, maintain, back; поддержание: maintenance
помощь: aid, assistance, help, support; помочь, помогать, помог: help, assist; содействие: assistance, promotion
содействовать: promote, assist
приверженность: commitment; подтвердить, подтверждать, подтвержден: confirm, reaffirm; подтверждение: confirmation
вклад: contribution, deposit; внести вклад, вносить вклад: contribute
вносить, внести, внесен: introduce, contribute, submit
ООН, организация объединенных наций: un, united nations; генсек, генеральный секретарь: secretary general
ОБСЕ, организация по безопасности и сотрудничеству в европе: osce, organization for security and cooperation in europe
БДИПЧ: odihr; ЕС, евросоюз, европейский союз: eu, european union
еврокомиссия, европейская комиссия: european commission; европарламент, европейский парламент: european parliament
евразийский экономический союз, ЕАЭС: eaeu, eurasian economic union
программа развития оон, ПРООН: undp, un development programme; ЮНЕСКО: unesco; ЮНИСЕФ: unicef
ВОЗ, всемирная организация здравоохранения: who, world health organization; НАТО: nato
СНГ: cis, commonwealth of independent states
ШОС: sco, shanghai cooperation organization; ОДКБ: csto; ВТО: wto, world trade organization
МВФ: imf, international monetary fund; всемирный банк: world bank; МОТ: ilo, international labour organization
МАГАТЭ: iaea; брикс: brics
красный крест: red cross; США, соединенные штаты, соединенные штаты америки: us, united states, america, usa
СССР: ussr, soviet union; великобритания: britain, uk, united kingdom; ОАЭ: uae, united arab emirates
ФРГ: germany, west germany; ГДР: east germany
мир, мира, мире, миру, миром: peace, world; мировой: world, global; мирный: peaceful, peace; всемирный: world, global
миротворец, миротворческий: peacekeeper, peacekeeping; глобальный: global; глобализация: globalization
перемирие: truce, armistice
война, войны, войну, войн, войне, войной: war; военный: military, war; военные: military; воин: warrior, soldier
боевой: combat, battle; воевать: fight; гражданская война: civil war; мировая война: world war
холодная война: cold war
первая мировая война: world war i, first world war; вторая мировая война: world war ii, second world war
великая отечественная война: great patriotic war; битва: battle; сражение: battle
бой, бои, боев: battle, fight, combat
сражаться: fight; борьба: struggle, fight, wrestling; бороться: fight, combat, struggle; конфликт: conflict
вооруженный: armed; вооруженный конфликт: armed conflict; вооруженные силы: armed forces; вооружение: weapon, armament
оружие: weapon, arms; ядерное оружие: nuclear weapon; ядерный: nuclear; ракета: missile, rocket; бомба: bomb
бомбардировка: bombing; бомбить: bomb; танк: tank; пушка: gun, cannon; ружье: gun; пуля: bullet; мина: mine
снаряд: shell
разоружение: disarmament; нераспространение: nonproliferation; полигон: test site, range; испытание: test, trial
испытать, испытывать: test, experience; армия: army; армейский: army; солдат: soldier; офицер: officer
генерал: general
полковник: colonel; майор: major; капитан: captain; сержант: sergeant; адмирал: admiral; маршал: marshal
командир: commander; командующий: commander; командовать: command; главнокомандующий: commander in chief
штаб: headquarters, staff
войско, войска, войск, войсками: troop, army; отряд: detachment, squad; полк: regiment; дивизия: division
бригада: brigade; батальон: battalion; рота: company; флот: fleet, navy; морской флот: navy; военно-морской флот: navy
эскадра: squadron
авиация: aviation, air force; воздушный: air, aerial; военно-воздушные силы: air force; морская пехота: marines
пехота: infantry; кавалерия: cavalry; артиллерия: artillery; гвардия: guard; партизан: partisan, guerrilla
ополчение: militia
ветеран: veteran; доброволец, добровольцы: volunteer; волонтер: volunteer; призыв: conscription, draft, call
мобилизация: mobilization; дезертир: deserter; пленный, военнопленный: prisoner of war, prisoner; плен: captivity
заложник: hostage
атака: attack; атаковать: attack; нападение: attack, assault; напасть, нападать: attack; вторжение: invasion
вторгнуться, вторгаться: invade; наступление: offensive, advance; наступать: advance, attack; осада: siege
штурм: storm, assault
оборона: defense, defence; оборонительный: defensive; отступить, отступать: retreat; отступление: retreat
захватить, захватывать, захвачен: capture, seize; захват: capture, seizure; оккупация: occupation
оккупировать: occupy; завоевать, завоевывать: conquer, win
завоевание: conquest; завоеватель: conqueror; победа: victory, win; победить, побеждать, победил: win, defeat, beat
победитель: winner; поражение: defeat; разгромить, разбить: defeat, break; капитуляция: surrender
сдаться, сдаваться: surrender
враг, враги: enemy; противник: opponent, enemy; неприятель: enemy; вражеский: enemy; агрессия: aggression
агрессор: aggressor; агрессивный: aggressive; угроза: threat; угрожать: threaten; санкция: sanction; блокада: blockade
эмбарго: embargo
крепость: fortress; форт: fort; база: base; лагерь, лагеря: camp; концлагерь: concentration camp; геноцид: genocide
холокост: holocaust; резня: massacre; депортация: deportation; изгнание: exile, expulsion; изгнать: expel
ссылка: exile, reference
погибнуть, погибать, погиб, погибли, погибший: die, kill; гибель: death; ранить, ранен, раненый: wound, injure
смерть, смерти: death; умереть, умер, умерла, умерли, умирать: die; мертвый: dead; выжить, выживать: survive
выживание: survival
разрушить, разрушать, разрушен: destroy; разрушение: destruction; уничтожить, уничтожать, уничтожен: destroy
уничтожение: destruction; восстановить, восстанавливать, восстановлен: restore, rebuild
восстановление: recovery, restoration, reconstruction
разведка: intelligence, exploration, reconnaissance; разведчик: scout, intelligence officer; секретный: secret
тайный: secret; тайна: secret, mystery; тайно: secretly; заговор: conspiracy, plot; измена: treason
предатель: traitor
крестовый поход: crusade; крестоносец, крестоносцы: crusader; поход: campaign, march; экспедиция: expedition
рыцарь, рыцари: knight; меч: sword; копье: spear; лук: bow; щит: shield; броня: armor, armour; замок: castle, lock
линкор: battleship; корабль, корабли: ship, vessel; судно, суда: ship, vessel; подводная лодка, подлодка: submarine
авианосец: aircraft carrier; истребитель: fighter; бомбардировщик: bomber; беспилотник, дрон: drone
самолет: aircraft, plane, airplane
присоединиться, присоединяться: join; присоединение: accession, annexation; аннексия: annexation
распад: collapse, dissolution, decay; объединить, объединять, объединен: unite, unify, combine; объединиться: unite
единство: unity; единый: single, united
отделиться: secede, separate; отделение: department, office, separation; раздел: section, division, partition
разделить, разделять, разделен: divide, separate, split; разделение: division, separation; территория: territory, area
территориальный: territorial
`
