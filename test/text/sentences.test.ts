import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'

/** Each text is written as its sentences, with `|` where one ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'English abbreviations and numbers': [
    'Mr. Smith met Dr. Ospanova on Jan. 30.| They spoke for 3.5 hours.',
    'The U.S. Congress met.| He lives in the U.S.| The law changed.',
    'See No. 5 of the list.| He said no.| The talks ended.',
    'It works with grapes, apples, etc.| The rest is lost.',
    'She came at 5 p.m. on Friday.| He came at 6 p.m.| Nobody else did.',
    'K. Tokayev read J. R. R. Tolkien.| A. A. Milne came next.',
    'As El.kz reports, inflation is 5.28 percent.',
  ],
  'Russian and Kazakh': [
    'В 2019 г. Казахстан принял закон, т.е. сделал шаг.| Это случилось на ул. Абая.',
    'А. С. Пушкин родился в г. Москве.| Он умер в 1837 г.| Его помнят.',
    'Алматы, Астана, т.б. қалалар.| Бұл 2019 ж. болды.',
  ],
  quotations: [
    '“We met twice.| We agreed on all points,” he said.| Then he left.',
    '"Why?" Ms. Ospanova asked.| "Because it is late."| She smiled.',
    '«Мы готовы.| Мы ждём», — сказал он.| Затем он ушёл.',
  ],
  'sloppy typing': [
    'They met in Geneva.|The court agreed.',
    'It rained .| The sun came out .',
    'He left.[12]| She stayed.',
  ],
}

describe.each(Object.entries(CASES))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const sentences = splitSentences(text, { start: 0, end: text.length })
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('|').map((sentence) => sentence.trim()),
    )
  })
})
