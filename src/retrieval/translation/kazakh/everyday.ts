/** Words that English leaves out, and everyday words of no single field. Format: see `parse-lexicon.ts`. */
export const KAZAKH_EVERYDAY = `
екен, еке, екен-, жатыр-, жат-, отыр-, жүрген, жөн, сай, жуық, өйткені, сондықтан, алайда, бірақ, дегенмен, сонымен, сондай-ақ, осындай, осылай, осылайша, былай, мұндай, мұнда, бұның, мұның, мұны, мұндағы, осының, одан, соған, онда, оларда, оларға, оларды, бізде, бізге, сізге, сізде, сізді, маған, өзі, өзіңіз, өзіңіздің, өзінен, өзіне, өздері, өздерінің, егер, яғни, мүлде, мүлдем, тіпті, әйтсе: -
жөніндегі, жөнінде, туралы, тұрғысынан, ретінде, негізінде, барысында, аясында, шеңберінде: -
көрсетіңіз, атап беріңіз, келтіріңіз, жазыңыз: -; тұр-: -; секілді, тәрізді: like, similar
көбінесе: often, mostly, usually; әсіресе: especially, particularly
айтарлықтай, едәуір: significantly, considerably, considerable; әлдеқайда: much, far; азырақ: less, fewer
біраз: some, little; жеткілікті: enough, sufficient; әлі: still, yet; жай: simple, slow, simply
барынша: most, maximum; аса: very, most; тым: too; мүмкіндігінше: possible; бұрынырақ: earlier
бастапқы: original, initial, primary; бастапқыда: originally, initially; кенеттен: suddenly; біртіндеп: gradually
шын мәнінде: actually, really; іс жүзінде: actually, practically; әрине: course, certainly; сірә: probably
жақын арада: soon; алдын ала: advance, preliminary; жүздеген: hundred; мыңдаған: thousand; ондаған: dozen
миллиондаған: million; біреу: one, someone; кейбіреу: some; ештеңе: nothing; ешкім: nobody; әркім: everyone
бәріне: all; орналас-: locate, situate; орналасу: location; орналастыр-: place, locate; орнала-: locate
тұратын: live, consist; тұра-: consist; айналым: turnover, circulation, rotation; бойы: height, length, during
бой: height, length; бойымен: along; тұрғы: point, view; тамаша: excellent, great; керемет: wonderful, great
жағымды: pleasant, positive; жағымсыз: negative; алаңдаушылық: concern; алаңда-: concern, worry; мырза: mr, lord
ханым: mrs, ms, lady; стандарт, стандартты: standard; салыстырмалы: relative, comparative; максималды: maximum
минималды: minimum; туризм: tourism; турист: tourist; туристік: tourist; қолжетімді: available, accessible
қолжетімділік: accessibility, availability; тік: vertical, straight; теңестір-: equate, balance
тепе-теңдік: balance, equilibrium; баланс: balance; сезін-: feel; сез-: feel, sense; қонақжай: hospitable
тап болған: face
білік: knowledge, skill; түсінушілік: understanding; түсінбеушілік: misunderstanding; қол жеткізу: access, achievement
қатынас жол: communication; байланыс орнат-: contact, establish; нұсқа: version, option, variant; аспект: aspect
тәртіптілік: discipline; тәртіп бұзу: violation; мәртебе: status; режим: regime, mode; белгі қой-: mark
көрсеткіштер: indicator; сома: sum, amount; қосынды: sum, total; арақатынас: ratio; ауқым: scale, range, scope
ауқымды: large scale, extensive; шек: limit, boundary; шекті: limit, marginal; ең төменгі: minimum
ең жоғарғы: maximum; кесте: table, schedule; диаграмма: diagram; сызба: drawing, scheme; көшірме: copy
түпнұсқа: original; сызықтық: linear; баған: column; код: code; ауызша: oral; жазбаша: written; мәні: essence, meaning
субъект: subject, entity; қайшылық: contradiction, conflict; келіспе-: disagree; реттелу: settlement
жақтас: supporter; жақта-: defend, support; бәсекелестер: competitor; ұжым: team, staff; мамандар: specialist
айналу: rotation; айнал-: rotate, turn; айна: mirror; доңғалақ: wheel; арба: cart; ось: axis; қақпақ: lid, valve
резервуар: tank, reservoir; ыдыс: vessel, dish; оқ-дәрі жарылыс: gunpowder; датчик: sensor; радар: radar
микроскоп: microscope; линза, объектив: lens; лазер: laser; сурет түсір-: film, photograph; кескін: image
түсірілім: filming, shooting; жалға ал-: rent; жалдау: rent, lease; менікі: mine; бірлесіп: jointly
коммерция: commerce; иемден-: acquire, own; сатып алу: purchase, acquisition; еншілес компания: subsidiary
филиал: branch; перспектива: prospect, perspective; ұзақ мерзімді: long term; қысқа мерзімді: short term
жер телім: plot; көшпенділер: nomad; қоныстанушы: settler; қоныстан-: settle; лашық: hut; вагон: carriage, car
такси: taxi; ұшып-қону жолағы: runway; қону: landing; ұшып шығу: takeoff; кіреберіс: entrance; шығыс есік: exit
кіру: entry, entrance, access; шығу: exit
уәде: promise; уәде бер-: promise; қой-: put, place, set; отырғыз-: plant, seat; іл-: hang; жүз-: swim, float
секір-: jump; соқ-, соғ-: strike, hit, blow; соққы: strike, blow; ұр-: hit, beat; төбелес: fight; жасыр-: hide
безендір-: decorate; әшекей: decoration, jewelry; созыл-: last, stretch, extend; ұзақтық: duration, length
шығу: origin; бас ал-: begin, originate; итермеле-: push, encourage; түрткі: motivation, motive; ілгерілет-: promote
ілгерілеу: progress; меңгер-: master, learn; айыр-: deprive, distinguish; артта: behind; артқы: back, rear
алдыңғы: front, previous; алда: ahead; жоғарыда: above; төменде: below; ортасында: middle, center; шетінде: edge
үстінде: on, top; алдыңда: front; қарсыда: opposite; маңы, маң: near, vicinity; төңірек: surroundings
айналасында: around; ескерілген: consider; оңайлат-: simplify, ease; қиындат-: complicate; ерекше жағдай: exception
қоспағанда: except; көрін-: appear, seem, look; алда-: deceive; алдау: deception; таң қал-: surprise; күмән: doubt
сүйен-: rely, lean; асып түс-: exceed; жетіспеу, жетіспеушілік: shortage, lack; болмау: absence; қатысуы: presence
бар болу: presence, existence; артықшылық бер-: prefer; қалаулы: preferred; үстемдік ет-: dominate
билік жүргіз-: rule; канцлер: chancellor; регламент: regulation; директива: directive; вето: veto; мандат: mandate
тобыр: crowd; қызметші әйел: servant; қожайын: owner, host, master; ие болу: possess; саяхатта-: travel; серуен: walk
экскурсия: tour, excursion; демал-: rest; ойын-сауық: entertainment; жүк сөмке: luggage; брондау: booking; гид: guide
шатыр: tent; жаяу: foot, walking; сусын: drink, beverage; ішімдік: alcohol, drink; таңғы ас: breakfast
түскі ас: lunch; кешкі ас: dinner; ас: food, meal; дәм: taste; дәмді: delicious; иіс: smell; бар: bar; кафе: cafe
кеш: party, evening; шоу: show; мәтін: text; тармақша: paragraph; тақырыпша: headline; ұран: motto, slogan
лақап ат: nickname; бүркеншік ат: pseudonym; ашықхат: postcard; марка: stamp, brand; бренд: brand; сый: gift
сыйла-: give, present; ойыншық: toy; төсек: bed; орындық: chair; үстел: table, desk; пышақ: knife; бөтелке: bottle
қорап: box; қап: bag, sack; сөмке: bag; кілт: key; қоңырау: bell, call; шам: lamp, candle; жіп: thread, rope
ине: needle; тізбек: chain, series; сақина: ring; шар: ball, sphere, balloon; тесік: hole; із: trace, footprint
көлеңке: shadow; дақ: spot; шаң: dust; балшық: mud, clay; түтін: smoke; күл: ash; жалын: flame; лава: lava
мәрмәр: marble; гауһар: diamond; інжу: pearl; май: oil, butter, may; бояу: paint; ұнтақ: powder; плита: plate
қыртыс: crust; мантия: mantle; эрозия: erosion; метеорит: meteorite; комета: comet; тұтылу: eclipse; циклон: cyclone
тайфун: typhoon; аяз: frost; тұман: fog; найзағай: lightning
импульс: impulse, momentum; диаметр: diameter; радиус: radius; шеңбер: circle, circumference; үшбұрыш: triangle
текше: cube; вектор: vector; есептеу: calculation; көбейту: multiplication; бөлу: division; жай сан: prime number
айнымалы: variable; рецептор: receptor; қабыну: inflammation; омыртқалы: vertebrate; омыртқасыз: invertebrate
жақ сүйек: jaw; қанат: wing; құйрық: tail; қауырсын: feather; тырнақ: claw, nail; тұмсық: beak; у: poison
улы: poisonous, toxic; токсин: toxin; аллергия: allergy; витамин: vitamin; көмірсу: carbohydrate; глюкоза: glucose
мембрана: membrane; көбею: reproduction, increase; тұқым қуалау: heredity; жойылып кет-: extinct
бейімделу: adaptation; бейімдел-: adapt; тіршілік: life, living; тіршілік ортасы: habitat; мекенде-: inhabit, live
табын: herd; аң аулау: hunting; аңшы: hunter; аула-: hunt; стоматология: dentistry; терапия: therapy
жедел жәрдем: ambulance; безгек: malaria; соқыр: blind; саңырау: deaf; жерле-: bury; жерлеу: funeral, burial
қабір: grave, tomb; кесене: mausoleum; мазар: tomb; зират: cemetery; мумия: mummy; перғауын: pharaoh
пирамида: pyramid; қазба: excavation, fossil; қазба жұмыстары: excavation; жәдігер: relic, artifact; қазына: treasure
асыл: precious, noble; зергерлік: jewelry; талапкерлер: applicant; құрдас: peer; сыныптас: classmate
аттестат: certificate; жатақхана: dormitory; шабыт: inspiration; шабыттандыр-: inspire; қиял: imagination
ойлау: thinking; түйсік: sensation, instinct; бұзылыс: disorder; мазасыздық: anxiety; жыла-: cry; күл-: laugh
күлкі: laughter; күлімсіре-: smile; босан-: give birth; күтім: care; қамқорлық: care; батылдық: courage; ұят: shame
бейтарап: neutral; бейтараптық: neutrality; үрдіс: trend, tendency; кенет: sudden; шұғыл: urgent
мәңгілік: eternal, eternity; саналы: conscious; күмәнді: suspicious; тыныш: quiet; тыныштық: silence, peace; шу: noise
белгісіздік: uncertainty; бүліну: damage; жөнде-: repair; жөндеу: repair; жаңарту: update, renewal
жиынтық: set, collection; жинақ: collection; бөліну жік: split; жартас: rock, cliff; шатқал: gorge; каньон: canyon
шұрат: oasis; үстірт: plateau; тундра: tundra; әуесқой: amateur; кәсіпқой: professional; шебер: master, skilled
шеберлік: skill, mastery; қола жүлдегер: bronze medalist; раунд: round; қашықтыққа: distance; сөре: start
мәре: finish; дуэль: duel; жебе: arrow; садақ: bow; қылыш: sword; найза: spear; қалқан: shield; сауыт: armor
қорған: fort, fortress; дуал: wall, fence; тұтқиыл: sudden, ambush; жасақ: squad, troop; көтерілісші: rebel
содыр: militant; қарақшы: pirate, bandit; жабайы: wild; рәсім: ceremony, rite; салтанат: ceremony
салтанатты: solemn, ceremonial; аза: mourning; феодал: feudal; басыбайлы: serf; отарлық: colonial; анархия: anarchy
марксизм: marxism; феминизм: feminism; бойкот: boycott; прогресс: progress; кооператив: cooperative; медуза: jellyfish
қоян: rabbit, hare; түлкі: fox; бұқа: bull; есек: donkey; үйрек: duck; қаз: goose; тауық: chicken
көгершін: pigeon, dove; қарға: crow; сұңқар: falcon; аққу: swan; маса: mosquito; көбелек: butterfly; құрт: worm
құмырсқа: ant; ара: bee; раушан: rose; емен: oak; қайың: birch; қарағай: pine; жүзім: grape; жаңғақ: nut; пияз: onion
қызанақ: tomato; бал: honey, ball; сорпа: soup; шоколад: chocolate
`
