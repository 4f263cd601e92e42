import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idf, tfPart } from '../../src/retrieval/bm25.js'
import { rankPassages } from '../../src/retrieval/rank-passages.js'
import { PASSAGE_BM25, SENTENCE_BM25 } from '../../src/retrieval/weights.js'
import { termOf } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, plainQuery } from './builders/search.js'

const WORDS = ['court', 'law', 'envoy', 'treaty', 'reform', '1995', 'сот', 'заң']

/** Articles of one passage: sentences of words, some of them long enough to be told apart by length. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
const articles = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((texts) => texts.map((sentences) => sentences.map((words) => `In ${words} it was.`)))

/** The textbook formula over lists of words. */
function naiveBm25(
  words: readonly string[],
  query: readonly string[],
  all: readonly (readonly string[])[],
  average: number,
  { k1, b }: { readonly k1: number; readonly b: number },
): number {
  let score = 0
  for (const word of query) {
    const tf = words.filter((other) => other === word).length
    const df = all.filter((other) => other.includes(word)).length
    if (df === 0) continue
    const rarity = Math.log(1 + (all.length - df + 0.5) / (df + 0.5))
    score += (rarity * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * words.length) / average))
  }
  return score
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[ .]+/).filter((word) => WORDS.includes(word))
}

function mean(lists: readonly (readonly string[])[]): number {
  return lists.flat().length / lists.length
}

describe('BM25', () => {
  test('of passages and of their sentences is the textbook formula', () => {
    fc.assert(
      fc.property(articles, fc.subarray(WORDS, { minLength: 1 }), (texts, query) => {
        const news = texts.map((sentences, i) => newsOf(`${i}`, [sentences.join(' ')]))
        const passages = texts.map((sentences) => sentences.flatMap(wordsIn))
        const sentences = texts.flatMap((all) => all.map(wordsIn))
        const ranked = rankPassages(indexOf(news), plainQuery(...query.map(termOf)))
        const matching = passages.filter((words) => query.some((word) => words.includes(word)))
        expect(ranked.length).toBe(matching.length)
        for (const { passage, features, sentences: matched } of ranked) {
          const number = Number(passage.article.id)
          expect(features.bm25).toBeCloseTo(
            naiveBm25(passages[number] ?? [], query, passages, mean(passages), PASSAGE_BM25),
            9,
          )
          matched.forEach(({ index, features: { bm25 } }) => {
            const words = wordsIn(texts[number]?.[index] ?? '')
            expect(bm25).toBeCloseTo(
              naiveBm25(words, query, passages, mean(sentences), SENTENCE_BM25),
              9,
            )
          })
        }
      }),
      { numRuns: 100 },
    )
  })

  const parameters = fc.record({
    k1: fc.double({ min: 0, max: 3, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const tf = fc.integer({ min: 0, max: 500 })
  const length = fc.integer({ min: 1, max: 1_000 })

  test('never falls as a term occurs more often, and stays under k1 + 1', () => {
    fc.assert(
      fc.property(tf, length, length, parameters, (count, own, average, options) => {
        const less = tfPart(count, own, average, options)
        const more = tfPart(count + 1, own, average, options)
        expect(more).toBeGreaterThanOrEqual(less)
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeLessThanOrEqual(options.k1 + 1)
      }),
    )
  })

  test('never grows with length', () => {
    fc.assert(
      fc.property(tf, length, length, parameters, (count, own, average, options) => {
        const shorter = tfPart(count, own, average, options)
        expect(tfPart(count, own + 1, average, options)).toBeLessThanOrEqual(shorter)
      }),
    )
  })
})

describe('the rarity of a term', () => {
  test.each([
    [1, 10, Math.log(1 + 9.5 / 1.5)],
    [10, 10, Math.log(1 + 0.5 / 10.5)],
    [0, 10, 0],
    [0, 0, 0],
  ])('in %i of %i passages', (df, n, expected) => {
    expect(idf(df, n)).toBeCloseTo(expected, 12)
  })

  test('is positive, and falls as more passages hold the term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 1, max: 1e5 }),
        (df, others) => {
          expect(idf(df, df)).toBeGreaterThan(0)
          expect(idf(df + 1, df + others)).toBeLessThan(idf(df, df + others))
        },
      ),
    )
  })
})
