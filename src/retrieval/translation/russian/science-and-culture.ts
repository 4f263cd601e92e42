/** Science, nature, language, art, press and sport. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_SCIENCE_AND_CULTURE = `
наука: science; научный: scientific, science, research; ученый, ученые: scientist, scholar
лаборатория: laboratory, lab; эксперимент: experiment; экспериментальный: experimental; теория: theory
гипотеза: hypothesis; закон физики: law; принцип: principle; формула: formula; уравнение: equation; теорема: theorem
математика: mathematics, math; математик: mathematician; математический: mathematical; геометрия: geometry
алгебра: algebra; физика: physics; физик: physicist; физический: physical; химия: chemistry; химик: chemist
химический: chemical; биология: biology; биолог: biologist; биологический: biological; геология: geology
геолог: geologist; геологический: geological; астрономия: astronomy; астроном: astronomer; история: history, story
историк: historian; исторический: historical, historic; археология: archaeology; археолог: archaeologist
философия: philosophy; философ: philosopher; социология: sociology; социолог: sociologist; статистика: statistics
статистический: statistical; логика: logic
сила: force, power, strength; мощность: power, capacity; мощный: powerful; тяготение, гравитация: gravity, gravitation
гравитационный: gravitational; давление: pressure; температура: temperature; тепло, теплота: heat
тепловой: thermal, heat; свет: light; звук: sound; волна: wave; ускорение: acceleration; трение: friction
магнитный: magnetic; магнит: magnet; поле: field; заряд: charge; ток: current; напряжение: voltage, tension, stress
частица: particle; атом: atom; молекула: molecule; ядро: nucleus, core; электрон: electron; протон: proton
нейтрон: neutron; квантовый: quantum; относительность: relativity; вакуум: vacuum; радиация: radiation
излучение: radiation, emission; кислород: oxygen; водород: hydrogen; азот: nitrogen; железо: iron; железный: iron
медь: copper; золото: gold; серебро: silver; алюминий: aluminum, aluminium; свинец: lead; ртуть: mercury
металл: metal; металлический: metal, metallic; минерал: mineral; камень, камни: stone, rock; каменный: stone
порода: rock, breed; песок: sand; глина: clay; вещество: substance, matter; смесь: mixture; раствор: solution
кислота: acid; соединение: compound, connection; реакция: reaction, response; окисление: oxidation; кристалл: crystal
жидкость: liquid, fluid; воздух: air; огонь, огня: fire; вода, воды: water; водный: water, aquatic; лед, льда: ice
природа: nature; природный: natural; погода: weather; дождь, дожди: rain; снег: snow; ветер: wind; облако: cloud
гроза: thunderstorm; осадки: precipitation, rainfall; влажность: humidity; небо: sky; солнце: sun; луна: moon
лунный: lunar; звезда, звезды: star; планета: planet; космос: space, cosmos; космический: space, cosmic
космонавт, астронавт: astronaut, cosmonaut; космический корабль: spacecraft, spaceship; галактика: galaxy
вселенная: universe; орбита: orbit; телескоп: telescope; марс: mars; венера: venus; юпитер: jupiter
солнечная система: solar system; солнечная энергия: solar energy
животное, животные: animal; зверь: beast, animal; птица: bird; насекомое: insect; собака: dog; кошка: cat
лошадь, конь: horse; корова: cow; овца: sheep; коза: goat; свинья: pig; волк: wolf; медведь: bear; лев: lion
тигр: tiger; слон: elephant; обезьяна: monkey; мышь: mouse; крыса: rat; змея: snake; черепаха: turtle; лягушка: frog
пчела: bee; муравей: ant; паук: spider; орел: eagle; верблюд: camel; олень: deer; кит: whale; дельфин: dolphin
акула: shark; барс: leopard; сайгак: saiga; динозавр: dinosaur; млекопитающее: mammal; хищник: predator; добычей: prey
растение: plant; растительность: vegetation; цветок, цветы: flower; лист, листья: leaf, sheet; корень, корни: root
семя, семена: seed; плод: fruit; трава: grass; гриб: mushroom, fungus; водоросль: algae; бактерия: bacteria, bacterium
микроб, микроорганизм: microorganism, microbe; паразит: parasite; организм: organism, body; ген: gene
генетический: genetic; генетика: genetics; ДНК: dna; РНК: rna; белок: protein; фермент: enzyme; хромосома: chromosome
мутация: mutation; эволюция: evolution; эволюционный: evolutionary; вымирание: extinction
биоразнообразие: biodiversity; экосистема: ecosystem; фотосинтез: photosynthesis; хлоропласт: chloroplast
антитело: antibody; антиген: antigen; патоген: pathogen; окаменелость, ископаемое: fossil; ископаемый: fossil
заповедник: reserve; национальный парк: national park; красная книга: red book
язык: language, tongue; языковой: language, linguistic; лингвист: linguist; лингвистика: linguistics; диалект: dialect
алфавит: alphabet; буква: letter; письменность: writing, script; письмо: letter, writing; грамматика: grammar
гласный: vowel; перевод: translation, transfer; переводчик: translator, interpreter
переводить, перевести: translate, transfer; словарь: dictionary; латинский, латынь: latin
казахский язык: kazakh language; русский язык: russian language; английский язык: english language
государственный язык: state language; речевой: speech; надпись: inscription; рукопись: manuscript; цитата: quote
пословица: proverb; чтение: reading; эссе: essay; очерк: essay
культура: culture; культурный: cultural; искусство: art; художественный: artistic, art; художник: artist, painter
живопись: painting; картина: painting, picture; рисунок: drawing, picture; скульптура: sculpture; скульптор: sculptor
музей: museum; выставка: exhibition; галерея: gallery; коллекция: collection; фотография, фото: photo, photograph
фотограф: photographer; литература: literature; литературный: literary; книга: book; роман: novel; рассказ: story
повесть: story, novel; поэма: poem; стихотворение, стихи: poem; поэт: poet; поэзия: poetry; сказка: tale, fairy tale
миф: myth; мифология: mythology; легенда: legend; персонаж: character; сюжет: plot; жанр: genre; произведение: work
произведение искусства: artwork, work of art; том: volume; глава книги: chapter; страница: page; музыка: music
музыкальный: music, musical; музыкант: musician; композитор: composer; песня: song; певец, певица, певцы: singer
петь, спеть: sing; пение: singing; хор: choir; оркестр: orchestra; опера: opera; балет: ballet; концерт: concert
симфония: symphony; альбом: album; сингл: single; рок: rock; джаз: jazz; домбра: dombra; танец, танцы: dance
танцевать: dance; танцор: dancer; театр: theatre, theater; театральный: theatre, theater; сцена: stage, scene
спектакль: play, performance; драма: drama; комедия: comedy; трагедия: tragedy; актер, актриса: actor, actress
кино: cinema, film; фильм: film, movie; кинематограф: cinema; режиссер: director; продюсер: producer; сериал: series
сезон сериала: season; эпизод, серия: episode, series; мультфильм: cartoon; юмор: humor, humour; фестиваль: festival
наследие: heritage, legacy; всемирное наследие: world heritage; цивилизация: civilization
ренессанс, возрождение: renaissance, revival; средневековье, средние века: middle ages; средневековый: medieval
античный: ancient, antique; кочевник: nomad; кочевой: nomadic; юрта: yurt; мода: fashion; дизайн: design
дизайнер: designer
СМИ, средства массовой информации: media, mass media; медиа: media; пресса: press; журналист: journalist
журналистика: journalism; журналистский: journalistic; корреспондент: correspondent; репортер: reporter
редактор: editor; редакция: editorial office; газета: newspaper; журнал: magazine, journal; новость, новости: news
интервью: interview; доклад: report; отчет: report; репортаж: report; выступающий: speaker; канал телевидения: channel
вещание: broadcasting; вещать, транслировать: broadcast; трансляция: broadcast; эфир: air, broadcast
реклама: advertising, advertisement, commercial; рекламный: advertising; ролик: video, commercial; видео: video
блогер: blogger; подписчик: subscriber; дезинформация: disinformation; аудитория: audience; зритель: viewer, spectator
слушатель: listener; рейтинг: rating, ranking; премьера: premiere; дебют: debut; дебютировать: debut
спорт: sport; спортивный: sports, sport; спортсмен: athlete; игрок: player; команда: team, crew, command
сборная: national team, team; тренер: coach; тренировка: training; чемпион: champion; чемпионат: championship
чемпионат мира: world championship, world cup; кубок: cup; кубок мира: world cup; турнир: tournament
олимпиада, олимпийские игры: olympics, olympic games; олимпийский: olympic; паралимпийский: paralympic; медаль: medal
золотая медаль: gold medal; матч: match, game; соревнование: competition; состязание: competition, contest
гонка: race; гонщик: racer, driver; финал: final; полуфинал: semifinal; победный: winning; счет: score, account
очко, очки: point; гол: goal; рекорд: record; стадион: stadium; футбол: football, soccer
футболист: footballer, football player; футбольный: football; американский футбол: american football; хоккей: hockey
баскетбол: basketball; бейсбол: baseball; волейбол: volleyball; теннис: tennis; теннисист: tennis player; бокс: boxing
боксер: boxer; борец, борцы: wrestler, fighter; плавание: swimming; гимнастика: gymnastics; легкая атлетика: athletics
бегун: runner; марафон: marathon; шахматы: chess; лыжи, лыжный: ski, skiing; фигурное катание: figure skating
конькобежец: skater; мяч: ball; защитник в футболе: defender; нападающий: forward; вратарь: goalkeeper
квотербек: quarterback; суперкубок: super bowl; болельщик: fan; клуб: club; тайм-аут: timeout
перерыв: break, halftime; дивизион: division; плей-офф: playoff; перехват: interception; тачдаун: touchdown
травмировать: injure; судья матча: referee; судейство: refereeing; розыгрыш: draw, play; сезонный: seasonal
приз: prize, award; лауреат: laureate, winner; нобелевский: nobel; нобелевская премия: nobel prize; орден: order
почетный: honorary; звание: title, rank; титул: title
`
