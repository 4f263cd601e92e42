/** A follow-up and the question it stands for; `becomes: null` is a text that stands for itself. */
export interface Conversation {
  readonly before: string
  /** Who was the answer, or named in its evidence. */
  readonly people?: readonly string[]
  readonly answer?: string
  readonly text: string
  readonly becomes: string | null
}

const DANA = { answer: 'Dana Omarova', people: ['Dana Omarova'] }

export const ENGLISH: readonly Conversation[] = [
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Since when?',
    becomes: 'Since when has Dana Omarova chaired the committee?',
  },
  {
    before: 'Who is the chair of the committee?',
    ...DANA,
    text: 'Since when?',
    becomes: 'Since when has Dana Omarova been the chair of the committee?',
  },
  {
    before: 'Who is Dana Omarova?',
    answer: 'Minister of Transport',
    text: 'since when',
    becomes: 'Since when has Dana Omarova been Minister of Transport?',
  },
  {
    before: 'Who opened the bridge?',
    ...DANA,
    text: 'When?',
    becomes: 'When did Dana Omarova open the bridge?',
  },
  {
    before: 'Who opened the bridge?',
    text: 'And where?',
    becomes: 'Where did they open the bridge?',
  },
  {
    before: 'Who carries the flag?',
    ...DANA,
    text: 'Why?',
    becomes: 'Why does Dana Omarova carry the flag?',
  },
  {
    before: 'Who has signed the treaty?',
    ...DANA,
    text: 'When?',
    becomes: 'When has Dana Omarova signed the treaty?',
  },
  {
    before: 'When did the court and the ministry sign the treaty?',
    text: 'Where?',
    becomes: 'Where did the court and the ministry sign the treaty?',
  },
  {
    before: 'When did the court sign the treaty?',
    text: 'With whom?',
    becomes: 'With whom did the court sign the treaty?',
  },
  {
    before: 'When did the court sign the treaty?',
    text: 'Who?',
    becomes: 'Who signed the treaty?',
  },
  {
    before: 'When was the court founded?',
    text: 'By whom?',
    becomes: 'By whom was the court founded?',
  },
  {
    before: 'What did the council discuss?',
    text: 'When was that?',
    becomes: 'When did the council discuss that?',
  },
  {
    before: 'What topics did they talk about?',
    text: 'When?',
    becomes: 'When did they talk about the topics?',
  },
  {
    before: 'Which countries attended the meeting?',
    text: 'Where?',
    becomes: 'Where did the countries attend the meeting?',
  },
  {
    before: 'How many people were fined?',
    answer: '42',
    text: 'When?',
    becomes: 'When were 42 people fined?',
  },
  {
    before: 'Who attended the meeting?',
    text: 'How many?',
    becomes: 'How many attended the meeting?',
  },
  {
    before: 'Did the court sign the treaty?',
    text: 'When?',
    becomes: 'When did the court sign the treaty?',
  },
  {
    before: 'In which city was the treaty signed?',
    text: 'When and why?',
    becomes: 'When was the treaty signed? Why was the treaty signed?',
  },
  {
    before: 'When did the court sign the treaty?',
    text: 'А где?',
    becomes: 'Where did the court sign the treaty?',
  },

  { before: 'Who was fined in 2023?', text: 'And in 2021?', becomes: 'Who was fined in 2021?' },
  {
    before: 'How many people were fined?',
    text: 'And in 2021?',
    becomes: 'How many people were fined in 2021?',
  },
  {
    before: 'Who chairs the Supreme Court?',
    text: 'And the Constitutional Court?',
    becomes: 'Who chairs the Constitutional Court?',
  },
  {
    before: 'Who is the Minister of Justice?',
    text: 'And the Minister of Health?',
    becomes: 'Who is the Minister of Health?',
  },
  {
    before: 'What did Dana Omarova say about roads?',
    people: ['Dana Omarova'],
    text: 'And about schools?',
    becomes: 'What did Dana Omarova say about schools?',
  },
  {
    before: 'What did Dana Omarova say about roads?',
    people: ['Dana Omarova'],
    text: 'What about Erlan Bekov?',
    becomes: 'What did Erlan Bekov say about roads?',
  },
  {
    before: 'What did Dana Omarova say about roads?',
    people: ['Dana Omarova'],
    text: 'And women?',
    becomes: 'What did Dana Omarova say about women?',
  },
  {
    before: 'What is the role of the UNDP in Kazakhstan?',
    text: 'And the OSCE?',
    becomes: 'What is the role of the OSCE in Kazakhstan?',
  },
  {
    before: 'Who led the delegation in Geneva?',
    text: 'In New York?',
    becomes: 'Who led the delegation in New York?',
  },
  {
    before: 'Who led the delegation in Geneva?',
    text: 'No, in Vienna',
    becomes: 'Who led the delegation in Vienna?',
  },
  {
    before: 'How many sections does the plan have?',
    text: 'And points?',
    becomes: 'How many points does the plan have?',
  },

  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'And what did she say about schools?',
    becomes: 'What did Dana Omarova say about schools?',
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'What is his position?',
    becomes: 'What is Dana Omarova’s position?',
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'When was it founded?',
    becomes: 'When was the committee founded?',
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'What did the UN say about her?',
    becomes: 'What did the UN say about Dana Omarova?',
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'What did she say about her visit?',
    becomes: 'What did Dana Omarova say about her visit?',
  },
  {
    before: 'When did the Court and the UNDP sign a treaty?',
    text: 'Where did they sign it?',
    becomes: 'Where did the Court and the UNDP sign the treaty?',
  },
  {
    before: 'What did Omarova say about roads?',
    people: ['Dana Omarova'],
    text: 'Who is she?',
    becomes: 'Who is Dana Omarova?',
  },
  {
    before: 'Which countries attended the meeting?',
    text: 'What did they agree on?',
    becomes: 'What did the countries agree on?',
  },
  {
    before: 'Кто возглавляет комитет?',
    ...DANA,
    text: 'What did she say about schools?',
    becomes: 'What did Dana Omarova say about schools?',
  },

  { before: 'Who chairs the committee?', ...DANA, text: 'Who is Erlan Bekov?', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'And who is Erlan Bekov?', becomes: null },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'When was the court founded?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'What did Bekov say about his work?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Did Bekov say he supports schools?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'When did the minister say he would resign?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Did the court say it would rule?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Is it true that the court rules in May?',
    becomes: null,
  },
  { before: 'Who chairs the committee?', ...DANA, text: 'What time is it?', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'Erlan Bekov', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'Thanks!', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'No, thanks', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'So what?', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'And you?', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'Where is Almaty?', becomes: null },
  {
    before: 'What did the court decide?',
    text: 'For how many years has administrative justice proven its worth?',
    becomes: null,
  },
  {
    before: 'What did the court decide?',
    text: 'When did Kazakhstan submit its third report?',
    becomes: null,
  },
  {
    before: 'What did the court decide?',
    text: 'Which car maker had its best year in 2021?',
    becomes: null,
  },
  { before: 'What did the court decide?', text: 'Which city changed its name?', becomes: null },
  {
    before: 'What did the court decide?',
    text: 'Is it easier or harder to change the law?',
    becomes: null,
  },
  {
    before: 'What did the court decide?',
    text: 'Where is it written that every citizen has rights?',
    becomes: null,
  },
  {
    before: 'What did the court decide?',
    text: 'What did the response do when it came?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Who mentioned schools in his speech?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Which president dreamed that he was ill?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Contrary to what he is known for, what did Bekov say?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'Which city does the EU representative name when he speaks of rivers?',
    becomes: null,
  },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'How often do people win when they sue?',
    becomes: null,
  },
  {
    before: 'How many sections does the plan have?',
    text: 'And how many points?',
    becomes: 'How many points does the plan have?',
  },
  { before: 'What did the council decide?', text: 'And about schools?', becomes: null },
  { before: 'Who chairs the committee?', ...DANA, text: 'And she?', becomes: null },
  { before: 'What kind of claims?', text: 'Why?', becomes: null },
  {
    before: 'Who chairs the committee?',
    ...DANA,
    text: 'But the court ruled otherwise',
    becomes: null,
  },
  {
    before: 'What did the council decide in May?',
    text: 'And the court led in June',
    becomes: null,
  },
  {
    before: 'What did the council decide in May?',
    text: 'And in the United States?',
    becomes: 'What did the council decide in May in the United States?',
  },
]

export const RUSSIAN: readonly Conversation[] = [
  {
    before: 'Кто возглавляет комитет?',
    ...DANA,
    text: 'С каких пор?',
    becomes: 'С каких пор Dana Omarova возглавляет комитет?',
  },
  {
    before: 'Кто председатель комитета?',
    ...DANA,
    text: 'А с каких пор?',
    becomes: 'С каких пор Dana Omarova — председатель комитета?',
  },
  {
    before: 'Когда суд и министерство подписали договор?',
    text: 'А где?',
    becomes: 'Где суд и министерство подписали договор?',
  },
  {
    before: 'В каком городе подписали договор?',
    text: 'Когда?',
    becomes: 'Когда подписали договор?',
  },
  { before: 'В каком городе подписали договор?', text: 'Кто?', becomes: 'Кто подписал договор?' },
  { before: 'Когда был создан суд?', text: 'Кем?', becomes: 'Кем был создан суд?' },
  {
    before: 'Какие вопросы обсудил совет?',
    text: 'Когда это было?',
    becomes: 'Когда эти вопросы обсудил совет?',
  },
  { before: 'О чём говорил министр?', text: 'Когда?', becomes: 'Когда об этом говорил министр?' },
  { before: 'Подписал ли суд договор?', text: 'Когда?', becomes: 'Когда подписал суд договор?' },
  {
    before: 'Кто участвовал во встрече?',
    text: 'Сколько?',
    becomes: 'Сколько человек участвовало во встрече?',
  },
  { before: 'Когда суд подписал договор?', text: 'Қайда?', becomes: 'Где суд подписал договор?' },

  {
    before: 'Кого оштрафовали в 2023 году?',
    text: 'А в 2021 году?',
    becomes: 'Кого оштрафовали в 2021 году?',
  },
  {
    before: 'Кто возглавляет Верховный суд?',
    text: 'А Конституционный суд?',
    becomes: 'Кто возглавляет Конституционный суд?',
  },
  {
    before: 'Кто министр юстиции?',
    text: 'А министр здравоохранения?',
    becomes: 'Кто министр здравоохранения?',
  },
  {
    before: 'Что сказала Дана Омарова о дорогах?',
    text: 'А о школах?',
    becomes: 'Что сказала Дана Омарова о школах?',
  },
  {
    before: 'Что сказала Дана Омарова о дорогах?',
    text: 'А Ерлан Беков?',
    becomes: 'Что сказал Ерлан Беков о дорогах?',
  },
  { before: 'Кто такая Дана Омарова?', text: 'А Ерлан Беков?', becomes: 'Кто такой Ерлан Беков?' },
  {
    before: 'Какова роль ПРООН в Казахстане?',
    text: 'А что насчёт ОБСЕ?',
    becomes: 'Какова роль ОБСЕ в Казахстане?',
  },

  {
    before: 'Кто возглавляет комитет?',
    ...DANA,
    text: 'А что она сказала о школах?',
    becomes: 'Что Dana Omarova сказала о школах?',
  },
  {
    before: 'Кто возглавляет комитет?',
    ...DANA,
    text: 'Когда он был создан?',
    becomes: 'Когда комитет был создан?',
  },
  {
    before: 'Кто возглавляет комитет?',
    ...DANA,
    text: 'Какова её должность?',
    becomes: 'Какова должность Dana Omarova?',
  },
  {
    before: 'Кто такая Дана Омарова?',
    text: 'Что о ней известно?',
    becomes: 'Что о ней [Дана Омарова] известно?',
  },
  {
    before: 'Кто подписал договор?',
    text: 'Когда его подписали?',
    becomes: 'Когда договор подписали?',
  },
  {
    before: 'Кто провёл конференцию?',
    text: 'Когда она прошла?',
    becomes: 'Когда конференция прошла?',
  },
  {
    before: 'Что обсуждали на встрече?',
    text: 'Когда она состоялась?',
    becomes: 'Когда встреча состоялась?',
  },

  { before: 'Кто возглавляет комитет?', ...DANA, text: 'Кто такой Ерлан Беков?', becomes: null },
  { before: 'Кто возглавляет комитет?', ...DANA, text: 'А кто такой Ерлан Беков?', becomes: null },
  {
    before: 'Кто возглавляет комитет?',
    ...DANA,
    text: 'Что Беков сказал о его работе?',
    becomes: null,
  },
  { before: 'Кто возглавляет комитет?', ...DANA, text: 'Когда открыли мост?', becomes: null },
  { before: 'Кто возглавляет комитет?', ...DANA, text: 'Спасибо!', becomes: null },
  { before: 'Кто возглавляет комитет?', ...DANA, text: 'А ты кто?', becomes: null },
  {
    before: 'Кто подписал договор?',
    ...DANA,
    text: 'Когда это было?',
    becomes: 'Когда Dana Omarova подписала договор?',
  },
  { before: 'Сколько пунктов в плане?', text: 'А разделов?', becomes: 'Сколько разделов в плане?' },
  {
    before: 'Сколько пунктов в плане?',
    text: 'А сколько разделов?',
    becomes: 'Сколько разделов в плане?',
  },
  {
    before: 'Что ПРООН делает в Казахстане?',
    people: ['Erlan Bekov'],
    text: 'Кто её представляет?',
    becomes: 'Кто ПРООН представляет?',
  },
  { before: 'Что сказал Ерлан Беков?', text: 'Кто он?', becomes: 'Кто такой Ерлан Беков?' },
  { before: 'Кто представил доклад?', text: 'Что он отметил?', becomes: null },
  { before: 'Кто возглавляет комитет?', ...DANA, text: 'А он?', becomes: null },
]

export const KAZAKH: readonly Conversation[] = [
  {
    before: 'Комитетті кім басқарады?',
    ...DANA,
    text: 'Қашаннан бері?',
    becomes: 'Комитетті Dana Omarova қашаннан бері басқарады?',
  },
  {
    before: 'Комитеттің төрағасы кім?',
    ...DANA,
    text: 'Ал қашаннан бері?',
    becomes: 'Dana Omarova қашаннан бері Комитеттің төрағасы?',
  },
  { before: 'Шартқа қашан қол қойылды?', text: 'Ал қайда?', becomes: 'Шартқа қайда қол қойылды?' },
  {
    before: 'Жиында қандай мәселелер талқыланды?',
    text: 'Қашан?',
    becomes: 'Жиында бұл мәселелер қашан талқыланды?',
  },
  { before: 'Шартқа қол қойылды ма?', text: 'Қашан?', becomes: 'Қашан шартқа қол қойылды?' },
  { before: 'Кездесуге кім қатысты?', text: 'Қанша?', becomes: 'Кездесуге қанша адам қатысты?' },
  {
    before: 'Комитет қашаннан бері жұмыс істейді?',
    text: 'Неге?',
    becomes: 'Комитет неге жұмыс істейді?',
  },
  { before: 'Шартқа қашан қол қойылды?', text: 'Where?', becomes: 'Шартқа қайда қол қойылды?' },

  {
    before: '2023 жылы неше адам тартылды?',
    text: 'Ал 2021 жылы ше?',
    becomes: '2021 жылы неше адам тартылды?',
  },
  {
    before: 'Дана Омарова жолдар туралы не айтты?',
    text: 'Ал мектептер туралы ше?',
    becomes: 'Дана Омарова мектептер туралы не айтты?',
  },
  {
    before: 'Дана Омарова жолдар туралы не айтты?',
    text: 'Ал Ерлан Беков ше?',
    becomes: 'Ерлан Беков жолдар туралы не айтты?',
  },
  {
    before: 'Дана Омарованың лауазымы қандай?',
    text: 'Ал Беков ше?',
    becomes: 'Бековтың лауазымы қандай?',
  },
  {
    before: 'Жоғарғы сотты кім басқарады?',
    text: 'Ал Конституциялық сот ше?',
    becomes: 'Конституциялық сотты кім басқарады?',
  },
  {
    before: 'Делегацияны Женевада кім басқарды?',
    text: 'Венада ше?',
    becomes: 'Делегацияны Венада кім басқарды?',
  },

  {
    before: 'Комитетті кім басқарады?',
    ...DANA,
    text: 'Ол мектептер туралы не айтты?',
    becomes: 'Dana Omarova мектептер туралы не айтты?',
  },
  {
    before: 'Комитетті кім басқарады?',
    ...DANA,
    text: 'Ол қашан құрылды?',
    becomes: 'Комитет қашан құрылды?',
  },
  {
    before: 'Комитетті кім басқарады?',
    ...DANA,
    text: 'Оның лауазымы қандай?',
    becomes: 'Dana Omarova-ның лауазымы қандай?',
  },
  {
    before: 'Шартқа кім қол қойды?',
    ...DANA,
    text: 'Оған қашан қол қойылды?',
    becomes: 'Шартқа қашан қол қойылды?',
  },

  { before: 'Комитетті кім басқарады?', ...DANA, text: 'Ерлан Беков кім?', becomes: null },
  { before: 'Комитетті кім басқарады?', ...DANA, text: 'Ал Ерлан Беков кім?', becomes: null },
  { before: 'Комитетті кім басқарады?', ...DANA, text: 'Ол кезде не болды?', becomes: null },
  {
    before: 'Комитетті кім басқарады?',
    ...DANA,
    text: 'Беков оның жұмысы туралы не айтты?',
    becomes: null,
  },
  { before: 'Комитетті кім басқарады?', ...DANA, text: 'Көпір қашан ашылды?', becomes: null },
  { before: 'Комитетті кім басқарады?', ...DANA, text: 'Рақмет!', becomes: null },
  {
    before: 'Жоспарда неше бөлім бар?',
    text: 'Ал неше тармақ?',
    becomes: 'Жоспарда неше тармақ бар?',
  },
  {
    before: 'Жоспарда неше бөлім бар?',
    people: ['Dana Omarova'],
    text: 'Ол қашан қабылданды?',
    becomes: 'Жоспар қашан қабылданды?',
  },
  {
    before: 'Іс-қимыл жоспарында неше бөлім бар?',
    text: 'Ол қашан қабылданды?',
    becomes: 'Іс-қимыл жоспары қашан қабылданды?',
  },
  { before: 'Кім сөз сөйледі?', text: 'Ол кім?', becomes: null },
]
