/** Adjectives, adverbs, numbers, measures and time. Format: see `parse-lexicon.ts`. */
export const KAZAKH_QUALITIES = `
үлкен: large, big, great; ірі: large, major; ұлы: great; зор: great, huge; алып: giant, huge
кіші, кішкентай, шағын: small, little; орта, орташа: average, middle, medium; жоғары: high, higher; биік: high, tall
төмен: low, lower; ұзын: long; ұзақ: long; қысқа: short; кең: wide, broad; тар: narrow; терең: deep; қалың: thick
жұқа: thin; жаңа: new; ескі: old; көне, ежелгі: ancient; жас: young, age
заманауи, қазіргі заман: modern, contemporary; қазіргі: current, present, modern; соңғы: last, latest, final
келесі: next; кейінгі: later, subsequent; ерте: early; кеш: late, evening; болашақ: future; келешек: future
өткен: past, last; өткен шақ: past; жақында: recently, soon; таяуда: recently
жақсы: good, well; жаман: bad; нашар: bad, poor, weak; күшті: strong, powerful; әлсіз: weak
жылдам, тез, шапшаң: fast, quick, rapid; баяу: slow; маңызды: important; маңыздылық, маңыз: importance, significance
елеулі: significant; басты: main, chief; негізгі: main, basic, primary; кілт: key; жетек: leading
жалпы: general, common, total; ортақ: common, joint; жалғыз: only, single, sole
бөлек, жеке адам: individual, separate; түрлі, әртүрлі, әр түрлі: various, different, diverse; алуан: diverse
бірдей: same, identical, equal; ұқсас: similar; ұқсастық: similarity; ерекше: special, particular, unique
ерекшелік: feature, peculiarity; арнайы: special; әдеттегі: usual, ordinary; сирек: rare, rarely; жиі: often, frequent
белгілі: known, famous, certain; атақты, әйгілі, танымал: famous, popular, well known; белгісіз: unknown
көрнекті: outstanding, prominent
мүмкін: possible; мүмкіндік: opportunity, possibility; қабілет: ability, capacity; қабілетті: able, capable
нақты: real, specific, exact, concrete; шынайы: real, true; шын: true, real; шындық: truth, reality
дұрыс: correct, right; қате: error, mistake, wrong; өтірік: lie, false; жалған: false, fake
қарапайым: simple, ordinary; оңай: easy; қиын: difficult, hard; қиындық: difficulty; күрделі: complex, difficult
ауыр: heavy, serious, hard; жеңіл: light, easy; толық: full, complete; толығымен: fully, completely; бос: empty, free
дәл: exact, accurate, exactly; шамамен: approximately, about; дерлік: almost; көбірек, көп, көптеген: many, more, much
аз: few, little, less; артық: more, extra; астам: more, over; кем: less; бірге: together; бірлескен: joint
қоса: including, together; тек: only; бай: rich, wealthy; байлық: wealth, riches; кедей: poor; кедейлік: poverty
жоқшылық: poverty; қымбат: expensive, dear; арзан: cheap; тегін: free; құнды: valuable; құндылық: value
құн: cost, value, price; таза: clean, pure; лас: dirty; әдемі, сұлу: beautiful; сұлулық: beauty; дені сау: healthy
ауру: disease, sick, ill; тірі: alive, living; қауіпті: dangerous; бақытты: happy; бақыт: happiness; ақылды: smart
батыл: brave; адал: honest, loyal
жабық: closed; қатты: hard, solid, strong; жұмсақ: soft; сұйық: liquid; ыстық: hot; жылы: warm; суық: cold
салқын: cool; құрғақ: dry; дымқыл, ылғалды: wet, humid; өткір: sharp, acute; дөңгелек: round
тікелей: direct, directly; тұрақты: stable, permanent, sustainable; тұрақтылық: stability; уақытша: temporary, interim
кездейсоқ: random, accidental; табиғи: natural; жасанды: artificial; тиімді: effective, efficient
тиімділік: efficiency, effectiveness; оң: positive, right; теріс: negative; сол жақ: left; жаппай: mass
бірегей: unique; дәстүрлі: traditional; дәстүр: tradition; озық: advanced; алдыңғы қатарлы: advanced
қосымша: additional, application; ерікті: volunteer, voluntary; егжей-тегжейлі: detailed; кешенді: comprehensive
гуманитарлық: humanitarian; әлеуметтік: social; ақ: white; қара: black; қызыл: red; көк: blue; жасыл: green
сары: yellow; сұр: gray, grey; қоңыр: brown; алтын: gold, golden; күміс: silver; қола: bronze; қараңғы: dark
жарық: light; ашық түсті: bright; түс: color, colour
бір: one; екі: two; үш: three; төрт: four; бес: five; алты: six; жеті: seven; сегіз: eight; тоғыз: nine; он: ten
он бір: eleven; он екі: twelve; он үш: thirteen; он төрт: fourteen; он бес: fifteen; он алты: sixteen
он жеті: seventeen; он сегіз: eighteen; он тоғыз: nineteen; жиырма: twenty; отыз: thirty; қырық: forty; елу: fifty
алпыс: sixty; жетпіс: seventy; сексен: eighty; тоқсан: ninety, quarter; жүз: hundred, face; мың: thousand
миллион, млн: million; миллиард, млрд: billion; триллион: trillion; бірінші: first
алғашқы, алғаш, алғашқы рет, тұңғыш, алғаш рет: first; екінші: second; үшінші: third; төртінші: fourth; бесінші: fifth
алтыншы: sixth; жетінші: seventh; сегізінші: eighth; тоғызыншы: ninth; оныншы: tenth; жиырмасыншы: twentieth, 20th
жарты, жартысы: half; ширек: quarter; пайыз: percent, per cent; үштен бір: third; екі есе: double, twice; рет: time
екі рет: twice; жұп: pair, couple; екеу, екеуі: both, two; бірнеше: several, some; кейбір: some
барлық, бүкіл: all, whole, entire; бүкіләлемдік: world, worldwide; бәрі: all; сан: number, quantity; саны: number
санды: numerical; көлем: volume, amount, size; мөлшер: amount, size, quantity; деңгей: level; дәреже: degree, rank
ұзындық: length; ені, ендік: width, latitude; биіктік: height, altitude; тереңдік: depth; салмақ: weight; масса: mass
жылдамдық: speed, velocity; қашықтық: distance; ара қашықтық: distance; жас мөлшер: age
бөлшек: part, particle, fraction; бөлік: part, portion; бүтін: whole
метр: metre, meter; километр, шақырым, км: km, kilometre, kilometer; сантиметр: centimetre, centimeter; миля: mile
гектар: hectare; килограмм, келі: kg, kilogram; грамм: gram; тонна: tonne, ton; литр: litre, liter; баррель: barrel
градус: degree; доллар: dollar; еуро: euro; теңге: tenge; рубль: ruble, rouble; шаршы: square; бірлік өлшем: unit
уақыт: time, period; мезгіл: season, time; жыл, жылы: year; жылдық: annual, anniversary; жылдығы: anniversary
жыл сайын, жыл сайынғы: annual, annually, every year; мерейтой: anniversary, jubilee; ай, айы: month, moon; апта: week
күн: day, sun; күні: day, date; түн: night; таң: morning, dawn; кеш мезгіл: evening; сағат: hour, clock; минут: minute
секунд: second; ғасыр: century; мыңжылдық: millennium; онжылдық: decade; дәуір: era, epoch; кезең: period, stage
кез: time, period; мерзім: term, period, deadline; дата: date; сәт: moment; маусым: june, season; күнделікті: daily
бүгін, бүгінгі: today; кеше: yesterday; ертең: tomorrow; енді: now; қазір: now, currently
сосын, содан кейін: then, after; кейін: after; бұрын: before, earlier; дейінгі: before, until
әрқашан, үнемі: always, constantly; ешқашан: never; кейде: sometimes; жақын: near, close; алыс: far
қайтадан, қайта: again; бірден: immediately, at once
көктем: spring; жаз: summer; күз: autumn, fall; қыс: winter; қысқы: winter; жазғы: summer; жаңа жыл: new year
наурыз: march, nauryz; мереке: holiday, festival; мерекелік: festive, holiday; тойла-: celebrate
атап өт-: celebrate, note, mark; демалыс: holiday, vacation, rest; қаңтар: january; ақпан: february; сәуір: april
мамыр: may; шілде: july; тамыз: august; қыркүйек: september; қараша: november; желтоқсан: december; дүйсенбі: monday
сейсенбі: tuesday; сәрсенбі: wednesday; бейсенбі: thursday; жұма: friday; сенбі: saturday; жексенбі: sunday
тәсіл: way, method, approach; әдіс: method, way; жолмен: way; құрал: tool, means, instrument
үлгі: model, example, sample; мысал: example; мысалы: example; себеп: cause, reason; нәтиже: result, outcome
салдар: consequence, effect; қорытынды: conclusion, result; әсер: impact, effect, influence
әсер ет-: affect, influence; шарттар: condition; жағдай: situation, condition, case, state
оқиға: event, incident, case; құбылыс: phenomenon; үдеріс, процесс: process; саты: stage, level; қадам: step
рөл: role; атқар-: perform, carry, serve; қызмет атқар-: serve, work; функция: function
мән, мағына: meaning, significance; артықшылық: advantage; кемшілік: disadvantage, shortcoming
пайда: profit, benefit, use; пайдалы: useful; тәуекел: risk; жетістік: achievement, success; табыс: income, success
табысты, сәтті: successful; сәтсіздік: failure; мәселе: issue, problem, question, matter; проблема: problem
сұрақ: question; тақырып: topic, theme, title; іс: case, affair, business, work; факт: fact; дерек: data, fact, source
түр: type, kind, form; тип: type; пішін: shape, form; нысан: form, object, facility; сынып: class; тап: class
санат: category; топ: group; жүйе: system; жүйелі: systematic; құрылым: structure; құрылымдық: structural
элемент: element; қатар: row, series; тізім: list; сызық: line; нүкте: point; көзқарас: view, opinion, point of view
пікір: opinion, view, comment; ой: thought, idea; идея: idea; бұрыш: angle, corner; бет: page, surface, face
кеңістік: space; айнала: around; іш: inside, interior; арасында: between, among; аралығында: between
үсті: top, surface; асты: bottom; зат: thing, object, substance; нәрсе: thing; объект: object, facility
материал: material; стиль: style; атау: name, title, term; ат: name, horse; есім: name; тегі: surname, origin
термин: term; сөз: word, speech; ұғым: concept, notion; басқа: other, another, different; өзге: other
қалған: remaining, other, rest; әр, әрбір: each, every; кез келген: any; өз: own
сәйкес: according, accordance, appropriate; тиісті: appropriate, relevant; қарамастан: despite; арқасында: thanks, due
байланысты: related, due, depend; тыс: outside; ішінде: within, among, inside; көрші: neighbor, neighbour
дайын: ready; сенім: trust, confidence, belief; сенімді: reliable, confident; айқындық: clarity
ықтимал: likely, probable; тығыз: dense, close; тығыздық: density; қарқын: pace, rate; қарқынды: intensive, rapid
керек, қажет: need, necessary; қажеттілік: need, necessity; қажетті: necessary; тиіс: must, should; кемінде: least
ең көп: most; басым бөлік: majority, most; теңдей: equal; әлем: world; әлемдік: world, global; дүние: world
дүниежүзі, дүниежүзілік: world; жаһандық: global; жаһандану: globalization
`
