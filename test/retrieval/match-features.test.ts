import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchFeatures, type MatchFeatures } from '../../src/retrieval/match-features.js'
import { compileQuery, findMatches } from '../../src/retrieval/matches.js'
import { live } from '../../src/retrieval/live-segment.js'
import { buildSegment } from '../../src/retrieval/segment.js'
import { SENTENCE_BM25 } from '../../src/retrieval/weights.js'
import { createNaiveIndex } from '../contracts/naive-index.js'
import { newsOf } from './builders/news-of.js'
import { plainQuery } from './builders/search.js'

/** The features of a sentence for a query whose terms are worth 1, 2, 3 … */
function featuresOf(sentence: string, ...query: readonly string[]): MatchFeatures {
  const { segment } = live(buildSegment([newsOf('a', [sentence])], createNaiveIndex))
  const length = segment.tokens.length
  const matches = findMatches(segment, compileQuery(segment, plainQuery(...query)), 0, length)
  const idfs = query.map((_, i) => i + 1)
  return matchFeatures(matches, length, { idfs, parameters: SENTENCE_BM25, averageLength: 8 })
}

describe('proximity', () => {
  test.each([
    ['side by side', 'red tape', 1],
    ['one between', 'red x tape', 1 / 2],
    ['two between', 'red x y tape', 1 / 3],
    ['three between', 'red x y z tape', 0],
    ['stop words between do not count', 'red of the tape', 1],
    ['reversed side by side', 'tape red', 1 / 2],
    ['reversed, one between', 'tape x red', 1 / 3],
    ['the nearest of several', 'red x tape x x red tape', 1],
    ['twice side by side counts once', 'red tape x x x red tape', 1],
    ['one missing', 'red x', 0],
    ['one twice', 'red red', 0],
  ])('of two terms: %s', (_, sentence, expected) => {
    expect(featuresOf(sentence, 'red', 'tape').proximity).toBeCloseTo(expected, 12)
  })

  test.each([
    ['three in a row are two pairs, each worth its lesser rarity', 'red tape cutter', 1 + 2],
    ['the first and the third are no pair', 'red cutter', 0],
    ['the second pair alone', 'tape cutter x y red', 2],
  ])('of three terms: %s', (_, sentence, expected) => {
    expect(featuresOf(sentence, 'red', 'tape', 'cutter').proximity).toBeCloseTo(expected, 12)
  })

  test('weighs a pair by the weight of the alternatives that stand there', () => {
    expect(featuresOf('crimson tape', 'red|crimson*0.4', 'tape').proximity).toBeCloseTo(0.4, 12)
    expect(featuresOf('crimson tape red tape', 'red|crimson*0.4', 'tape').proximity).toBeCloseTo(
      1,
      12,
    )
  })
})

describe('words that are only like the query term', () => {
  const like = ['red', 'crimson*0.4', 'scarlet*0.4'].join('|')

  test('count once, however many there are', () => {
    const once = featuresOf('crimson x x x', like).bm25
    expect(once).toBeGreaterThan(0)
    expect(featuresOf('crimson scarlet crimson x', like).bm25).toBe(once)
  })

  test('add nothing to the word itself', () => {
    expect(featuresOf('red crimson x x', like).bm25).toBe(featuresOf('red x x x', like).bm25)
  })
})

describe('the exact form', () => {
  test('is the rarity of words that stand there as asked, each once', () => {
    expect(featuresOf('court court envoy', 'court', 'law', 'envoy|envoi').exactForm).toBe(1 + 3)
  })

  test('is nothing for another form of the word', () => {
    const { bm25, exactForm } = featuresOf('courts', 'court')
    expect(bm25).toBeGreaterThan(0)
    expect(exactForm).toBe(0)
  })
})

describe('features', () => {
  const WORDS = ['court', 'law', 'judg', 'rain', 'x']
  const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 })

  test('are nothing without a match', () => {
    expect(featuresOf('rain fell', 'court')).toEqual({ bm25: 0, proximity: 0, exactForm: 0 })
  })

  test('never fall when another occurrence takes the place of a word that is not asked for', () => {
    fc.assert(
      fc.property(sentence, fc.nat(11), (words, at) => {
        fc.pre(words[at] === 'x')
        const query = ['court', 'law', 'judg']
        const before = featuresOf(words.join(' '), ...query)
        const after = featuresOf(words.with(at, 'law').join(' '), ...query)
        expect(after.bm25).toBeGreaterThanOrEqual(before.bm25)
        expect(after.proximity).toBeGreaterThanOrEqual(before.proximity)
        expect(after.exactForm).toBeGreaterThanOrEqual(before.exactForm)
      }),
      { numRuns: 300 },
    )
  })
})
