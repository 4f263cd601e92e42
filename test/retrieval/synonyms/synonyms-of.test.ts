import { describe, expect, test } from 'vitest'
import { isKnownWord, synonymsOf } from '../../../src/retrieval/synonyms/synonyms-of.js'
import { termOf } from '../../../src/text/terms.js'
import { NEVER_SYNONYMS } from './never-synonyms.js'

function likeness(word: string, other: string) {
  return synonymsOf(word).find(({ term }) => term === termOf(other))?.likeness
}

describe('forms and spellings of one word', () => {
  test.each([
    ['held', 'hold'],
    ['hold', 'held'],
    ['children', 'child'],
    ['crises', 'crisis'],
    ['died', 'die'],
    ['organised', 'organized'],
    ['labor', 'labour'],
    ['defense', 'defence'],
  ])('%s and %s', (word, other) => {
    expect(likeness(word, other)).toBe('same')
  })
})

describe('near synonyms', () => {
  test.each([
    ['hosted', 'organized'],
    ['approved', 'adoption'],
    ['told', 'informed'],
    ['judges', 'judicial'],
    ['bought', 'acquisition'],
    ['won', 'victory'],
    ['attended', 'participants'],
    ['percentage', 'share'],
    ['residents', 'population'],
    ['tall', 'height'],
    ['old', 'aged'],
    ['jailed', 'imprisonment'],
    ['envoy', 'ambassador'],
    ['kids', 'children'],
    ['began', 'launched'],
  ])('%s and %s', (word, other) => {
    expect(likeness(word, other)).toBe('near')
  })
})

describe('related words', () => {
  test.each([
    ['agenda', 'discussed'],
    ['killed', 'dead'],
    ['killed', 'died'],
  ])('%s and %s', (word, other) => {
    expect(likeness(word, other)).toBeDefined()
  })
})

describe('a form that is a word of its own', () => {
  test.each([
    ['meeting', 'collision'],
    ['founded', 'discovery'],
    ['important', 'bring'],
  ])('%s is not taken for a relative of %s', (word, other) => {
    expect(likeness(word, other)).toBeUndefined()
  })
})

describe('words that differ in fact are no synonyms', () => {
  test.each(NEVER_SYNONYMS)('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(other).not.toBe('')
    expect([likeness(one, other), likeness(other, one)]).toEqual([undefined, undefined])
  })
})

test('the most alike come first, each once, and never the word itself', () => {
  const order = ['same', 'near', 'related']
  for (const word of ['hold', 'approved', 'leader', 'died', 'talks', 'percentage']) {
    const found = synonymsOf(word)
    expect(found.length).toBeGreaterThan(2)
    const ranks = found.map(({ likeness: kind }) => order.indexOf(kind))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(new Set(found.map(({ term }) => term)).size).toBe(found.length)
    expect(found.map(({ term }) => term)).not.toContain(termOf(word))
  }
})

describe('a word that no table knows', () => {
  test.each(['azimova', 'kostanay', '2023', 'сот', ''])('“%s” has no synonyms', (word) => {
    expect(synonymsOf(word)).toEqual([])
    expect(isKnownWord(word)).toBe(false)
  })
})

test.each(['mission', 'missions', 'border', 'ordered', 'organize', 'agriculture'])(
  '%s is a known word',
  (word) => {
    expect(isKnownWord(word)).toBe(true)
  },
)
