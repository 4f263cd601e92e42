/** Adjectives, adverbs, numbers, measures and time. Format: see `parse-lexicon.ts`. */
export const RUSSIAN_QUALITIES = `
большой, больше, больший: large, big, great, more; крупный, крупнейший: large, major, big
огромный, громадный: huge, enormous; маленький, малый, меньше, мелкий: small, little, minor; великий: great
гигантский: giant; средний: average, middle, medium; высокий, высший, выше: high, tall, higher
низкий, ниже: low, lower; длинный: long; короткий: short; широкий: wide, broad; узкий: narrow; глубокий: deep
толстый: thick; тонкий: thin
новый, новейший: new; старый: old; древний: ancient; молодой: young; современный: modern, contemporary
прежний, бывший: former; нынешний: current; текущий: current; предыдущий: previous; следующий: next, following
последний: last, latest, final, recent; недавний: recent; недавно: recently; ранний: early
рано, раньше, ранее: early, earlier, previously; поздний, позже, позднее: late, later; будущее, будущий: future
прошлый, прошлое: past, last; настоящий: present, real, current
хороший, хорошо: good, well; лучший, лучше: best, better; плохой, плохо: bad, poor; худший: worst, worse
сильный, сильнейший: strong, powerful; слабый: weak; быстрый, быстро: fast, quick, rapid; медленный, медленно: slow
важный, важнейший: important; значительный, значительно: significant, considerable; значимый: significant
главный: main, chief, head; основной: main, basic, primary; ключевой: key; ведущий: leading, host; первичный: primary
вторичный: secondary; второстепенный: secondary, minor
общий: common, general, total, overall; единственный: only, sole, single; отдельный: separate, individual
различный, разный: different, various, diverse; разнообразие: diversity, variety; разнообразный: diverse, various
одинаковый: same, identical; похожий, подобный: similar; сходство: similarity; особый, особенный: special, particular
особенно: especially, particularly; особенность: feature, peculiarity; специальный: special
обычный, обыкновенный: common, ordinary, usual; обычно: usually, typically; редкий: rare
частый, часто: frequent, often
известный, знаменитый: famous, known, well known; популярный: popular; популярность: popularity; неизвестный: unknown
выдающийся: outstanding, prominent; слава: fame, glory; возможный: possible; возможность: opportunity, possibility
невозможный: impossible; способный: able, capable; способность: ability, capacity; реальный: real; реальность: reality
действительный: actual, valid; истинный: true; правильный: correct, right; неправильный, неверный: wrong, incorrect
ложный: false; правда: truth; истина: truth; ложь: lie; ошибка: error, mistake; ошибочный: mistaken, wrong
простой, просто: simple; сложный: complex, difficult; трудный, тяжелый: difficult, hard, heavy; трудность: difficulty
легкий: light, easy; легко: easily; полный, полностью: full, complete; пустой: empty; частичный: partial
точный: exact, accurate, precise; точно: exactly, accurately; приблизительно, примерно: approximately, about, around
около: about, approximately, around; почти: almost; более: more; менее: less; наиболее: most; только: only; даже: even
также: also; вместе: together; вместо: instead; кроме: except, besides
богатый: rich, wealthy; богатство: wealth; бедный: poor; бедность: poverty; нищета: poverty; дорогой: expensive, dear
дешевый: cheap; бесплатный: free; ценный: valuable; ценность: value; чистый: clean, pure, net; грязный: dirty
красивый: beautiful; красота: beauty; прекрасный: beautiful; здоровый: healthy; больной: sick, patient, ill
живой: alive, living, live; опасный: dangerous; опасность: danger; счастливый: happy; счастье: happiness
грустный: sad; умный: smart; глупый: stupid; добрый: kind; злой: evil; странный: strange; смелый: brave
честный: honest
открытый: open; закрытый: closed; твердый: solid, hard; мягкий: soft; жидкий: liquid; горячий: hot; теплый: warm
холодный: cold; сухой: dry; мокрый, влажный: wet, humid; острый: sharp, acute; круглый: round; плоский: flat
прямой: direct, straight; прямо, напрямую: directly; косвенный: indirect; постоянный: permanent, constant
постоянно: constantly; временный: temporary, interim; случайный: random, accidental; естественный: natural
искусственный: artificial; активный, активно: active; пассивный: passive; гибкий: flexible
эффективный: effective, efficient; эффективность: efficiency, effectiveness
положительный: positive; отрицательный, негативный: negative; позитивный: positive; личный: personal
личность: personality, person, identity; частный: private; массовый: mass; крайний: extreme; экстремальный: extreme
уникальный: unique; традиционный: traditional; традиция: tradition; классический: classical; типичный: typical
передовой: advanced; ценою: cost; дополнительный: additional; добровольный: voluntary; тайм: half; подробный: detailed
подробность, деталь: detail; конкретный: specific, concrete; практический: practical; теоретический: theoretical
комплексный: comprehensive, complex; гуманитарный: humanitarian
белый: white; черный: black; красный: red; синий, голубой: blue; зеленый: green; желтый: yellow; серый: gray, grey
коричневый: brown; оранжевый: orange; розовый: pink; фиолетовый: purple; золотой: gold, golden; серебряный: silver
бронзовый: bronze; цветной: colored, color; темный: dark; темнота: darkness; светлый: light, bright; яркий: bright
один, одна, одно, одного, одной: one; два, две, двух, двум, двое: two; три, трех, трем, трое: three
четыре, четырех, четверо: four; пять, пяти, пятеро: five; шесть, шести: six; семь, семи: seven; восемь, восьми: eight
девять, девяти: nine; десять, десяти: ten; одиннадцать: eleven; двенадцать: twelve; тринадцать: thirteen
четырнадцать: fourteen; пятнадцать: fifteen; шестнадцать: sixteen; семнадцать: seventeen; восемнадцать: eighteen
девятнадцать: nineteen; двадцать: twenty; тридцать: thirty; сорок: forty; пятьдесят: fifty; шестьдесят: sixty
семьдесят: seventy; восемьдесят: eighty; девяносто: ninety
сто: hundred; двести: two hundred; триста: three hundred; пятьсот: five hundred; сотня, сотни: hundred
тысяча, тысячи, тыс: thousand; миллион, млн: million; миллиард, млрд: billion; триллион, трлн: trillion
первый, впервые: first; второй: second; третий, третья, третье, третьей, треть: third; четвертый: fourth; пятый: fifth
шестой: sixth; седьмой: seventh; восьмой: eighth; девятый: ninth; десятый: tenth; двадцатый: twentieth, 20th
тридцатый: thirtieth, 30th; сотый: hundredth
половина: half; четверть: quarter; процент, процента, процентов: percent, per cent; доля: share, proportion
дважды: twice; трижды: three times; двойной, двоякий: double, dual; тройной: triple; пара: pair, couple
десяток, десятки: dozen, ten; десятилетие: decade; ноль, нуль: zero; оба, обе: both; несколько: several, some
некоторые: some; многие, много, многочисленный: many, numerous; множество: many, multitude, set
количество, число: number, amount, quantity; численность: number, population; номер: number; цифра: digit, figure
уровень: level; степень: degree, extent; объем: volume, amount; размер: size; длина: length; ширина: width
высота: height, altitude; глубина: depth; вес: weight; масса: mass; скорость: speed, velocity; расстояние: distance
возраст: age; максимальный: maximum; минимальный: minimum; часть: part, portion; целый: whole, integer
весь, вся, все: all, whole
метр: metre, meter; километр, км: km, kilometre, kilometer, mile; сантиметр: centimetre, centimeter; миля: mile
фут: foot; дюйм: inch; акр: acre; гектар: hectare; килограмм, кг: kg, kilogram, kilogramme; грамм: gram
тонна: tonne, ton; фунт: pound; литр: litre, liter; баррель: barrel; градус: degree; доллар: dollar; евро: euro
тенге: tenge; рубль, рубли: ruble, rouble; квадратный: square; кубический: cubic; единица: unit; мера, меры: measure
измеренный: measure
время, времени, времена: time, era, period; год, года, году, лет, годов, годом, годы, годам: year
месяц, месяцев: month; неделя, недель: week; день, дня, дней, дни, днем: day; ночь, ночи: night; утро, утра: morning
вечер: evening; час, часа, часов: hour; минута: minute; секунда: second; век, века, веков, столетие: century
тысячелетие: millennium; эпоха: era, epoch; эра: era; период: period; дата: date; срок: term, period, deadline
момент: moment; момента: moment; сезон: season; годовщина: anniversary; юбилей: anniversary, jubilee
летие: anniversary; летний: summer; ежегодный, ежегодно: annual, annually; ежедневный, ежедневно: daily
еженедельный: weekly; ежемесячный: monthly; суточный: daily; сутки: day
сегодня, сегодняшний: today; вчера: yesterday; завтра: tomorrow; сейчас, теперь, ныне: now, currently, today
тогда: then; после: after; до: before; всегда: always; никогда: never; иногда: sometimes; уже: already; скоро: soon
давно: long; снова, вновь: again; долго: long; сначала: first; наконец: finally; одновременно: simultaneously
навсегда: forever; вскоре: soon; внезапно: suddenly; весна: spring; весенний: spring; лето: summer
осень: autumn, fall; осенний: autumn; зима: winter; зимний: winter; новый год: new year; рождество: christmas
выходной: weekend; праздник: holiday, festival; праздновать: celebrate; празднование: celebration
каникулы: holiday, vacation; отпуск: vacation, leave
январь: january; февраль: february; март: march; апрель: april; май, мая, мае: may; июнь: june; июль: july
август: august; сентябрь: september; октябрь: october; ноябрь: november; декабрь: december; понедельник: monday
вторник: tuesday; среда: wednesday, environment; четверг: thursday; пятница: friday; суббота: saturday
воскресенье: sunday
когда: when; способ: way, method, means; метод: method; путь, пути, путем: way, path, route
средство, средства: means, tool, fund; образ: way, image; образец, образцы: sample, model; пример: example
например: example; причина: cause, reason; повод: reason; следствием: consequence; результат: result, outcome
последствие, последствия: consequence, effect; вывод: conclusion, withdrawal; итог: result, total; эффект: effect
цель, цели: goal, aim, purpose, target; задача: task, problem, objective; условие: condition
случай: case, incident, occasion; ситуация: situation; положение: position, situation, provision
состояние: state, condition; обстоятельство: circumstance; фактор: factor; основа, основе: basis, base
проблема: problem, issue; вопрос: question, issue; тема: topic, theme; дело, дела, дел: case, affair, business
факт: fact; событие: event; явление: phenomenon; процесс: process; этап: stage, phase; стадия: stage; шаг: step
роль: role; функция: function; значение: meaning, importance, value; смысл: meaning, sense; важность: importance
преимущество: advantage; недостаток: disadvantage, lack, shortage; польза: benefit; полезный: useful; риск: risk
успех: success; успешный, успешно: successful, successfully; неудача: failure
вид: type, kind, species, view; видов: species, type; тип: type; форма: form, shape; класс: class; категория: category
группа: group; групповой: group; система: system; структура: structure; элемент: element; компонент: component
ряд: series, row, number; список: list; перечень: list; набор: set; линия: line; точка: point
точка зрения: view, point of view; сторона: side, party; угол: angle, corner; поверхность: surface
пространство: space; внутри: inside; снаружи: outside; вокруг: around; рядом: near, next
близкий, близко, вблизи: close, near; далекий, далеко: far, distant; здесь: here; везде: everywhere; верх: top
верхний: upper, top; нижний: lower, bottom; дно: bottom; передний: front; задний: back, rear; вещь, вещи: thing
предмет: subject, object, item; объект: object, facility, site; материал: material; модель: model; стиль: style
название: name, title; имя, имени, имена: name; фамилия: surname, name; термин: term; слово, слова, слов: word
понятие: concept, notion; идея: idea; мысль: thought, idea; мнение: opinion, view; взгляд: view; выражение: expression
выражать, выразить: express
который: which; другой, иной: other, different, another; остальные, остальной: rest, other, remaining
каждый: each, every; любой: any; сам: himself; противоположный: opposite; соответственно: respectively
соответствие: accordance, compliance, conformity; соответствовать: correspond, comply, match
соответствующий: relevant, appropriate, corresponding; равен: equal; далее: further; начиная: start; благодаря: thanks
вследствие: due, result; несмотря: despite; против: against, opposition; вопреки: despite, contrary; вне: outside
среди: among; согласный: agree; сверх: over; соседний: neighboring, neighbouring, adjacent
сосед, соседи: neighbor, neighbour; отечественный: domestic, national; верный: faithful, correct, loyal
готовый: ready; готовность: readiness; уверенный: confident; уверенность: confidence; доверие: trust, confidence
доверять: trust; ясный: clear; видимый: visible; невидимый: invisible; явный: clear, obvious
вероятный: likely, probable; вероятность: probability; необычный: unusual; определенный: certain, specific
обширный: vast, extensive; густой: dense; плотность: density; плотный: dense; абсолютный: absolute
относительный: relative; настолько: so
`
