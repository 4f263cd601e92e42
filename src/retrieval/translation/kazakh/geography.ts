/** Countries and their people, cities, lands and waters. Format: see `parse-lexicon.ts`. */
export const KAZAKH_GEOGRAPHY = `
қазақстан, казахстан: kazakhstan; қазақстан республика: republic of kazakhstan, kazakhstan; қазақ: kazakh
қазақстандық: kazakhstan, kazakhstani, kazakh; қазақша: kazakh; ресей: russia, russian
ресей федерация: russian federation, russia; ресейлік: russian; орыс: russian; орысша: russian; украина: ukraine
украин, украиндық: ukrainian; беларусь, белоруссия: belarus; өзбекстан: uzbekistan; өзбек: uzbek
қырғызстан: kyrgyzstan; қырғыз: kyrgyz; тәжікстан: tajikistan; тәжік: tajik; түрікменстан: turkmenistan
түрікмен: turkmen
орталық азия: central asia; орта азия: central asia; азия: asia; азиялық: asian; еуропа: europe; еуропалық: european
америка: america; американдық, америкалық: american; африка: africa; африкалық: african; австралия: australia
австралиялық: australian; океания: oceania; антарктида: antarctica; арктика: arctic; еуразия: eurasia
еуразиялық: eurasian; таяу шығыс: middle east; кавказ: caucasus; сібір: siberia; солтүстік америка: north america
оңтүстік америка: south america; латын америка: latin america; батыс еуропа: western europe
шығыс еуропа: eastern europe
қытай: china, chinese; қхр: china; жапония: japan; жапон: japanese; жапондық: japanese; корея: korea
кәріс, корей: korean; оңтүстік корея: south korea; солтүстік корея, кхдр: north korea; моңғолия: mongolia
моңғол: mongol, mongolian; үндістан: india; үнді: indian; пәкістан: pakistan; ауғанстан: afghanistan; ауған: afghan
иран: iran; парсы: persian; ирак: iraq; сирия: syria; сириялық: syrian; израиль: israel; палестина: palestine
ливан: lebanon; иордания: jordan; сауд арабия: saudi arabia; сауд: saudi; арабия: arabia; араб: arab, arabic
катар: qatar; кувейт: kuwait; йемен: yemen; түркия: turkey, turkiye; түрік: turkish, turk; түркі: turkic, turk
египет, мысыр: egypt; әзербайжан, әзірбайжан: azerbaijan, azerbaijani; армения: armenia; армян: armenian
грузия: georgia; грузин: georgian
британия: britain; британдық: british; англия: england; ағылшын: english; шотландия: scotland; ирландия: ireland
уэльс: wales; франция: france; француз: french; германия, алмания: germany; неміс: german; италия: italy
италиялық, итальян: italian; испания: spain; испан, испандық: spanish; португалия: portugal; португал: portuguese
нидерланд, голландия: netherlands, holland; голланд: dutch; бельгия: belgium; швейцария: switzerland
швейцариялық: swiss; австрия: austria; австриялық: austrian; швеция: sweden; швед: swedish; норвегия: norway
норвег: norwegian; финляндия: finland; фин: finnish; дания: denmark; исландия: iceland; польша: poland
поляк: polish, pole; чехия: czech republic, czechia; чех: czech; словакия: slovakia; венгрия, мажарстан: hungary
мажар, венгр: hungarian; румыния: romania; болгария: bulgaria; сербия: serbia; хорватия: croatia; албания: albania
югославия: yugoslavia; грекия: greece; грек: greek; литва: lithuania; латвия: latvia; эстония: estonia
молдова: moldova; кипр: cyprus; ватикан: vatican
канада: canada; канадалық: canadian; мексика: mexico; мексикалық: mexican; куба: cuba; бразилия: brazil
бразилиялық: brazilian; аргентина: argentina; чили: chile; перу: peru; колумбия: colombia; венесуэла: venezuela
гаити: haiti; индонезия: indonesia; малайзия: malaysia; сингапур: singapore; тайланд: thailand; вьетнам: vietnam
филиппин: philippines; бангладеш: bangladesh; непал: nepal; тибет: tibet; тайвань: taiwan; гонконг: hong kong
жаңа зеландия: new zealand; оңтүстік африка, оар: south africa; нигерия: nigeria; кения: kenya; эфиопия: ethiopia
сомали: somalia; судан: sudan; ливия: libya; алжир: algeria; марокко: morocco; тунис: tunisia; конго: congo
уганда: uganda
нұр-сұлтан: nur sultan, astana; астана: astana, capital; алматы: almaty; шымкент: shymkent; қарағанды: karaganda
ақтөбе: aktobe; тараз: taraz; павлодар: pavlodar; семей: semey; өскемен: oskemen; қостанай: kostanay
қызылорда: kyzylorda; атырау: atyrau; ақтау: aktau; түркістан: turkistan, turkestan; орал: oral, ural
петропавл: petropavl; көкшетау: kokshetau; талдықорған: taldykorgan; жезқазған: zhezkazgan; байқоңыр: baikonur
мәскеу: moscow; мәскеулік: moscow; санкт-петербург: saint petersburg; ленинград: leningrad; киев: kyiv, kiev
минск: minsk; ташкент: tashkent; бішкек: bishkek; душанбе: dushanbe; ашхабад, ашғабат: ashgabat; баку: baku
ереван: yerevan; тбилиси: tbilisi; самарқанд: samarkand; қазан: kazan, october
лондон: london; париж: paris; берлин: berlin; вена: vienna; женева: geneva; брюссель: brussels; гаага: hague
страсбург: strasbourg; рим: rome, roman; римдік: roman; мадрид: madrid; афина: athens; варшава: warsaw; прага: prague
будапешт: budapest; вашингтон: washington; нью-йорк: new york; лос-анджелес: los angeles; чикаго: chicago
калифорния: california; бейжің, пекин: beijing; шанхай: shanghai; токио: tokyo; сеул: seoul; дели: delhi
стамбұл, ыстамбұл: istanbul; анкара: ankara; тегеран: tehran; иерусалим: jerusalem; каир: cairo; дубай: dubai
мекке: mecca
қоныс: settlement; елді мекен: settlement; мекен: place, residence; өлке: region, land; жер шары: globe, world
орын: place, site, seat; жергілікті жер: local; көше: street; даңғыл: avenue; көпір: bridge; жол: road, way
мекенжай: address; мекен-жай: address; аймағында: region; құрлық: continent; арал: island; түбек: peninsula
тау: mountain; таулы: mountainous, mountain; шың: peak, summit; жота: ridge; төбе: hill, top; алқап: valley
жазық: plain; шөл: desert; дала: steppe; орман: forest; батпақ: swamp; үңгір: cave; жанартау: volcano; мұздық: glacier
өзен: river; көл: lake; теңіз: sea; теңіздік: sea, marine; мұхит: ocean; тынық мұхит: pacific ocean, pacific
атлант мұхит: atlantic ocean, atlantic; үнді мұхит: indian ocean; каспий, каспий теңіз: caspian sea, caspian
арал теңіз: aral sea; балқаш: balkhash; қара теңіз: black sea; жерорта теңіз: mediterranean sea, mediterranean
балтық теңіз: baltic sea; шығанақ: gulf, bay; бұғаз: strait; канал, арна: channel, canal; порт: port
жаға: shore, bank; жағалау: coast, shore; бұлақ: spring; сарқырама: waterfall; су қойма: reservoir; алап: basin
ертіс: irtysh; еділ: volga; сырдария: syr darya; іле: ili; алтай: altai
солтүстік: north, northern; оңтүстік: south, southern; батыс: west, western; шығыс: east, eastern
солтүстік-батыс: northwest; солтүстік-шығыс: northeast; оңтүстік-батыс: southwest; оңтүстік-шығыс: southeast
полюс: pole; экватор: equator; карта: map; география: geography; географиялық: geographic, geographical
жібек жол: silk road; алтын орда: golden horde; осман империя: ottoman empire; рим империя: roman empire; сақ: saka
ғұн: hun; қыпшақ: kipchak; рум: rum; византия: byzantium
`
