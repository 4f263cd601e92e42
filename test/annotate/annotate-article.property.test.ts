import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { articleOf } from '../builders/article-of.js'

const PIECES =
  'Minister|of|the meeting|this document|Foreign|Affairs|Lena Fischer|,|.|“|”|"|«|»|said|he|(UN)|2019|May|5|$3 million|the|Supreme Court|and|in|Астана|министр|’s|—|:|\n\n|K.|bin|1,000|first|years|ago|‘|’'.split(
    '|',
  )
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

test('mentions, quotations and facts of any text lie in its sentences, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text, { published: '2024-05-06' })
      const { mentions, quotations, facts, anaphora } = annotateArticle(article)
      let last = 0
      for (const { start, end, sentence } of mentions) {
        const span = article.sentences[sentence]
        expect(span).toBeDefined()
        expect(start >= (span?.start ?? 0) && start < end && end <= (span?.end ?? 0)).toBe(true)
        expect(start).toBeGreaterThanOrEqual(last)
        last = start
      }
      for (const { start, end, firstSentence, lastSentence } of quotations) {
        expect(start < end && firstSentence <= lastSentence).toBe(true)
        expect(end).toBeLessThanOrEqual(article.text.length)
      }
      for (const { sentence, start, end, antecedent } of anaphora) {
        const span = article.sentences[sentence]
        expect(start >= (span?.start ?? 0) && start < end && end <= (span?.end ?? 0)).toBe(true)
        expect(antecedent.start < antecedent.end).toBe(true)
      }
      for (const { personSpan, officeSpan } of facts) {
        expect(personSpan.start < personSpan.end && officeSpan.start < officeSpan.end).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the same article gives the same annotations', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(annotateArticle(articleOf(text))).toEqual(annotateArticle(articleOf(text)))
    }),
    { numRuns: 50 },
  )
})

describe('a hostile text of 100,000 characters takes seconds at most', () => {
  test.each([
    'Xyzzy ',
    'John ',
    'John Smith said ',
    'John Smith said: “a b c d e f” ',
    'Bank and ',
    'Bank of ',
    'Minister of ',
    'ABC ',
    '(UN) ',
    '“ ',
    '"a" ',
    '“‘',
    '12 ',
    '1 000 ',
    '1,234,',
    'one hundred ',
    'May 5 ',
    '2000-',
    '10th and ',
    'A. ',
    'A-b-',
    'Министр ',
    'A',
  ])('%s', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const sentence = { start: 0, end: text.length, role: 'body', paragraph: 0 } as const
    const article = { ...articleOf('x'), text, sentences: [sentence] }
    const begun = performance.now()
    annotateArticle(article)
    expect(performance.now() - begun).toBeLessThan(8000)
  })
})
