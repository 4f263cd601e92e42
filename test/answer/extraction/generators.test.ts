import { describe, expect, test } from 'vitest'
import { GENERATORS } from '../../../src/answer/extraction/generators.js'
import { readSentence, textOf } from './read-sentence.js'

function proposed(generator: string, sentence: string): readonly string[] {
  const analysis = readSentence(sentence)
  const { propose } = GENERATORS.find(({ name }) => name === generator) ?? { propose: () => [] }
  return propose(analysis).map((run) => textOf(analysis, run))
}

/** Each with a sentence, what must be proposed, and a near miss that must not be. */
const CASES: readonly [generator: string, sentence: string, hit: string, miss: string][] = [
  ['chunk', 'The old mill stands near the river.', 'The old mill', 'mill stands'],
  ['chunk', 'A rapidly growing town needs water.', 'A rapidly growing town', 'A rapidly'],
  ['name', 'She joined the Bank of Altai in spring.', 'Bank of Altai', 'Bank'],
  ['name', 'Marat and Dina left.', 'Dina', 'Marat and Dina'],
  ['date', 'It opened on 3 May 2019 with a fair.', '3 May 2019', '2019 with'],
  ['date', 'It flourished in the early 19th century.', 'early 19th century', 'the early'],
  ['number', 'The bridge cost 4.5 million tenge.', '4.5 million', 'cost 4.5'],
  ['number', 'They walked 12 kilometres.', '12 kilometres', 'walked 12'],
  [
    'complex chunk',
    'She is the head of the harbour office.',
    'the head of the harbour office',
    'head of',
  ],
  ['list', 'They grow barley, flax and rye.', 'barley, flax and rye', 'They grow barley'],
  [
    'prepositional phrase',
    'The ferry stops at the northern pier.',
    'at the northern pier',
    'stops at',
  ],
  [
    'clause',
    'The road closed because the snow was deep.',
    'because the snow was deep',
    'closed because',
  ],
  ['clause', 'The road closed because the snow was deep.', 'the snow was deep', 'The road closed'],
  ['verb phrase', 'The council repaired the old bridge.', 'repaired the old bridge', 'The council'],
  ['segment', 'In June, after long talks, the strike ended.', 'after long talks', 'In June, after'],
  ['quotation', 'The song "Silver Rain" won the prize.', 'Silver Rain', 'The song'],
]

describe('generators', () => {
  test.each(CASES)('%s in "%s" proposes "%s" and not "%s"', (generator, sentence, hit, miss) => {
    const found = proposed(generator, sentence)
    expect(found).toContain(hit)
    expect(found).not.toContain(miss)
  })

  test('every generator but the mentions has a case', () => {
    const tested = new Set(CASES.map(([generator]) => generator))
    expect(GENERATORS.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([
      'mention',
    ])
  })

  test('the mentions are those of the annotations', () => {
    const sentence = 'Aigerim Omarova spoke in Astana.'
    const { mentions } = readSentence(sentence)
    expect(mentions.length).toBeGreaterThan(0)
    expect(proposed('mention', sentence)).toHaveLength(mentions.length)
  })
})
