import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../src/corpus/passages.js'
import { newsOf } from '../retrieval/builders/news-of.js'

/** A sentence of about as many characters. */
function sentenceOf(characters: number): string {
  return `The${' word'.repeat(Math.max(1, Math.round(characters / 5) - 1))}.`
}

const paragraph = fc
  .array(fc.integer({ min: 10, max: 900 }), { minLength: 1, maxLength: 12 })
  .map((lengths) => lengths.map(sentenceOf).join(' '))
const article = fc
  .tuple(fc.array(paragraph, { maxLength: 8 }), fc.option(fc.constant('A title')))
  .map(([paragraphs, title]) => newsOf('a', paragraphs, title))

describe('passages of any article', () => {
  test('hold each sentence exactly once, in order', () => {
    fc.assert(
      fc.property(article, (news) => {
        const held = passagesOf(news).flatMap(({ firstSentence, endSentence }) =>
          Array.from({ length: endSentence - firstSentence }, (_, i) => firstSentence + i),
        )
        expect(held).toEqual(news.sentences.map((_, i) => i))
      }),
    )
  })

  test('are never empty and span just their sentences', () => {
    fc.assert(
      fc.property(article, (news) => {
        for (const { article: owner, start, end, firstSentence, endSentence } of passagesOf(news)) {
          expect(owner).toBe(news)
          expect(endSentence).toBeGreaterThan(firstSentence)
          expect(start).toBe(news.sentences[firstSentence]?.start)
          expect(end).toBe(news.sentences[endSentence - 1]?.end)
          expect(start >= 0 && start < end && end <= news.text.length).toBe(true)
        }
      }),
    )
  })

  test('are at most 1,600 characters long unless they are one sentence', () => {
    fc.assert(
      fc.property(article, (news) => {
        for (const { start, end, firstSentence, endSentence } of passagesOf(news)) {
          expect(end - start <= 1_600 || endSentence - firstSentence === 1).toBe(true)
        }
      }),
    )
  })
})

describe('passages', () => {
  const short = 'One thing. Another thing.'
  const middle = [sentenceOf(250), sentenceOf(290)].join(' ')
  const long = Array.from({ length: 20 }, () => sentenceOf(150)).join(' ')

  test.each([
    ['an article without sentences has none', [], null, []],
    ['short paragraphs stand together', [short, short, short], null, [6]],
    ['paragraphs of some length stand alone', [middle, middle], null, [2, 2]],
    ['a short one does not join a longer one', [short, middle], null, [2, 2]],
    ['a title stands with what follows', [middle, short], 'A title', [3, 2]],
    ['a title alone is a passage', [], 'A title', [1]],
    ['a long paragraph is halved', [long], null, [10, 10]],
  ])('%s', (_, paragraphs, title, sizes) => {
    const passages = passagesOf(newsOf('a', paragraphs, title))
    expect(passages.map(({ firstSentence, endSentence }) => endSentence - firstSentence)).toEqual(
      sizes,
    )
  })
})
