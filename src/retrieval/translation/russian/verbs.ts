/** Common verbs of news, both aspects and the stems of their forms together. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_VERBS = `
быть, являться, являлся, являться, стать, становиться, стал, стала, станет: -; иметь, имел: -
мочь, могут, мог, могла, может: -; делать, сделать: do, make; следует: should
называться, назвать, называть, назван: call, name; значить, означать: mean
говорить, говорится, сказать, говорил: say, speak, tell; рассказать, рассказывать: tell, talk
заявить, заявлять: say, state, declare; сообщить, сообщать: report, inform, say
отметить, отмечать: note, mark, celebrate; подчеркнуть, подчеркивать: emphasize, stress, underline
добавить, добавлять: add; объявить, объявлять, объявлен: announce, declare
упомянуть, упоминать: mention; упоминание: mention; указать, указывать: indicate, point, specify
объяснить, объяснять: explain; объяснение: explanation; описать, описывать: describe; описание: description
обсудить, обсуждать, обсуждался: discuss; обсуждение: discussion; спорить: argue; спор: dispute, argument
ответить: answer, respond, reply; спросить, спрашивать: ask; просить, попросить: ask, request
считать, считаться: consider, believe, count, think; думать, подумать: think; полагать: believe, suppose
верить, поверить: believe; знать, знает: know; узнать, узнавать: learn, find out, recognize
понять, понимать, понял: understand; помнить, вспомнить: remember; забыть: forget
решить, решать, решил: decide, solve, resolve; решение: decision, solution, ruling
предложить, предлагать: propose, offer, suggest; предложение: proposal, offer, sentence
призвать, призывать: call, urge; требовать, потребовать: demand, require; требование: requirement, demand
настаивать: insist; соглашаться, согласиться: agree; согласие: consent, agreement; согласно: according
признать, признавать, признан: recognize, admit, acknowledge; признание: recognition, confession
рекомендовать: recommend; рекомендация: recommendation; советовать: advise; критиковать, раскритиковать: criticize
критика: criticism
выступить, выступать: speak, perform, address; выступление: speech, performance, address; речь: speech
провести, проводить, проведен, провел, проводиться: hold, conduct, spend; проведение: holding, conduct
состояться, состоялся: take place, hold; пройти, проходить, прошел, прошла, прошли, прошло: take place, hold, pass
произойти, происходить, произошел, произошла, произошло: happen, occur; случиться, случаться: happen
организовать, организовывать: organize
участвовать, поучаствовать, принять участие, принимать участие: participate, take part, attend; участие: participation
участник: participant, member; член, члены: member; членство: membership; присутствовать: attend, present
посетитель: visitor; пригласить, приглашать: invite; приглашение: invitation; гость, гости: guest
представить, представлять, представлен: present, represent, submit, introduce; презентация: presentation
представление: performance, presentation, idea
создать, создавать, создан, создана: create, establish, found; создание: creation, establishment; создатель: creator
основать, основан, основана: found, establish, base; основание: foundation, basis, base; основатель: founder
учредить, учреждать, учрежден: establish, found; построить, строить, построен, построена: build, construct
строительство: construction, building; постройка: construction, building; соорудить: build
сооружение: construction, structure
запустить, запускать, запущен: launch, start; запуск: launch
начать, начинать, начался, началась, началось, начались, начинаться: begin, start; начало: beginning, start
закончить, заканчивать, закончился, заканчиваться, окончить: end, finish; окончание: end, completion
завершить, завершать, завершен: complete, finish, end; завершение: completion
прекратить, прекращать: stop, cease, end; прекращение: cessation, end; остановить, останавливать, остановиться: stop
продолжить, продолжать, продолжаться: continue; продолжение: continuation
открыть, открывать, открыт, открыта, открылся: open, discover; открытие: discovery, opening
первооткрыватель: discoverer; закрыть, закрывать, закрыт: close; закрытие: closure
обнаружить, обнаруживать, обнаружен: discover, find, detect; найти, находить, нашел, найден, найдена: find
искать: search, seek, look; поиск: search; изобрести, изобрел, изобретен, изобретать: invent; изобретение: invention
изобретатель: inventor; исследовать: study, explore, research; исследование: research, study
исследователь: researcher, explorer
развивать, развиваться, развить: develop; развитие: development
разработать, разрабатывать, разработан: develop, design; разработка: development, design; разработчик: developer
улучшить, улучшать: improve; улучшение: improvement; совершенствовать, совершенствование: improve, improvement
ухудшить, ухудшение: deterioration, worsen; повысить, повышать: increase, raise, improve; повышение: increase, rise
увеличить, увеличивать, увеличиться: increase; увеличение: increase
расти, вырасти, вырос, выросла, растет: grow, rise, increase; рост: growth, increase, height
выращивать: grow, cultivate; сократить, сокращать: reduce, cut; сокращение: reduction, abbreviation
уменьшить, уменьшать: reduce, decrease; уменьшение: decrease, reduction
снизить, снижать, снизиться: reduce, decrease, lower; снижение: decrease, decline, reduction
падать, упасть, упал: fall; падение: fall; подняться, подниматься, поднять, поднимать: rise, raise, lift
подъем: rise, lift; упадок: decline
изменить, изменять, измениться, меняться: change; расширить, расширять: expand, extend; расширение: expansion
укрепить, укреплять: strengthen; укрепление: strengthening; усилить, усиливать: strengthen, intensify; усилие: effort
достигнуть, достигать, достичь, достиг: achieve, reach; достижение: achievement; добиться, добиваться: achieve
стремиться: strive, seek; стремление: desire, aspiration; пытаться, попытаться: try, attempt; попытка: attempt
стараться: try
использовать, использоваться: use; использование: use; применить, применять, применяться: apply, use
применение: application, use; пользоваться: use, enjoy; пользователь: user
осуществить, осуществлять: implement, carry; осуществление: implementation
реализовать, реализовывать: implement, realize; реализация: implementation; внедрить, внедрять: introduce, implement
внедрение: introduction, implementation; исполнить, исполнять: perform, execute; исполнение: execution, performance
работать: work; работа: work, job; работник, рабочий: worker, employee; сотрудник: employee, staff, officer
трудиться: work; служить: serve; действовать: act, operate; действие: action, effect, act
действующий: current, acting; деятельность: activity; деятель: figure; деятельный: active
функционировать: function, operate; играть, сыграть: play; игра: game, play; управлялся: govern
жить, живет, жил, жила, проживать: live; житель, жители: resident, inhabitant; проживание: residence, living
родиться, родился, родилась, рождаться: born; рождение: birth; родной: native; расти с: grow
учиться, обучаться: study, learn; преподавать: teach; писать, написать, пишет, написан, написана: write
писатель: writer, author; автор: author; читать, прочитать: read; читатель: reader
идти, пойти, шел, шла, ходить: go, walk; ехать, поехать: go, travel
приехать, приезжать, прибыть, прибыл, прибывать: arrive, come; прийти, приходить, пришел: come, arrive
уйти, уходить, ушел, покинуть, покидать: leave; уехать: leave; вернуться, возвращаться, вернуть, возвращать: return
возвращение: return; войти, входить, вошел: enter, include; выйти, выходить, вышел: leave, come out, release
бежать, бегать: run, flee, escape; побег: escape; лететь, летать: fly; полет: flight
перейти, переходить, переход: transition, move, cross; переехать, переезжать: move; переезд: move
переселиться, переселение: resettlement, migration; отправить, отправлять, отправиться: send, go
послать, посылать: send; доставить, доставка: deliver, delivery; перевезти, перевозить: transport, carry
перевозка: transportation; нести, носить: carry, wear, bear; привести, приводить, привел: lead, bring, cause
вести, вел, ведет: lead, conduct; двигаться: move; путешествовать: travel; путешествие: journey, travel
путешественник: traveler
дать, давать, дал, дает, дан: give; предоставить, предоставлять: provide, grant; предоставление: provision
получить, получать, получен: receive, get, obtain; получение: receiving, obtaining
взять, взял, брать, брал, берет: take; вручить, вручать: present, award, hand
передать, передавать, передан: transfer, hand, transmit; передача: transfer, transmission, broadcast; отдать: give
выдать, выдавать: issue, give; выдача: extradition, issue; раздать: distribute; делиться: share
платить, заплатить, выплатить: pay; оплата: payment; выплата: payment; купить, покупать: buy, purchase
покупка: purchase; покупатель: buyer, customer; продать, продавать: sell; продажа: sale; тратить, потратить: spend
стоить: cost; зарабатывать, заработать: earn; выиграть, выигрывать: win; проиграть, проигрывать: lose
наградить, награждать, награжден: award; награда: award, reward; присудить, присуждать: award
присвоить: award, assign
показать, показывать: show; показ: show, demonstration; демонстрировать, продемонстрировать: demonstrate, show
выявить, выявлять: identify, reveal; раскрыть, раскрывать: reveal, disclose
опубликовать, публиковать, опубликован: publish; публикация: publication; издать, издавать, издан: publish, issue
издание: edition, publication; выпустить, выпускать, выпущен: release, issue, produce
выпуск: release, issue, production; смотреть, посмотреть: watch, look; видеть, увидеть: see
слышать, слушать: hear, listen
включить, включать, включен: include, contain; включение: inclusion; содержать, содержаться: contain, include
содержание: content, contents; состоять: consist; составить, составлять: make, compose, constitute, amount
состав: composition, lineup, part; относиться: relate, belong; принадлежать: belong; касаться: concern, regard, relate
зависеть: depend; зависимость: dependence, addiction; связать, связан, связывать: link, connect, relate
связь: connection, link, communication, relation
влиять, повлиять: influence, affect; влияние: influence, impact, effect; воздействие: impact, effect, influence
вызвать, вызывать, вызван: cause, call, summon; вызов: challenge, call
привлечь, привлекать, привлечен: attract, involve, bring; привлечение: attraction, involvement
обеспокоить, беспокоить: concern; способствовать: promote, contribute, facilitate; стимулировать: stimulate
мешать, помешать: prevent, hinder; препятствовать: prevent, hinder; препятствие: obstacle, barrier
ждать, ожидать, ожидаться: expect, wait; ожидание: expectation; надеяться: hope; надежда: hope
хотеть, захотеть, хочет, хотел: want, wish; желать: wish, want; желание: desire, wish; любить, полюбить: love, like
нравиться: like; бояться: fear, afraid; ненавидеть: hate; ненависть: hate, hatred; намереваться: intend
намерение: intention; нуждаться: need; нужный, нужно: need, necessary; необходимый, необходимо: necessary, need
необходимость: need, necessity
провалить, провалиться: fail; удаться, удалось, суметь: manage, succeed; избежать, избегать: avoid, escape
исчезнуть, исчезать: disappear; исчезновение: disappearance, extinction; появиться, появляться: appear, emerge
появление: appearance, emergence; возникнуть, возникать, возник: arise, emerge, originate
возникновение: emergence, origin; существовать: exist; существование: existence
оставаться, остаться, остался: remain, stay; оставить, оставлять: leave; хранить, храниться: store, keep
хранение: storage
наблюдать, наблюдаться: observe, watch; наблюдение: observation; наблюдатель: observer
изучить, изучать: study, examine; изучение: study; анализировать, проанализировать: analyze; анализ: analysis
аналитик: analyst; оценить, оценивать: assess, estimate, evaluate; оценка: assessment, evaluation, estimate
измерить, измерять: measure; сравнить, сравнивать: compare; сравнение: comparison
определить, определять, определен: determine, define, identify; определение: definition
рассмотреть, рассматривать: consider, examine; рассмотрение: consideration
контролировать: control, monitor; контроль: control; регулировать: regulate; регулирование: regulation
координировать: coordinate; координация: coordination; предусмотреть, предусматривать: provide, envisage
предполагать: assume, suppose; предположение: assumption; прогнозировать: forecast, predict; прогноз: forecast
предсказать: predict; посвятить, посвящать, посвящен: dedicate, devote; участвующий: participate
обучить, обучать, обучение: training, teach, education, learning
изготовить, изготовлять: make, manufacture; производить, произвести: produce, manufacture, make; произведен: produce
сочинить: compose, write; готовить, подготовить, подготовлен: prepare, train; подготовка: preparation, training
устроить, устраивать: arrange, organize; установить, устанавливать, установлен: establish, install, set
установка: installation, plant; превратить, превратиться, превращать: turn, transform, convert
превращение: transformation, conversion; заменить, заменять, заменен: replace; замена: replacement
отличать, отличаться: differ, distinguish; различать: distinguish
жениться, выйти замуж: marry; погрузить: load; поглощать, поглотить: absorb
выделять, выделить, выделен: allocate, release, highlight, secrete; выделение: allocation, release
воспринимать: perceive; восприятие: perception; нагревать, нагреваться: heat; охлаждать: cool; кипеть: boil
гореть, сгореть: burn; горение: combustion; есть пищу, питаться: feed, eat; пить: drink; спать: sleep
сон: sleep, dream; ловить, поймать: catch; бросить, бросать: throw, quit; резать: cut; копать: dig; падавший: fall
тянуть: pull; толкать: push
удерживать, удержать: hold, retain; держать, держаться: hold, keep
сохранить, сохранять, сохраниться: preserve, keep, maintain, save; сохранение: preservation, conservation
спасти, спасать: save, rescue; спасение: salvation, rescue; спасатель: rescuer; заботиться: care
забота: care, concern; лечить, вылечить: treat, cure; лечение: treatment; воспитывать: raise, educate
воспитание: upbringing, education; подвергнуть, подвергнуться, подвергаться: subject, undergo; осознать: realize
вводить, ввести, введен: introduce, enter; введение: introduction
утратить, утрачивать: lose; утрата: loss; вынудить, вынужден: force; заставить, заставлять: force, make
позволить, позволять: allow, enable; допустить, допускать: allow, admit; попасть, попадать: get, hit
столкнуться, сталкиваться: face, collide, encounter; столкновение: clash, collision; пересечь, пересекать: cross
окружить, окружать, окружен: surround; сформировать, формировать: form, shape; формирование: formation
образовать, образовывать, образоваться: form; отражать, отразить: reflect, repel; отражение: reflection
`
