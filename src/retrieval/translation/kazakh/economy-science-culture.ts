/** Economy, technology, science, nature, art, press and sport. Format: see `parse-lexicon.ts`. */
export const KAZAKH_ECONOMY_SCIENCE_CULTURE = `
экономика: economy, economics; экономикалық: economic; экономист: economist; нарық: market; нарықтық: market
сауда: trade; саудагер: merchant, trader; жіө, ішкі жалпы өнім: gdp, gross domestic product; бизнес: business
кәсіп: business, trade; кәсіпкер: entrepreneur, businessman; кәсіпкерлік: entrepreneurship, business
кәсіпорын: enterprise, company; компания: company; корпорация: corporation; фирма: firm; өнеркәсіп: industry
өнеркәсіптік: industrial; индустрия: industry; индустриялық: industrial; сала: sphere, sector, industry, field
сектор: sector; өнім: product, production; тауар: goods, product; азық-түлік: food; сұраныс: demand
тұтыну: consumption; жеткізу: delivery, supply; жеткізуші: supplier; тапсырыс: order; ақша: money; валюта: currency
қаражат: fund, money; банк: bank; банктік: bank, banking; ұлттық банк: national bank; қаржы: finance, financial
қаржылық: financial; қаржыландыр-: finance, fund; қаржыландыру: funding, financing; инвестиция: investment
инвестор: investor; капитал: capital; несие: loan, credit; қарыз: debt, loan; ипотека: mortgage; мөлшерлеме: rate
инфляция: inflation; шығыс: expense, east; кіріс: income, revenue; пайыздық: interest; тапшылық: deficit, shortage
экспорт: export; экспортта-: export; импорт: import; кеден: customs; салық: tax; салықтық: tax; алым: fee, duty
тариф: tariff; акция: share, stock, action; биржа: exchange; облигация: bond; актив: asset; сақтандыру: insurance
зейнетақы: pension; зейнеткер: pensioner; жәрдемақы: benefit, allowance; жалақы: salary, wage; сыйақы: bonus, reward
субсидия: subsidy; грант: grant; тендер: tender; байқау: competition, contest; бәсеке: competition
бәсекелестік: competition; бәсекелес: competitor; монополия: monopoly; жекешелендіру: privatization; банкрот: bankrupt
тұрақты даму: sustainable development; тұрақты даму мақсат: sustainable development goal; жоба: project, draft
инфрақұрылым: infrastructure; ресурс: resource; шикізат: raw material; кен: ore, mine; кен орын: field, deposit
шахта: mine; кенші, шахтер: miner; көмір: coal; мұнай: oil, petroleum; газ: gas; табиғи газ: natural gas
құбыр: pipeline, pipe; бензин: gasoline; отын: fuel; уран: uranium; энергия: energy; энергетика: energy
энергетикалық: energy; электр: electricity, electric; электр станция: power plant
атом электр станция, аэс: nuclear power plant; жаңартылатын: renewable; күн энергия: solar energy; жел: wind
қозғалтқыш: engine; машина: machine, car; техника: equipment, technique; батарея: battery; зауыт: plant, factory
фабрика: factory; жұмыс күш: workforce, labor force; жұмыс орын: job, workplace; жұмыспен қамту: employment
жұмыссыздық: unemployment; жұмыссыз: unemployed; жұмыс беруші: employer; кәсіподақ: trade union, union
мамандық: profession, specialty; маман: specialist, expert; кәсіби: professional; мансап: career; инженер: engineer
технология: technology; технологиялық: technological; жабдық: equipment; құрылғы: device; аспап: instrument, device
көлік: transport, vehicle, car; автокөлік, автомобиль: car, automobile, vehicle; автобус: bus; жүк: cargo, load
жүк көлік: truck; пойыз: train; теміржол, темір жол: railway, railroad; вокзал: station; станция, бекет: station
метро: metro, subway; велосипед: bicycle; жүргізуші: driver; әуежай: airport; әуе компания: airline; рейс: flight
ұшқыш: pilot; экипаж: crew; қайық: boat; паром: ferry; билет: ticket; маршрут, бағдар: route; аялдама: stop
үй: house, home; тұрғын үй: housing; пәтер: apartment, flat; бөлме: room; есік: door; терезе: window; қабырға: wall
төбе: roof, hill; еден: floor; қабат: floor, layer; мұнара: tower; сарай: palace; қонақ үй, қонақүй: hotel
мейрамхана: restaurant; дүкен: shop, store; базар: bazaar, market; кеңсе: office; қойма: warehouse; саябақ: park
бақ: garden; аула: yard; қақпа: gate; сәулет: architecture; сәулетші: architect; ескерткіш: monument; тас: stone, rock
темір: iron; болат: steel; шыны, әйнек: glass; ағаш: tree, wood; қағаз: paper; мата: fabric, cloth; жібек: silk
мақта: cotton; жүн: wool; киім: clothes, clothing; аяқ киім: shoes
ауыл шаруашылық: agriculture, agricultural; шаруашылық: farm, economy, farming; шаруа: farmer, peasant; фермер: farmer
ферма: farm; егін: crop, harvest; егіншілік: agriculture, farming; мал: livestock, cattle; мал шаруашылық: livestock
малшы, шопан: shepherd; бидай: wheat; астық: grain; күріш: rice; көкөніс: vegetable; жеміс: fruit; алма: apple
ет: meat; балық: fish; нан: bread; сүт: milk; қымыз: kumis; жұмыртқа: egg; қант: sugar; тұз: salt; шай: tea
кофе: coffee; шарап: wine; арақ: vodka; алкоголь: alcohol; темекі: tobacco; тағам: food, dish; тамақ: food
тамақтану: nutrition; асхана: kitchen, canteen; аштық: hunger, famine; суару: irrigation
компьютер: computer; бағдарламалық жасақтама: software; бағдарламашы: programmer; интернет: internet
сайт: website, site; желі: network; әлеуметтік желі: social network, social media; онлайн: online
цифрлық, сандық: digital; цифрландыру: digitalization; ақпарат: information; ақпараттық: information
мәлімет: data, information; деректер базасы, дерекқор: database; жасанды интеллект: artificial intelligence
алгоритм: algorithm; робот: robot; телефон: phone, telephone; ұялы: mobile; смартфон: smartphone; экран: screen
камера: camera; сигнал: signal; радио: radio; теледидар: television, tv; телевизия: television, tv
телеарна: tv channel, channel; спутник, жерсерік: satellite; код: code; жад: memory; электрондық: electronic
пошта: mail, post; электрондық пошта: email; инновация: innovation; инновациялық: innovative; хакер: hacker
ғылым: science; ғылыми: scientific, science, research; ғалым: scientist, scholar; зертхана: laboratory
тәжірибе: experiment, experience; эксперимент: experiment; теория: theory; теориялық: theoretical
принцип, қағидат, қағида: principle; формула: formula; теңдеу: equation; математика: mathematics; физика: physics
физикалық: physical; химия: chemistry; химиялық: chemical; биология: biology; биологиялық: biological
геология: geology; астрономия: astronomy; тарих: history; тарихи: historical, historic; тарихшы: historian
археология: archaeology; археолог: archaeologist; философия: philosophy; философ: philosopher; статистика: statistics
логика: logic; қуат: power, energy; қуатты: powerful; тартылыс: gravity; қысым: pressure; температура: temperature
жылу: heat; дыбыс: sound; толқын: wave; магнит: magnet, magnetic; өріс: field; заряд: charge; ток: current
молекула: molecule; ядро: nucleus, core; электрон: electron; радиация: radiation; сәуле: ray, radiation
оттегі: oxygen; сутегі: hydrogen; азот: nitrogen; мыс: copper; қорғасын: lead; металл: metal; минерал: mineral
жыныс: rock, sex, gender; құм: sand; саз: clay; қышқыл: acid; қосылыс: compound; реакция: reaction; сұйықтық: liquid
ауа: air; от: fire; су: water; мұз: ice; бу: steam
табиғат: nature; ауа райы: weather; жаңбыр: rain; қар: snow; бұлт: cloud; жауын-шашын: precipitation; аспан: sky
күн жүйе: solar system; жұлдыз: star; планета, ғаламшар: planet; ғарыш: space; ғарыштық: space
ғарышкер: astronaut, cosmonaut; ғарыш айлақ: cosmodrome, spaceport; ғарыш кеме: spacecraft; галактика: galaxy
ғалам: universe; орбита: orbit; телескоп: telescope; марс: mars; жануар: animal; аң: animal, beast; құс: bird
жәндік: insect; ит: dog; мысық: cat; жылқы: horse; сиыр: cow; қой: sheep; ешкі: goat; шошқа: pig; қасқыр: wolf
аю: bear; арыстан: lion; жолбарыс: tiger; барыс: leopard; піл: elephant; маймыл: monkey; жылан: snake; бүркіт: eagle
түйе: camel; бұғы: deer; киік: saiga; кит: whale; акула: shark; динозавр: dinosaur; сүтқоректі: mammal; өсімдік: plant
гүл: flower; жапырақ: leaf; тамыр: root, vein; тұқым: seed, breed; шөп: grass; саңырауқұлақ: mushroom; балдыр: algae
бактерия: bacteria; ағза: organism; организм: organism; ген: gene; генетикалық: genetic; днқ: dna; ақуыз: protein
эволюция: evolution; экожүйе: ecosystem; қорық: reserve; ұлттық саябақ: national park; қызыл кітап: red book
тіл: language, tongue; тілдік: language, linguistic; қазақ тілі: kazakh language, kazakh
орыс тілі: russian language, russian; ағылшын тілі: english language, english; мемлекеттік тіл: state language
лингвистика: linguistics; диалект: dialect; әліпби: alphabet; әріп: letter; жазу: writing; хат: letter
грамматика: grammar; аударма: translation; аудармашы: translator; аудар-: translate; сөздік: dictionary; латын: latin
мақал: proverb; жазба: record, writing; қолжазба: manuscript; мәдениет: culture; мәдени: cultural; өнер: art
суретші: artist, painter; сурет: picture, painting, photo; мүсін: sculpture; мұражай, музей: museum; көрме: exhibition
галерея: gallery; фото, фотосурет: photo, photograph; әдебиет: literature; әдеби: literary; кітап: book; роман: novel
әңгіме: story; повесть: story; өлең: poem, song; ақын: poet; поэзия: poetry; ертегі: fairy tale, tale
аңыз: legend, myth; эпос: epic; музыка: music; музыкалық: music, musical; музыкант: musician
композитор, сазгер: composer; ән: song; әнші: singer; айтқан: say; оркестр: orchestra; опера: opera; балет: ballet
концерт: concert; альбом: album; домбыра: dombra; күй: kui, condition; би: dance; биші: dancer
театр: theatre, theater; сахна: stage; қойылым: play, performance; драма: drama; комедия: comedy
актер, әртіс: actor, artist; актриса: actress; кино: cinema, film; фильм: film, movie; режиссер: director
продюсер: producer; сериал: series; эпизод: episode; фестиваль: festival; мәдени мұра: cultural heritage
дүниежүзілік мұра: world heritage; өркениет: civilization; қайта өрлеу: renaissance; орта ғасыр: middle ages
ортағасырлық: medieval; көшпенді, көшпелі: nomad, nomadic; киіз үй: yurt; сән: fashion; дизайн: design
бақ, бұқаралық ақпарат құрал: media, mass media; медиа: media; журналист: journalist; журналистика: journalism
тілші: correspondent, reporter; редактор: editor; газет: newspaper; журнал: magazine, journal
жаңалық: news, innovation; мақала: article; есеп беру: report; хабар тарату: broadcasting; трансляция: broadcast
эфир: broadcast; жарнама: advertising, advertisement; бейне, видео: video; көрермен: viewer, audience; блогер: blogger
аудитория: audience; премьера: premiere
спорт: sport; спорттық: sports; спортшы: athlete; ойыншы: player; команда: team; құрама команда: national team
бапкер: coach; жаттықтырушы: coach; жаттығу: exercise, training; чемпион: champion; чемпионат: championship
әлем чемпионат: world championship, world cup; кубок: cup; турнир: tournament
олимпиада, олимпиада ойын: olympics, olympic games; олимпиадалық: olympic; медаль: medal; алтын медаль: gold medal
матч: match; жарыс: competition, race; сайыс: contest; дода: race; ақтық: final; финал: final; ұпай: point; гол: goal
рекорд: record; стадион: stadium; футбол: football, soccer; футболшы: footballer, football player; хоккей: hockey
баскетбол: basketball; бейсбол: baseball; волейбол: volleyball; теннис: tennis; бокс: boxing; боксшы: boxer
балуан: wrestler; жүзу: swimming; гимнастика: gymnastics; жеңіл атлетика: athletics; марафон: marathon; шахмат: chess
шаңғы: ski, skiing; доп: ball; қақпашы: goalkeeper; шабуылшы: forward, striker; жанкүйер: fan; клуб: club
үзіліс: break; төреші: referee; жүлде: prize; жүлдегер: winner, medalist; лауреат: laureate, winner
нобель сыйлық: nobel prize; орден: order; атақ: title, rank; көкпар: kokpar
`
