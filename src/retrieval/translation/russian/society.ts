/** People, family, education, health, faith and disasters. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_SOCIETY = `
человек, человека, человеку, человеком, люди, людей, людям, людьми, людях: person, people, human, man
человеческий: human; человечество: humanity, mankind, humankind; лицо, лица, лиц: person, face, individual
физическое лицо: individual; юридическое лицо: legal entity; мужчина, мужчины: man, male; мужской: male, men
женщина, женщин: woman, female; женский: female, women; ребенок, ребенка, дети, детей, детям, детьми: child
детский: child, children; детство: childhood; младенец, младенцы: infant, baby; мальчик: boy; девочка, девушка: girl
подросток, подростки: teenager, adolescent; молодежь: youth, young people; молодежный: youth; взрослый: adult
пожилой: elderly, older; старик: old man; старость: old age
семья, семьи, семей: family; семейный: family; родитель, родители: parent; отец, отца, отцы: father
мать, матери, матерью: mother; папа: pope, dad; мама: mother, mom; сын, сыновья, сыном: son
дочь, дочери, дочка: daughter; брат, братья, братьев: brother; сестра, сестры, сестер: sister
муж, мужья, супруг: husband, spouse; жена, жены, супруга: wife, spouse; вдова: widow; дед, дедушка: grandfather
бабушка: grandmother; внук: grandson; дядя: uncle; тетя: aunt; племянник: nephew; родственник: relative
предок, предки: ancestor; потомок, потомки: descendant; поколение: generation; сирота: orphan
друг, друзья, друзей: friend; дружба: friendship; свадьба: wedding; раса: race; расовый: racial; расизм: racism
этнический: ethnic; племя, племена: tribe; коренной: indigenous, native; род: clan, kind, genus
социальный: social; социальные услуги: social service; уязвимый: vulnerable; благополучие: well being, welfare
благосостояние: welfare; жизнь, жизни: life; уровень жизни: standard of living, living standard; качество: quality
качество жизни: quality of life; бездомный: homeless; благотворительность, благотворительный: charity
пожертвование: donation; община: community; сообщество: community; мировое сообщество: international community
коммуна: commune; слой: layer, stratum; элита: elite; богач: rich; средний класс: middle class
рабочий класс: working class; буржуазия: bourgeoisie; пролетариат: proletariat; обычай: custom, tradition
привычка: habit; поведение: behavior, behaviour; мораль: moral, morality; нравственный: moral; этика: ethics
поступок: act
образование: education, formation; образовательный: educational, education; школа: school; школьный: school
школьник: pupil, student, schoolchild; средняя школа: secondary school, high school
начальная школа: primary school, elementary school; ученик: student, pupil; учитель, учителя: teacher
преподаватель: teacher, lecturer; преподавание: teaching; профессор: professor; студент, студентка: student
студенческий: student; университет: university; университетский: university; институт: institute; колледж: college
вуз: university; академия: academy; академический: academic; академик: academician; факультет: faculty, department
кафедра: department; ректор: rector, president; декан: dean; выпускник: graduate, alumni
окончить университет: graduate; степень бакалавра: bachelor degree; бакалавр: bachelor; магистр: master
доктор: doctor; аспирант: graduate student; диплом: diploma, degree; стипендия: scholarship; стипендиат: scholar
экзамен: exam, examination; урок: lesson; учебный: academic, educational; учебник: textbook
учебная программа: curriculum; лекция: lecture; библиотека: library; детский сад: kindergarten; грамотность: literacy
кампус, студгородок: campus; обучаться в: study; класс школы: class
здоровье: health; здравоохранение: health care, healthcare, health; медицина: medicine; медицинский: medical
врач, врачи: doctor, physician; медсестра: nurse; больница, госпиталь: hospital; поликлиника: clinic; клиника: clinic
клинический: clinical; пациент: patient; хирург: surgeon; операция: operation, surgery; аптека: pharmacy
фармацевт: pharmacist; фармацевтический: pharmaceutical; лекарство, препарат: drug, medicine, medication
вакцина: vaccine; вакцинация: vaccination; прививка: vaccination; болезнь, заболевание: disease, illness; болеть: ill
вирус: virus; вирусный: viral; коронавирус: coronavirus, covid; эпидемия: epidemic; пандемия: pandemic
инфекция: infection; инфекционный: infectious; симптом: symptom; диагноз: diagnosis; рак: cancer
туберкулез: tuberculosis; ВИЧ: hiv; спид: aids; грипп: flu, influenza; диабет: diabetes; чума: plague; холера: cholera
оспа: smallpox; лихорадка: fever; боль: pain; рана: wound; травма: injury, trauma; смертность: mortality, death rate
рождаемость: birth rate; беременность: pregnancy; беременный: pregnant; аборт: abortion; самоубийство, суицид: suicide
наркоман: addict; карантин: quarantine; иммунный: immune; иммунитет: immunity; психический: mental
психология: psychology; психолог: psychologist; психологический: psychological; стресс: stress
тело: body; голова: head; лицом: face; глаз, глаза: eye; ухо, уши: ear; нос: nose; рот: mouth; зуб: tooth
волос, волосы: hair; шея: neck; рука, руки: hand, arm; палец, пальцы: finger; нога, ноги: leg, foot; спина: back
грудь: chest, breast; сердце: heart; сердечный: cardiac, heart; легкие: lung; желудок: stomach; печень: liver
почка: kidney; кишечник: intestine; мозг: brain; нерв, нервный: nerve, nervous; кровь: blood
кровяной, кровеносный: blood; кость: bone; мышца: muscle; клетка: cell; клеточный: cell, cellular; гормон: hormone
пищеварение: digestion; дыхание: breathing, respiration; дышать: breathe; мозговой: brain; рот и: mouth
сознание: consciousness
религия: religion; религиозный: religious; вера: faith, belief; верующий: believer, faithful; бог, боги, богов: god
божественный: divine; богиня: goddess; церковь, церкви, церквей: church; церковный: church, ecclesiastical
храм: temple, church; собор: cathedral, council; мечеть: mosque; монастырь: monastery; монах: monk; монахиня: nun
священник: priest; епископ: bishop; архиепископ: archbishop; патриарх: patriarch; кардинал: cardinal
папа римский: pope; имам: imam; муфтий: mufti; христианство: christianity; христианский: christian
христианин, христиане: christian; католик, католический: catholic; католицизм: catholicism
протестант, протестантский: protestant; протестантизм: protestantism; православный: orthodox; православие: orthodoxy
методист, методистский: methodist; гугенот: huguenot; лютеранский: lutheran
мусульманин, мусульмане, мусульманский: muslim; исламский, исламист: islamic, islamist; иудаизм: judaism
еврей, евреи, еврейский: jew, jewish; буддизм: buddhism; буддийский, буддист: buddhist; индуизм: hinduism
индус: hindu; язычник, языческий: pagan; атеист: atheist; секта: sect; библия: bible; библейский: biblical
коран: quran, koran; евангелие: gospel; молитва: prayer; молиться: pray; пророк: prophet; святой: saint, holy
ангел: angel; дьявол: devil; душа: soul; дух: spirit; духовный: spiritual; духовенство: clergy; рай: paradise, heaven
ад: hell; грех: sin; крещение: baptism; паломничество: pilgrimage; паломник: pilgrim; благодать: grace
богослов: theologian; богословие, теология: theology; учение: teaching, doctrine
катастрофа: disaster, catastrophe; бедствие: disaster; стихийное бедствие: natural disaster
чрезвычайная ситуация, ЧС: emergency, emergency situation; чрезвычайный: emergency, extraordinary
авария: accident, crash; несчастный случай: accident; происшествие: incident, accident; инцидент: incident
ДТП: accident, crash; крушение: crash, wreck; крах: collapse; землетрясение: earthquake; наводнение, паводок: flood
ураган: hurricane; буря: storm; шторм: storm; торнадо: tornado; цунами: tsunami; извержение: eruption; засуха: drought
пожар: fire; пожарный: firefighter, fire; лавина: avalanche; оползень: landslide; эвакуация: evacuation
эвакуировать: evacuate; спасательный: rescue; загрязнение: pollution; загрязнять: pollute; отходы: waste
мусор: garbage, waste; экология: ecology, environment; экологический: environmental, ecological
окружающая среда: environment; изменение климата: climate change; климат: climate; климатический: climate, climatic
глобальное потепление: global warming; потепление: warming; парниковый: greenhouse; парниковый газ: greenhouse gas
выброс: emission; углекислый газ: carbon dioxide; углерод: carbon; вырубка: deforestation, logging
обезлесение: deforestation
радость: joy; страх: fear; любовь, любви: love; гнев: anger; чувство: feeling, sense; эмоция: emotion
эмоциональный: emotional; характер: character, nature; воля: will; разум: mind, reason; мудрость: wisdom
опыт: experience, experiment; навык: skill; талант: talent; гений: genius; герой: hero; подвиг: feat; мечта: dream
судьба: fate, destiny; забава: fun; интерес: interest; интересный: interesting
интересоваться, заинтересовать: interest; внимание: attention; уважение: respect; уважать: respect; гордость: pride
честь: honor, honour; в честь: honor, honour, named after; благодарность: gratitude; благодарить: thank
извинение: apology; извиниться: apologize; вызовы: challenge; терпимость, толерантность: tolerance
согласие народов: accord; солидарность: solidarity; осведомленность: awareness; просвещение: enlightenment, education
`
