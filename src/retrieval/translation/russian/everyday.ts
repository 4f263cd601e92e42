/** Words that English leaves out, and everyday words of no single field. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_EVERYDAY = `
имеет, имеют, имеется, имеются, имеющий, должен, должна, должно, должны, обладать, обладает, приведите, приведи, укажите, напишите, дайте: -
однако, поскольку, хотя, поэтому, затем, таким, такого, таких, который, которого, которому, которую, которые, самый, самые, самого, самым, самых, своим, своих, своем, наш, наши, ваш, ваши, вашем, вашими: -
иначе, впрочем, пока, именно, вообще, весьма, довольно, достаточно, чуть, таки, насчет, помимо, оттуда, отсюда, вдруг, зачастую, очередь, качестве, качество чего: -
можете, сможет, смогли, смог, хотите: -; ничего, никто, никаких, нигде, никак, никого, некоторый, некоторое: -
сразу, немедленно: immediately; немного: little, bit; легче: easier; дешевле: cheaper; дороже: expensive
назад: ago, back; впоследствии: later, subsequently; первоначально, изначально: originally, initially, original
первоначальный: original, initial; неожиданно, неожиданный: unexpected, unexpectedly; постепенно: gradually
практически, фактически: practically, virtually, actually; якобы: allegedly; предположительно: reportedly, presumably
официально признать: recognize; заранее: advance, beforehand; вверх: up; вниз: down; вправо: right; влево: left
впереди: ahead, front; напротив: opposite; вдоль: along; мимо: past; сквозь: through; внизу: below; вдали: distance
целиком: entirely, whole; надолго: long; вплоть: up; сожаление: regret; к сожалению: unfortunately
безусловно, конечно: certainly, course; действительно: indeed, really
наверное, возможно, вероятно: probably, perhaps, likely; спасибо: thanks, thank; вместимость: capacity
ёмкость, емкость: capacity
сложность: complexity, difficulty; прием: reception, technique, method; знание: knowledge; понимание: understanding
незнание: ignorance; подход: approach; доступ: access; доступный: available, accessible, affordable
доступность: accessibility, availability; контакт: contact; вариант: option, variant, version; версия: version
направление: direction; течение: current, course, movement; протяжение: length, extent; порядок: order; порядке: order
беспорядок: disorder, mess; статус: status; режим: regime, mode; культ: cult; признак: sign, feature, indication
показатель: indicator, rate; величина: quantity, value, size, magnitude; сумма: sum, amount, total
соотношение: ratio, relation; баланс: balance; равновесие: equilibrium, balance; диапазон: range; масштаб: scale
предел: limit; минимум: minimum; максимум: maximum; порог: threshold; стандарт, стандартный: standard
норматив: standard; классификация: classification; классифицировать, классифицируется: classify
категоризация: categorization; экземпляр: copy, specimen; копия: copy; оригинал: original; строка: line, string, row
столбец: column; таблица: table; график, графики: graph, schedule, chart; схема: scheme, diagram
диаграмма: diagram, chart; рисунок схемы: figure; индикатор: indicator; индекс: index
коэффициент: coefficient, ratio, factor; код кодировка, кодировка: encoding, code; кодировать: encode, code
расшифровать: decipher, decode; символика: symbolism
информатика: computer science, informatics; словесный: verbal; устный: oral; письменный: written; аспект: aspect
суть: essence; сущность: essence, entity; субъект: subject, entity; взаимосвязь: relationship, interrelation
взаимозависимость: interdependence; коллизия: conflict, collision; разногласие: disagreement
урегулировать, урегулирование: settle, settlement, resolution; урегулирован: settle; баррикада: barricade
сторонник: supporter, advocate; соперник, соперничающий: rival; соперничество: rivalry; коллега: colleague
персонал: staff, personnel; кадры: personnel; команда корабля: crew; совокупность: set, totality; вариация: variation
вариативность: variability; повторение: repetition; повторить, повторять, повторяться: repeat; цикл: cycle
циклический: cyclic, cyclical; вращать, вращаться, вращение: rotate, rotation, spin
наклон, наклонить, наклонен: tilt, incline, slope; поворот, поворачивать, повернуть: turn; скольжение: sliding
качание: swing; колебание: oscillation, fluctuation; колесо: wheel; колесница: chariot; телега: cart; ось: axis, axle
рычаг: lever; клапан: valve; цилиндр: cylinder; поршень: piston; конденсатор: condenser, capacitor
резервуар: tank, reservoir; сосуд: vessel; утечка: leak; слив: drain; порох: gunpowder
взрывчатка, взрывчатый: explosive; зонд: probe; датчик: sensor; радар: radar; микроскоп: microscope
объектив, линза: lens; зеркало: mirror; вспышка: flash, outbreak; луч, лучи: ray, beam; лазер: laser
изображение: image, picture; снимок: picture, photograph, image; съемка, съемки: filming, shooting
снимать, снять: film, shoot, remove, rent
аренда: rent, lease, rental; арендовать: rent; аренда жилья: rent; собственный: own; личное: personal
совместный: joint; совместно: jointly; коммерческий: commercial; коммерция: commerce; дорогостоящий: expensive, costly
приобрести, приобретать: acquire, purchase, buy; приобретение: acquisition, purchase; приобретенный: acquired
слияние: merger, fusion; поглощение: absorption, takeover; вклад в: contribution; капиталовложение: investment
партнерский: partner; подразделение: division, unit; филиал: branch, subsidiary; дочерняя компания: subsidiary
целесообразный: appropriate, reasonable; перспективный: promising; перспектива: prospect, perspective
долгосрочный: long term; краткосрочный: short term; надел: plot, allotment; земельный: land
земельный участок: plot, land; переселенец, переселенцы: settler, immigrant; поместье: estate; имение: estate
усадьба: estate, manor; хижина: hut; шалаш: hut; вагон: carriage, car; такси: taxi; тротуар: sidewalk, pavement
трасса: highway, track; полоса: lane, strip, band; взлетно-посадочная полоса: runway; взлет: takeoff; посадка: landing
приземлиться: land; причал: pier, dock; док: dock; пролет: span, flight; проезд: passage, travel
въезд: entrance, entry; вход: entrance, entry; выход: exit, access, output; вывоз: export, removal
обещать, пообещать: promise; обещание: promise; преподаваемый: teach; поставить, ставить: put, set, stage
положить: put, place; лежать, лежит: lie; стоять, стоит: stand, cost; сидеть: sit; висеть: hang
плавать, плавает: swim, float; прыгать, прыжок: jump; ползать: crawl; бег, беговой: run, running
удар, ударить, ударять: strike, hit, blow, kick; стрелять, стрельба: shoot, shooting, fire; выстрел: shot, gunshot
бомбежка: bombing; дуэль: duel; драка: fight; прятать, спрятать: hide; скрывать, скрыть: hide, conceal
украшать, украшение: decorate, decoration, jewelry; праздновать день: celebrate; длиться, длилась, длится: last
происхождение: origin, descent; исходный: original, source; порождать: generate, produce; послужить, послужило: serve
побуждать, побудить: encourage, motivate, prompt; способствовал: contribute; продвигать: promote
продвижение: promotion, advance; освоить, освоиться: master, settle; достаться: go; покинутый: abandoned
бросить курить: quit; лишить, лишать, лишен: deprive; лишение: deprivation; налагать, наложить: impose
наложение: imposition; предписать, предписывать: prescribe, order; учитывать, учитываться: consider, account
учет: accounting, record, account; облегчить, облегчать: facilitate, ease; затруднять: hinder; усложнять: complicate
отклоняться: deviate; отклонение: deviation; исключить, исключать: exclude, expel; исключение: exception, exclusion
уступить, уступать: concede, yield; оказаться, оказываться: turn, prove, find
оказать, оказывать: provide, render, exert; выглядеть, выглядит: look, appear; казаться: seem, appear
обмануть, обманывать: deceive, trick; обман: deception, fraud; удивить, удивляться: surprise
удивительный: surprising, amazing; отметиться: note; уверять: assure; сомневаться, сомнение: doubt; сослаться: refer
ссылаться: refer; насчитывать: number, count; варьироваться: vary, range; колебаться: fluctuate, hesitate
отсчет: count; превысить, превышать: exceed; дефицитный: scarce; хватать, хватить: enough, grab, suffice
нехватка: shortage, lack; отсутствие: absence, lack; отсутствовать: absent, lack; присутствие: presence
наличие: presence, availability
совершить, совершать: commit, make; совершение: commission; подтверждаться: confirm; консультировать: consult, advise
реагировать, отреагировать: react, respond; принадлежность: affiliation, membership; предпочитать, предпочесть: prefer
предпочтение: preference; преобладать: predominate, dominate; доминировать: dominate; господство: domination, rule
господин, мистер: mr, lord; госпожа: mrs, ms; сэр: sir; леди: lady; канцлер: chancellor; эдикт: edict
регламент: regulation; директива: directive; вето: veto; кабинетный: cabinet; мандат: mandate; делегировать: delegate
заседать: sit; праймериз: primary; выборщик: elector; сторонний: third party; толпа: crowd; публика: audience, public
очевидец, очевидцы: witness; прохожий: passerby; владыка: lord; слуга, слуги: servant; нянька: nurse
хозяин, хозяева: owner, host, master; хозяйка: hostess, owner; турист: tourist; туризм: tourism
туристический: tourist, tourism; поездка: trip, travel; прогулка: walk; экскурсия: tour, excursion
отдых: rest, vacation, recreation; развлечение: entertainment; багаж: luggage, baggage
бронировать, забронировать: book, reserve; гид: guide; палатка: tent; спуск: descent; пешком, пеший: foot, walk
напиток, напитки: drink, beverage; завтрак: breakfast; обед: lunch, dinner; ужин: dinner; вкус: taste, flavor
вкусный: tasty, delicious; запах: smell; кабаре: cabaret; бар: bar; вечеринка: party; шоу: show; ансамбль: ensemble
бал: ball; текст: text; абзац: paragraph; заголовок: headline, title; лозунг, девиз: motto, slogan; прозвище: nickname
псевдоним: pseudonym, pen name; иллюстрация: illustration; обложка: cover; открытка: postcard, card
почта, почтовый: mail, post, postal; марка: stamp, brand, mark; бренд: brand; подарок, подарки: gift, present
игрушка: toy; кукла: doll; одеяло: blanket; стул: chair; стол: table, desk; кровать: bed; нож: knife; чашка: cup
бутылка: bottle; коробка: box; мешок: bag; сумка: bag; ключ: key; колокол: bell; часы: clock, watch, hour; лампа: lamp
свеча: candle; нитка, нить: thread; игла: needle; веревка: rope; цепь: chain, circuit; кольцо: ring; шар: ball, sphere
пузырь: bubble; дыра: hole, black hole; черная дыра: black hole; след: trace, footprint; тень: shadow
пятно: spot, stain; слой слоя: layer; пыль: dust; грязь: dirt, mud; дым: smoke; пепел: ash; пламя: flame; искра: spark
лава: lava; мрамор: marble; гранит: granite; алмаз: diamond; жемчуг: pearl; янтарь: amber; слоновая кость: ivory
кирпичный: brick; масло: oil, butter; жир: fat; клей: glue; краска: paint; чернила: ink; порошок: powder
стержень: rod; пластина: plate; плита: plate, slab, stove; тектонический: tectonic; мантия: mantle; кора: crust, bark
осадочный: sedimentary; слоистый: layered; эрозия: erosion; кратер: crater; метеорит: meteorite; комета: comet
астероид: asteroid; затмение: eclipse; прилив: tide; циклон: cyclone; тайфун: typhoon; смерч: tornado
метель: blizzard; мороз: frost; жара: heat; туман: fog; молния: lightning; гром: thunder
импульс: momentum, impulse, pulse; статический: static; динамический: dynamic; электростатический: electrostatic
электромагнитный: electromagnetic; электромагнетизм: electromagnetism; оптический: optical
переменный: variable, alternating; стабильно: stably; прибавить: add; скорость света: speed of light
диаметр: diameter; радиус: radius; окружность, круг: circle, circumference; квадрат: square; треугольник: triangle
куб: cube; сфера: sphere, field, area; сфера деятельности: field; вектор: vector; множитель, делитель: factor, divisor
простое число: prime number, prime; вычислить, вычислять: compute, calculate; расчет: calculation
рассчитать, рассчитывать: calculate, count; сложение: addition; умножение: multiplication; деление: division
дробь: fraction; среднее: average, mean; вероятностный: probabilistic; переменная: variable; аксиома: axiom
доказательство теоремы: proof; машина тьюринга: turing machine; полиномиальный: polynomial; комбинация: combination
сочетание: combination; сочетать: combine; иммунодефицит: immunodeficiency; аутоиммунный: autoimmune
рецептор: receptor; воспаление, воспалительный: inflammation, inflammatory; противовоспалительный: anti inflammatory
позвоночный, позвоночные: vertebrate; беспозвоночный: invertebrate; челюсть: jaw; плавник: fin; крыло, крылья: wing
хвост: tail; перо, перья: feather; коготь, когти: claw; клюв: beak; лапа: paw; яд: poison, venom
ядовитый: poisonous, toxic; токсин: toxin; токсичный: toxic; аллергия: allergy; кислотность: acidity
углевод: carbohydrate; витамин: vitamin; глюкоза: glucose; дефицит витамина: deficiency; мембрана: membrane
пигмент: pigment; хлорофилл: chlorophyll; споры: spore; половой: sexual, sex; размножение: reproduction
размножаться: reproduce; наследственность: heredity; наследственный: hereditary, inherited; вымерший: extinct
адаптация: adaptation; адаптивный: adaptive; среда обитания: habitat; обитать: inhabit, live; стая: flock, pack
стадо: herd; охота: hunting, hunt; охотник: hunter; охотиться: hunt; приманка: bait; стоматология: dentistry
терапия: therapy; профилактика: prevention; скорая помощь: ambulance; реанимация: intensive care
лекарственный: drug, medicinal; малярия: malaria; слепота: blindness; слепой: blind; глухой: deaf; хромой: lame
сильный голод: famine; похороны: funeral; похоронить, похоронен: bury; могила: grave, tomb; гробница: tomb
кладбище: cemetery; мумия: mummy; фараон: pharaoh; пирамида: pyramid; артефакт: artifact; раскопки: excavation
реликвия: relic; мощи: relic; сокровище: treasure; драгоценный: precious; драгоценность: jewel
абитуриент: applicant; сверстник: peer; одноклассник: classmate; обучающийся: student, learner
учащийся, учащиеся: student, pupil; аттестат: certificate; кандидатская: phd; докторантура: doctorate
общежитие: dormitory; преподавательский: teaching; факультатив: elective; неспособность: inability
некомпетентный: incompetent; дееспособность: capacity; безумие: madness; гениальный: brilliant
вдохновить, вдохновлять: inspire; вдохновение: inspiration; воображение: imagination; фантазия: fantasy, imagination
мышление: thinking; рассуждение: reasoning; ощущение: sensation, feeling; расстройство: disorder
тревога, тревожность: anxiety, alarm; радоваться: rejoice; плакать: cry; смеяться, смех: laugh, laughter
улыбка: smile; поцелуй: kiss; обнять: hug; свидание: date; роды: childbirth; кормить: feed; уход: care, departure
одевать: dress; носок: sock; каблук: heel; пальто: coat; шляпа: hat; платье: dress; джинсы: jeans; мужество: courage
храбрость: bravery; гордиться: proud; позор: shame; репутация: reputation; престиж: prestige; влиятельный: influential
могущественный: powerful, mighty; благородный: noble; лояльность: loyalty; преданность: devotion
нейтралитет: neutrality; нейтральный: neutral; перемена: change; тенденция: trend, tendency; тренд: trend
темп: pace, rate; резкий, резко: sharp, abrupt; внезапный: sudden; срочный: urgent; немедленный: immediate
вечный: eternal; случайно: accidentally; намеренно: intentionally; сознательный: conscious; подозрительный: suspicious
странно: strange; явно: clearly; громкий: loud; тихий: quiet; тишина: silence; шум: noise
неопределенность: uncertainty; срыв: disruption; сбой: failure; неисправность: malfunction; повреждение: damage
повредить, поврежден: damage; ремонт: repair; ремонтировать: repair; обслуживание: service, maintenance
обновить, обновлять: update, renew; обновление: update; сбор: collection, fee, gathering
собрать, собирать: collect, gather; собранный: collected; сборка, сборочный: assembly; раскол: split, schism
расколоть: split; обрыв: cliff; скала: rock, cliff; ущелье: gorge; каньон: canyon; оазис: oasis; плато: plateau
тундра: tundra; тайга: taiga; саванна: savanna; тропический лес: rainforest, tropical forest; влажный лес: rainforest
новичок: newcomer, rookie; любитель: amateur, lover; профессионал, профессиональный: professional; мастер: master
дебютный: debut; вице-чемпион: runner up; серебряный призер: silver medalist; призер: medalist; медалист: medalist
болеть за: support; поле боя: battlefield; трибуна: stand; раунд: round; сет: set; дистанция: distance; старт: start
финиш: finish; рекордсмен: record holder; трансфер: transfer; атакующий: attacking; голевой: goal; передача мяча: pass
подача: serve, supply; лагерь беженцев: refugee camp; пленник: captive; арбалет: crossbow; доспехи: armor
плацдарм: bridgehead; подкрепление: reinforcement; гарнизон: garrison; артобстрел: shelling; обстрел: shelling
засада: ambush; забор: fence; стена города: wall; ров: ditch; башенный: tower; боевик: militant, action movie
повстанец, повстанцы: rebel, insurgent; мародер: looter; пират, пираты: pirate; кочевники: nomad
варвар, варвары: barbarian; язычество: paganism; жертвоприношение: sacrifice; ритуал: ritual; обряд: rite, ritual
церемония: ceremony; парад: parade; процессия: procession; траур: mourning; герцогство: duchy; вассал: vassal
феодал: feudal lord; феодализм: feudalism; крепостной: serf; реформация: reformation; инквизиция: inquisition
эмигрант: emigrant; переселение народов: migration; коренные народы: indigenous peoples; метрополия: metropolis
доминион: dominion; протекторат: protectorate; сепаратизм: separatism; сепаратист: separatist; исламизм: islamism
национал: national; тоталитаризм: totalitarianism; анархия: anarchy; анархист: anarchist; марксизм: marxism
марксист: marxist; пацифизм: pacifism; феминизм: feminism; феминистка: feminist; лозунги: slogan
гражданское неповиновение: civil disobedience; неповиновение: disobedience; бойкот: boycott; бойкотировать: boycott
саботаж: sabotage; инициировать процесс: initiate; утопия: utopia; гуманизм: humanism; прогресс: progress
прогрессивный: progressive; регресс: regression; кооператив: cooperative; децентрализация: decentralization
централизация: centralization; юрисконсульт: counsel; собственноручно: personally; хлоропласты: chloroplast
гребневик: ctenophore, comb jelly; медуза: jellyfish; моллюск: mollusc; коралл: coral; рак животное: crab
устрица: oyster; щупальце: tentacle; личинка: larva; яйцеклетка: egg; самка: female; самец: male; детеныш: cub, young
питомец: pet; кролик: rabbit; заяц: hare; лиса: fox; белка: squirrel; еж: hedgehog; бык: bull; козел: goat
осел: donkey; утка: duck; гусь: goose; курица: chicken; петух: rooster; голубь: pigeon, dove; ворона: crow
сокол: falcon; сова: owl; аист: stork; лебедь: swan; воробей: sparrow; кукушка: cuckoo; муха: fly; комар: mosquito
бабочка: butterfly; жук: beetle; червь: worm; роза: rose; дуб: oak; сосна: pine; береза: birch; пальма: palm
виноград: grape; апельсин: orange; банан: banana; лимон: lemon; орех: nut; бобы: bean; лук овощ: onion
помидор: tomato; суп: soup; каша: porridge; мед: honey; шоколад: chocolate; мороженое: ice cream; пицца: pizza
водка: vodka
`
