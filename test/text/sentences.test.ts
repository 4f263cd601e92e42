import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'

/** Each text is written as its sentences, with `|` where one ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'titles and names': [
    'Mr. Smith met Dr. Ospanova.| They talked.',
    'Gen. Serik Akhmetov and Sen. Jane Doe flew to St. Petersburg.| Nobody met them.',
    'Prof. A. Bekova teaches here.| Her class is full.',
    'K. Tokayev read J. R. R. Tolkien.| A. A. Milne came next.',
    'J.R.R. Tolkien wrote it.| C.S. Lewis read it.',
    'George W. Bush met John F. Kennedy Jr. in a film.| The film is short.',
    'He follows Malcolm X.| The book is his.',
    'Martin Luther King, Jr. (born in Atlanta) was a minister.| He spoke well.',
    'She reads about Mt. Everest and Ft. Worth.| He does not.',
    'Trinity-St. Paul is a church.| It is old.',
    'Yu. Gagarin flew first.| V. Tereshkova followed.',
    'Ms. K. Q. Omarova, the judge, left.| Nobody stayed.',
  ],
  'abbreviations that go on': [
    'The talks (e.g. with the bank) failed.| The bank left.',
    'The court, i.e. its chair, spoke.| Nobody replied.',
    'It is Smith v. Jones.| The judge agreed.',
    'They grow grain, fruit, etc. in the south.| The north is cold.',
    'It cost approx. 5 million.| It was worth it.',
    'The house on Main St. Petersburg Road is old.| It stands.',
  ],
  'abbreviations that may end a sentence': [
    'The U.S. Congress met.| It voted.',
    'He lives in the U.S.| The law changed.',
    'He lives in Washington, D.C.| Nobody knows why.',
    'She works for Steppe Inc.| The firm is small.',
    'Steppe Inc. Chairman Omarov resigned.| He was tired.',
    'Steppe Ltd. grew.| Others shrank.',
    'They sell apples, pears, etc.| The shop is small.',
    'She came at 5 p.m. on Friday.| He came at 6 p.m.| Nobody else did.',
    'It starts at 5 p.m. Monday.| It ends late.',
    'It starts at 9 a.m. EST and ends at noon.| Come early.',
    'She holds a Ph.D. in law.| He holds an M.A.| They are cousins.',
    'The U.N. Security Council met in the U.K.| In May it met again.',
  ],
  numbers: [
    'See No. 5 of the list.| He said no.| The talks ended.',
    'Read vol. 3, p. 12 and fig. 4.| The rest is dull.',
    'Art. 12 of Sec. IV applies.| Others do not.',
    'The rate is 5.28 percent.| It was 3.5 in May.',
    'They met on Jan. 30.| Nobody spoke.',
    'They met in Dec.| The talks failed.',
    'He sat.| 5 people left.',
    'It rose by 3.5 million in 2019.| 42 people were held.',
    '1. The court ruled.| It was late.',
    'Water boils at 100 °C.| Ice melts at 0 °C.| Steam is hotter.',
    'On May 5 K. Omarov met them.| В 2019 К. Омаров стал судьёй.',
    'The range lies at 169° W.| Russia lies east.',
    'It is version 2.0.1 of the plan.| It works.',
    'They ended World War I.| Germany lost.',
    'Take vitamin C.| Doctors agree.',
  ],
  'domains and missing spaces': [
    'As El.kz reports, the rate fell.| Others agree.',
    'Visit www.gov.kz today.| It is new.',
    'They met in Geneva.|The court agreed.',
    'They met in 2019.|The court agreed.',
    'Write to a.b@c.kz now.| It helps.',
    'He left.”|She stayed.',
    'Yandex.Market grew.| Others fell.',
    'The plan of the U.N.|The rest is known.',
    'They spoke in Geneva,El.kz reports citing the ministry.| He left.',
  ],
  quotations: [
    '“We met twice.| We agreed on all points,” he said.| Then he left.',
    '“We met.”| The others nodded.',
    '“Why?” he asked.| She smiled.',
    '"Why?" Ms. Ospanova asked.| "Because it is late."| She smiled.',
    'He said: “We will come.| We promise.”| They came.',
    'It is part of the “Rule of Law” plan.| It works.',
    'He named the “‘listening state’ plan.”| It works.',
    'They began “Quiet Streets” in May.| “It works,” he said.',
    '‘We came.’| They left.',
    '"We came.| We saw," she said.| "We left."',
    '“We won.| It is late.” — Asel Omarova, a judge.| She left.',
    '«Мы победили.» — Асель Омарова.| Она ушла.',
    'She cried “Stop!” and ran.| He stood.',
    "''We came.''| They left.",
  ],
  brackets: [
    'He came (he was ill).| She left.',
    'He came.| (He was ill.)| She left.',
    'He came (b. 1950. See below) and left.| She stayed.',
    'He left.[12]| She stayed.[3][4]| They met.',
    'He said it [in Astana].| She agreed.',
    'He wrote What Now? (a song) in May.| It sold well.',
    'The fact is known.¹| It is old.',
  ],
  'other stops': [
    'Really?!| Yes.',
    'I think... no.| I know.',
    'He waited…| Nobody came.',
    'He waited . . . and left.| She stayed.',
    'Stop!| Now!',
    'He works at Yahoo! Japan.| She does not.',
    'Is it true?| “It is.”',
    'iPads sold well.| iPhones did not.',
    'It rained .| The sun came out .',
    'She smiled.| 🎉 They won!',
  ],
  Russian: [
    'В 2019 г. Казахстан принял закон.| Он работает.',
    'Закон о судах приняли в Астане в 2019 г. |Казахстан стал ближе к цели.',
    'Он жил на ул. Абая в г. Алматы.| Её звали Асель.',
    'Институт им. Ауэзова открыт, т.е. работает.| Все рады.',
    'А. С. Пушкин родился в Москве.| Он умер в 1837 г.| Его помнят.',
    'А.В. Иванов и В. И. Петров ушли.| Остался Сидоров.',
    'Рубли, доллары и т.д. Это деньги.'.replace('т.д. ', 'т.д.| '),
    'Она стоит 5 млн. тенге.| Это дорого.',
    'По ст. 12 и п. 3 дело закрыто.| Суд окончен.',
    'Пришли К.-Ж. Токаев и др.| В зале было тихо.',
    '«Мы готовы.| Мы ждём», — сказал он.| Затем он ушёл.',
    '«Почему?» — спросил он.| Она молчала.',
    '— Да, — сказал он.| — Мы идём.',
    'В XIX в. Россия росла.| Потом нет.',
    'По словам г-на Омарова, суд прав.| Он рад.',
  ],
  Kazakh: [
    'Алматы, Астана, т.б. қалалар өсті.| Бұл жақсы.',
    'Бұл 2019 ж. болды.| Ол кетті.',
    'Қ. Тоқаев сөйледі.| Халық тыңдады.',
    'Қ.-Ж. Тоқаев келді.| Ол сөйледі.',
    '«Біз келдік.| Біз көрдік», — деді ол.| Кейін ол кетті.',
    'Абай даң. бойында үй бар.| Ол ескі.',
  ],
  'lines and paragraphs': [
    'A heading without a stop|\n\nThe story begins.| It ends.',
    'The list:|\n- the first|\n- the second|\n\nThe end.',
    'The list:|\n1. the first|\n2. the second',
    'A title\nthat goes on in lower case.| The end.',
    'A line|\nAnother line|\nA third',
    'First paragraph, no stop|\r\n\r\nSecond paragraph.',
    'One.\u00a0|\u00a0Two.|\u2028Three.',
  ],
}

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe.each(Object.entries(CASES))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()))
  })
})

test('lines of a hard-wrapped text are joined', () => {
  const text = [
    'The judges of the court met in the capital on Monday to',
    'talk about the law on juries, and nobody from the ministry',
    'came. The talks went on for three hours and ended when Judge',
    'Omarova left the room.',
  ].join('\n')
  expect(split(text)).toEqual([
    text.slice(0, text.indexOf('came.') + 5),
    text.slice(text.indexOf('The talks')),
  ])
})

test('only the span is split, and its offsets are those of the text', () => {
  const text = 'Zero. One. Two. Three.'
  expect(splitSentences(text, { start: 5, end: 15 })).toEqual([
    { start: 6, end: 10 },
    { start: 11, end: 15 },
  ])
})
