/** Economy, business, finance, energy, transport and technology. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_ECONOMY = `
экономика: economy, economics; экономический: economic; экономист: economist
экономить, экономия: save, saving, economy; рынок: market; рыночный: market; рыночная экономика: market economy
торговля: trade, commerce; торговый: trade, trading, commercial, shopping; торговать: trade, sell
торговец: merchant, trader, dealer; купец, купцы: merchant
ВВП, валовой внутренний продукт: gdp, gross domestic product; валовой: gross
бизнес: business; бизнесмен: businessman; предприниматель: entrepreneur, businessman
предпринимательство: entrepreneurship, business; предприятие: enterprise, company, plant; компания: company, campaign
кампания: campaign; корпорация: corporation; корпоративный: corporate; фирма: firm, company; промышленность: industry
промышленный: industrial; индустрия: industry; индустриальный: industrial; индустриализация: industrialization
отрасль: industry, sector, branch; сектор: sector
производство: production, manufacturing, proceedings; производственный: production, industrial
производитель: producer, manufacturer; продукт: product, food; продукция: product, production, output
продовольствие, продовольственный: food; товар: goods, product, commodity; услуга: service; потребитель: consumer
потребление: consumption; потреблять: consume; спрос: demand; потребность: need, demand; клиент: client, customer
заказчик: customer; заказ, заказать: order; поставка: supply, delivery; поставлять: supply; поставщик: supplier
деньги, денег, деньгами: money; денежный: money, monetary, cash; валюта: currency; валютный: currency, exchange
обменный курс: exchange rate; банк: bank; банковский: bank, banking; банкир: banker
национальный банк, нацбанк: national bank; центральный банк, центробанк: central bank; финансы: finance
финансовый: financial, finance; финансировать, финансирование: finance, funding, financing; инвестиция: investment
инвестор: investor; инвестировать, инвестиционный: invest, investment; капитал: capital; вложить, вкладывать: invest
кредит: credit, loan; заем, займ, займы: loan; долг: debt, duty; ипотека: mortgage; процентная ставка: interest rate
ставка: rate, bet; инфляция: inflation; цена: price, cost; стоимость: cost, value, price
расход, расходы: expense, expenditure, spending, cost; затраты: cost, expense; доход: income, revenue; прибыль: profit
выручка: revenue; убыток: loss; дефицит: deficit, shortage; экспорт: export; экспортировать: export; импорт: import
импортировать: import; таможня: customs; таможенный: customs; пошлина, тариф: tariff, duty; налог: tax; налоговый: tax
налогообложение: taxation; налогоплательщик: taxpayer
акция, акции: share, stock, action; акционер: shareholder; биржа: exchange, stock exchange; фондовый: stock
облигация: bond; актив: asset; страхование: insurance; страховой: insurance; пенсия: pension; пенсионный: pension
пенсионер: pensioner, retiree; пособие: benefit, allowance; зарплата, заработная плата: salary, wage
жалованье: salary; премия: award, prize, bonus; субсидия: subsidy; грант: grant; тендер: tender
конкурс: competition, contest; конкуренция: competition; конкурент: competitor; монополия: monopoly
приватизация: privatization; банкрот, банкротство: bankrupt, bankruptcy; экономический кризис: economic crisis
великая депрессия: great depression; депрессия: depression
устойчивое развитие: sustainable development; цель устойчивого развития, ЦУР: sustainable development goal, sdg
устойчивый: sustainable, stable, resistant; стабильный: stable; стабильность: stability; проект: project, draft
проектный: project; инфраструктура: infrastructure; ресурс: resource; запас: reserve, stock, supply
сырье: raw material; добыча: production, mining, extraction; добывать, добыть: extract, mine; шахта: mine
шахтер: miner; месторождение: field, deposit; уголь, угля: coal; нефть: oil, petroleum; нефтяной: oil
нефтепровод: oil pipeline, pipeline; трубопровод: pipeline; газ: gas; природный газ: natural gas
бензин: gasoline, petrol; топливо: fuel; уран: uranium
энергия: energy, power; энергетика, энергетический: energy; электростанция: power plant; электричество: electricity
электрический: electric, electrical; электроэнергия: electricity, power; атомный: nuclear, atomic
атомная электростанция, АЭС: nuclear power plant; ТЭЦ: power plant; возобновляемый: renewable; солнечный: solar, sun
ветровой: wind; двигатель: engine, motor; паровой: steam; пар: steam, vapor; мотор: motor, engine
машина: machine, car; механический: mechanical; турбина: turbine; котел: boiler; насос: pump; труба: pipe, tube
провод: wire; батарея: battery; генератор: generator; трансформатор: transformer
завод: plant, factory; фабрика: factory; мастерская: workshop; цех: shop, guild, workshop
рабочая сила: workforce, labor force, labour; рабочее место: job, workplace; труд: labor, labour, work
трудовой: labor, labour; занятость: employment; безработица: unemployment; безработный: unemployed
работодатель: employer; профсоюз: trade union, union; профессия: profession, occupation; карьера: career
инженер: engineer; инженерный: engineering; техник: technician; техника: technique, equipment, technology
технический: technical; технология: technology; технологический: technological; оборудование: equipment
инструмент: tool, instrument; прибор: device, instrument; устройство: device; механик: mechanic
специалист: specialist, expert; эксперт: expert; экспертный: expert
транспорт: transport, transportation; транспортный: transport; автомобиль: car, automobile, vehicle
автомобильный: car, automobile, automotive; автобус: bus; грузовик: truck; поезд, поезда: train
железная дорога: railway, railroad; железнодорожный: railway, rail; вокзал: station; станция: station
метро: metro, subway, underground; трамвай: tram; велосипед: bicycle, bike; мотоцикл: motorcycle; водитель: driver
водить: drive; пассажир: passenger; пассажирский: passenger; груз: cargo, load; грузовой: cargo, freight
аэропорт: airport; авиакомпания: airline; рейс: flight; пилот, летчик: pilot; экипаж: crew; вертолет: helicopter
лодка: boat; паром: ferry; яхта: yacht; парусный: sailing; моряк: sailor; билет: ticket; маршрут: route
остановка: stop
строитель: builder; здание: building; дом, дома, домов: house, home; жилье: housing, home; жилой: residential, housing
жилищный: housing; квартира: apartment, flat; комната: room; дверь: door; окно: window; стена: wall; крыша: roof
пол: floor, sex, gender; этаж: floor, storey; лестница: stairs, ladder; башня: tower; дворец: palace
гостиница, отель: hotel; ресторан: restaurant; кафе: cafe; магазин: shop, store; супермаркет: supermarket
базар: bazaar, market; офис: office; склад: warehouse; парк: park; сад: garden; двор: yard, court; ворота: gate, goal
архитектура: architecture; архитектор: architect; архитектурный: architectural; памятник: monument; кирпич: brick
бетон: concrete; сталь: steel; стекло: glass; дерево, деревья: tree, wood; деревянный: wooden; бумага: paper
пластик: plastic; ткань: fabric, tissue, cloth; шелк: silk; хлопок: cotton; шерсть: wool; кожа: skin, leather
одежда: clothing, clothes; обувь: shoes
сельское хозяйство: agriculture, farming; сельскохозяйственный: agricultural; хозяйство: economy, farm, household
хозяйственный: economic; фермер: farmer; ферма: farm; крестьянин, крестьяне: peasant, farmer
земледелие: agriculture, farming; скот: cattle, livestock; скотоводство: livestock; пастух: shepherd
урожай: harvest, crop; пшеница: wheat; зерно: grain; рис: rice; кукуруза: corn, maize; картофель: potato
овощ: vegetable; фрукт: fruit; яблоко: apple; мясо: meat; рыба: fish; рыболовство: fishing, fishery; хлеб: bread
молоко: milk; сыр: cheese; яйцо, яйца: egg; сахар: sugar; соль: salt; чай: tea; кофе: coffee; вино: wine; пиво: beer
алкоголь: alcohol; алкогольный: alcoholic; табак: tobacco; блюдо: dish; еда, пища: food; питание: nutrition, food
кухня: kitchen, cuisine; голод: hunger, famine; орошение: irrigation; удобрение: fertilizer
компьютер: computer; компьютерный: computer; программное обеспечение: software; программист: programmer
интернет: internet; сайт, веб-сайт: website, site; сеть: network; сетевой: network
социальная сеть: social network, social media; онлайн: online; цифровой: digital; цифровизация: digitalization
информационный: information; информация: information; данные, данных, данным: data; база данных: database
искусственный интеллект, ИИ: artificial intelligence, ai; интеллект: intelligence; алгоритм: algorithm; робот: robot
телефон: phone, telephone; мобильный: mobile; смартфон: smartphone; приложение: application, app, appendix
экран: screen; камера: camera, cell; сигнал: signal; радио: radio; телевидение: television, tv
телевизионный: television, tv; телевизор: television; телеканал: tv channel, channel; спутник: satellite
спутниковый: satellite; код: code; пароль: password; память: memory; процессор: processor; электронный: electronic
электронная почта: email; электроника: electronics; кибербезопасность: cybersecurity; инновация: innovation
инновационный: innovative; пакет: packet, package; передача данных: data transmission
вычислительный: computational, computing; вычисление: computation; хакер: hacker
`
