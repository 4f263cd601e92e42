/** Countries and their people, cities, lands and waters. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_GEOGRAPHY = `
казахстан: kazakhstan; республика казахстан: republic of kazakhstan, kazakhstan
казахстанский: kazakhstan, kazakh, kazakhstani; казахстанец, казахстанцы: kazakhstani, kazakh
казах, казахский: kazakh
россия, российская федерация: russia, russian federation; российский, россиянин, русский: russian; русь: rus
украина: ukraine; украинский, украинец: ukrainian; беларусь, белоруссия: belarus; белорусский, белорус: belarusian
узбекистан: uzbekistan; узбекский, узбек: uzbek; кыргызстан, киргизия: kyrgyzstan
кыргызский, киргизский, кыргыз, киргиз: kyrgyz; таджикистан: tajikistan; таджикский, таджик: tajik
туркменистан, туркмения: turkmenistan; туркменский: turkmen
центральная азия, средняя азия: central asia; центральноазиатский: central asian; азия: asia; азиатский: asian
европа: europe; европейский, европеец: european; америка: america; американский, американец, американцы: american
африка: africa; африканский: african; афроамериканец: african american
австралия: australia; австралийский: australian; океания: oceania; антарктида, антарктика: antarctica; арктика: arctic
евразия: eurasia; евразийский: eurasian; ближний восток: middle east; кавказ: caucasus; кавказский: caucasian
сибирь: siberia; балканы: balkans; скандинавия: scandinavia; скандинавский: scandinavian
северная америка: north america; южная америка: south america; латинская америка: latin america
западная европа: western europe; восточная европа: eastern europe; карибский: caribbean
средиземноморье: mediterranean; средиземное море, средиземноморский: mediterranean
китай, КНР: china; китайский, китаец, китайцы: chinese; япония: japan; японский, японец, японцы: japanese
корея: korea; южная корея: south korea; северная корея, КНДР: north korea; корейский: korean; монголия: mongolia
монгол, монгольский: mongol, mongolian; индия: india; индийский: indian; индиец: indian
индеец, индейцы: indian, native american
пакистан: pakistan; пакистанский: pakistani; афганистан: afghanistan; афганский: afghan; иран: iran; иранский: iranian
персия: persia; персидский: persian; ирак: iraq; иракский: iraqi; сирия: syria; сирийский: syrian; израиль: israel
израильский: israeli; палестина: palestine; палестинский: palestinian; ливан: lebanon; иордания: jordan
саудовская аравия: saudi arabia; саудовский: saudi; аравия: arabia; араб, арабский: arab, arabic; катар: qatar
кувейт: kuwait; йемен: yemen; оман: oman; бахрейн: bahrain; турция: turkey, turkiye
турецкий, турок, турки: turkish, turk; тюркский: turkic; египет: egypt; египетский, египтянин: egyptian
азербайджан: azerbaijan; азербайджанский: azerbaijani
армения: armenia; армянский, армянин: armenian; грузия: georgia; грузинский, грузин: georgian
великобритания: britain, united kingdom; британия: britain; британский, британец, британцы: british, briton
англия: england; английский, англичанин, англичане: english; шотландия: scotland; шотландский: scottish; уэльс: wales
ирландия: ireland; ирландский: irish
франция: france; французский, француз, французы: french; германия: germany
немецкий, немец, немцы, германский: german, germanic; италия: italy; итальянский, итальянец: italian; испания: spain
испанский, испанец, испанцы: spanish, spaniard; португалия: portugal; португальский: portuguese
нидерланды, голландия: netherlands, holland; голландский, нидерландский: dutch
бельгия: belgium; бельгийский: belgian; швейцария: switzerland; швейцарский: swiss; австрия: austria
австрийский: austrian; швеция: sweden; швед, шведский: swedish, swede; норвегия: norway
норвежский, норвежец: norwegian; финляндия: finland; финский, финн: finnish; дания: denmark
датский, датчанин: danish, dane; исландия: iceland; исландский: icelandic
польша: poland; польский, поляк: polish, pole; чехия: czech republic, czechia; чешский, чех: czech
чехословакия: czechoslovakia; словакия: slovakia; венгрия: hungary; венгерский: hungarian; румыния: romania
румынский: romanian; болгария: bulgaria; болгарский: bulgarian; сербия: serbia; сербский: serbian; хорватия: croatia
босния: bosnia; черногория: montenegro; словения: slovenia; македония: macedonia; албания: albania
югославия: yugoslavia
греция: greece; греческий, грек, греки: greek; литва: lithuania; литовский: lithuanian; латвия: latvia
латвийский: latvian; эстония: estonia; эстонский: estonian; молдова, молдавия: moldova; люксембург: luxembourg
кипр: cyprus; мальта: malta; ватикан: vatican; монако: monaco; канада: canada; канадский: canadian; мексика: mexico
мексиканский: mexican; куба: cuba; кубинский: cuban
бразилия: brazil; бразильский: brazilian; аргентина: argentina; чили: chile; перу: peru; колумбия: colombia
венесуэла: venezuela; эквадор: ecuador; боливия: bolivia; парагвай: paraguay; уругвай: uruguay; панама: panama
гаити: haiti; ямайка: jamaica; гватемала: guatemala; никарагуа: nicaragua; пуэрто-рико: puerto rico
коста-рика: costa rica
индонезия: indonesia; малайзия: malaysia; сингапур: singapore; таиланд: thailand; вьетнам: vietnam
вьетнамский: vietnamese; филиппины: philippines; камбоджа: cambodia; лаос: laos; мьянма: myanmar
бангладеш: bangladesh; шри-ланка: sri lanka; непал: nepal; тибет: tibet; тибетский: tibetan; тайвань: taiwan
гонконг: hong kong; новая зеландия: new zealand
ЮАР, южная африка: south africa; нигерия: nigeria; кения: kenya; кенийский: kenyan; эфиопия: ethiopia; сомали: somalia
судан: sudan; ливия: libya; алжир: algeria, algiers; марокко: morocco; тунис: tunisia, tunis; конго: congo
уганда: uganda; руанда: rwanda; танзания: tanzania; ангола: angola; мозамбик: mozambique; зимбабве: zimbabwe
гана: ghana; сенегал: senegal; мали: mali; камерун: cameroon; мадагаскар: madagascar
астана, нур-султан: astana, nur sultan; алматы, алма-ата: almaty; шымкент: shymkent; караганда: karaganda
актобе: aktobe; тараз: taraz; павлодар: pavlodar; семей, семипалатинск: semey, semipalatinsk
усть-каменогорск: oskemen, ust kamenogorsk; костанай: kostanay; кызылорда: kyzylorda; атырау: atyrau; актау: aktau
туркестан: turkistan, turkestan; уральск: oral, uralsk; петропавловск: petropavl; жезказган: zhezkazgan
байконур: baikonur
москва: moscow; московский: moscow; санкт-петербург, петербург: saint petersburg, st petersburg; ленинград: leningrad
киев: kyiv, kiev; минск: minsk; ташкент: tashkent; бишкек: bishkek; душанбе: dushanbe; ашхабад: ashgabat; баку: baku
ереван: yerevan; тбилиси: tbilisi; самарканд: samarkand; казань: kazan; варшава: warsaw; прага: prague
будапешт: budapest; бухарест: bucharest
лондон: london; лондонский: london; париж: paris; парижский: paris, parisian; берлин: berlin; вена: vienna
венский: vienna; женева: geneva; женевский: geneva; брюссель: brussels; гаага: hague; страсбург: strasbourg; рим: rome
римский: roman; римлянин, римляне: roman; мадрид: madrid; лиссабон: lisbon; амстердам: amsterdam
копенгаген: copenhagen; стокгольм: stockholm; осло: oslo; хельсинки: helsinki; афины: athens; мюнхен: munich
цюрих: zurich
вашингтон: washington; нью-йорк: new york; лос-анджелес: los angeles; чикаго: chicago; бостон: boston
сан-франциско: san francisco; хьюстон: houston; филадельфия: philadelphia; калифорния: california; флорида: florida
техас: texas; торонто: toronto; пекин: beijing; шанхай: shanghai; токио: tokyo; сеул: seoul; дели: delhi
нью-дели: new delhi; стамбул: istanbul; константинополь: constantinople; анкара: ankara; тегеран: tehran
иерусалим: jerusalem; каир: cairo; дубай: dubai; абу-даби: abu dhabi
евразиец: eurasian; ислам: islam; город, города, городов: city, town; городской: urban, city, municipal
пригород: suburb; мегаполис: metropolis, megacity; населенный пункт: settlement; поселок: settlement, village
поселение: settlement; село, деревня: village; сельский: rural, agricultural; аул: village
район: district, area, region; окрестность: vicinity, surroundings; квартал: quarter, block
область: region, area, oblast, province; областной: regional; регион: region; региональный: regional
край: territory, edge, region; провинция: province; округ: district, county; графство: county; штат: state, staff
муниципалитет: municipality; муниципальный: municipal; место, места: place, site, location; местный: local
местность: area, terrain; местоположение, расположение: location
расположить, расположен, располагаться: locate; находиться, находится: locate, be; площадь: area, square
улица: street; проспект: avenue; шоссе: highway; мост: bridge; дорога: road; адрес: address; зона: zone, area
земля, земли, земель: land, earth, ground; земной: earth, terrestrial; почва: soil; континент, материк: continent
континентальный: continental
остров, острова: island; архипелаг: archipelago; полуостров: peninsula; гора, горы: mountain; горный: mountain, mining
вершина: peak, summit, top; хребет: ridge, range; холм: hill; долина: valley; равнина: plain; пустыня: desert
степь: steppe; лес, леса: forest; лесной: forest; джунгли: jungle; болото: swamp; пещера: cave; вулкан: volcano
вулканический: volcanic; ледник: glacier; ледниковый: glacial, ice
река, реки, рек: river; речной: river; озеро, озера: lake; море, моря, морей: sea
морской: sea, marine, naval, maritime; океан: ocean; океанический: oceanic; тихий океан: pacific ocean, pacific
атлантический океан: atlantic ocean, atlantic; индийский океан: indian ocean; северный ледовитый океан: arctic ocean
каспий, каспийское море, каспийский: caspian, caspian sea; аральское море, арал: aral sea, aral; балхаш: balkhash
черное море: black sea; северное море: north sea; балтийское море: baltic sea; балтийский: baltic; залив: gulf, bay
бухта: bay; пролив: strait, channel; канал: channel, canal; гавань: harbour, harbor; порт: port; портовый: port
побережье: coast; берег, берега: shore, bank, coast; прибрежный: coastal; пляж: beach; исток, источник: source, spring
русло: channel, bed; дельта: delta; устье: mouth; приток: tributary, inflow; водопад: waterfall
водохранилище: reservoir; бассейн: basin, pool
рейн: rhine; волга: volga; иртыш: irtysh; урал: ural; дунай: danube; нил: nile; амазонка: amazon
амазония: amazonia, amazon; альпы: alps; гималаи: himalayas; сахара: sahara; тянь-шань: tian shan; алтай: altai
север: north; северный: north, northern; юг: south; южный: south, southern; запад: west; западный: west, western
восток: east; восточный: east, eastern
северо-запад: northwest; северо-восток: northeast; юго-запад: southwest; юго-восток: southeast
северо-западный: northwestern, northwest; северо-восточный: northeastern, northeast
юго-западный: southwestern, southwest; юго-восточный: southeastern, southeast; полюс: pole; экватор: equator
широта: latitude; долгота: longitude; полушарие: hemisphere; тропический: tropical; карта: map, card
географический: geographic, geographical; география: geography
нормандия: normandy; нормандский, норманн, норманны: norman; галлия: gaul; пруссия: prussia; бавария: bavaria
саксония: saxony; византия: byzantium, byzantine; византийский, византиец: byzantine; месопотамия: mesopotamia
вавилон: babylon; викинг: viking; кельт: celt; скиф: scythian; сакский, саки: saka; гунн: hun; кыпчак: kipchak
золотая орда: golden horde; орда: horde; османский: ottoman; османская империя: ottoman empire
римская империя: roman empire; шелковый путь: silk road
`
