import { describe, expect, test } from 'vitest'
import { rankPassages } from '../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../src/retrieval/rank-sentences.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, queryOf } from './builders/search.js'

const FILLER = [
  'Rain fell on the steppe all week, and farmers said that the wheat would be late this year.',
  'The museum opens a hall of old maps, drawn by travellers who crossed the desert on foot.',
  'Trains to the south run twice a day in summer, and tickets are sold at every station.',
]
const NEWS = [
  newsOf(
    'ombudsman.txt',
    [
      'Marta Lindqvist was elected ombudsman on Monday. She had led the bar association for six years. Her deputy will be named in spring.',
      ...FILLER,
    ],
    'Parliament elects an ombudsman',
  ),
  newsOf('prisons.txt', [
    'The ombudsman visited two prisons in May. Inspectors wrote a report about the water supply.',
    ...FILLER,
  ]),
  newsOf('bar.txt', [
    'The bar association met in spring. Six lawyers spoke about fees, and a deputy took notes.',
    ...FILLER,
  ]),
]
const index = indexOf(NEWS)

function sentencesFor(question: string): readonly string[] {
  return rankSentences(rankPassages(index, queryOf(index, question))).map(
    ({ article, index: i }) => {
      const sentence = article.sentences[i]
      return sentence ? article.text.slice(sentence.start, sentence.end) : ''
    },
  )
}

describe('the best sentence', () => {
  test.each([
    ['Who was elected ombudsman?', 'Marta Lindqvist was elected ombudsman on Monday.'],
    ['Who led the bar association?', 'She had led the bar association for six years.'],
    ['When did the ombudsman visit prisons?', 'The ombudsman visited two prisons in May.'],
    ['Who spoke about fees?', 'Six lawyers spoke about fees, and a deputy took notes.'],
    ['omBudsman PRISONS', 'The ombudsman visited two prisons in May.'],
    ['Who wrote about the watr suply?', 'Inspectors wrote a report about the water supply.'],
  ])('for “%s”: %s', (question, expected) => {
    expect(sentencesFor(question)[0]).toBe(expected)
  })
})

describe('a ranking', () => {
  const passages = rankPassages(index, queryOf(index, 'Which ombudsman led the bar association?'))
  const sentences = rankSentences(passages)

  test('holds passages and sentences once each, best first', () => {
    expect(new Set(passages.map(({ passage }) => passage)).size).toBe(passages.length)
    const places = sentences.map(({ article, index: i }) => `${article.id} ${i}`)
    expect(new Set(places).size).toBe(places.length)
    for (const ranked of [passages, sentences]) {
      const scores = ranked.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })

  test('holds every sentence of the ranked passages', () => {
    const held = passages.reduce(
      (sum, { passage }) => sum + passage.endSentence - passage.firstSentence,
      0,
    )
    expect(sentences.length).toBe(held)
  })

  test('is the same each time', () => {
    const again = rankPassages(index, queryOf(index, 'Which ombudsman led the bar association?'))
    expect(again).toEqual(passages)
  })

  test('within given articles holds all their passages, and no others', () => {
    const within = rankPassages(index, queryOf(index, 'ombudsman'), {
      within: ({ id }) => id === 'bar.txt',
    })
    const wholeArticle = index.segments[0]?.segment.passages.filter(
      ({ article }) => article.id === 'bar.txt',
    )
    expect(new Set(within.map(({ passage }) => passage))).toEqual(new Set(wholeArticle))
  })

  test('of a question without content words is empty', () => {
    expect(sentencesFor('Who is it and what was that?')).toEqual([])
  })
})

test('a word in the title lifts the passages of its article', () => {
  const body = ['The envoy left in May.']
  const titled = indexOf([newsOf('a', body), newsOf('b', body, 'Treaty signed')])
  const [best] = rankPassages(titled, queryOf(titled, 'envoy treaty'))
  expect(best?.passage.article.id).toBe('b')
  expect(best?.titleRarity).toBeGreaterThan(0)
})

test('a sentence inherits what those around it match, the one before it most', () => {
  const story = newsOf('a', [
    'The envoy landed at noon. Rain fell all day. He praised the treaty. Trains were late. A guard slept.',
  ])
  const index = indexOf([story])
  const ranked = rankSentences(rankPassages(index, queryOf(index, 'envoy treaty')))
  const [landed = 0, rain = 0, praised = 0, trains = 0, guard = 0] = ranked
    .toSorted((a, b) => a.index - b.index)
    .map(({ neighbours }) => neighbours)
  expect(trains, 'treaty before, envoy further away').toBeLessThan(rain * 1.2)
  expect(guard).toBeLessThan(trains)
  expect(guard).toBeGreaterThan(0)
  expect(praised, 'only the envoy is missing').toBeLessThan(rain)
  expect(landed, 'only the treaty, which comes later').toBeLessThan(praised)
})
