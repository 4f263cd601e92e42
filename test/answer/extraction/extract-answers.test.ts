import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { annotateArticle } from '../../../src/annotate/annotate-article.js'
import { extractAnswers } from '../../../src/answer/extraction/extract-answers.js'
import { rarityIn } from '../../../src/answer/extraction/extraction-context.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'
import { buildQuery } from '../../../src/retrieval/build-query.js'
import { rankPassages } from '../../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../../src/retrieval/rank-sentences.js'
import { buildSearchIndex } from '../../../src/retrieval/search-index.js'
import { articleOf } from './read-sentence.js'

const TEXT = `The harbour of Karatas was opened in 1871 by the engineer Daniyar Seitkali. It has 14 piers
and lies near the village of Aksu. Fishermen left the harbour in 1960 because the lake had dried out.
The regional council repaired the northern pier by selling three old ships. The repairs cost $2 million.
Today the harbour serves as a museum, and 30,000 visitors come every year.`

const articles = [
  articleOf(TEXT, 'harbour.txt'),
  articleOf('The mill of Sarkand grinds barley and flax. Its owner is Marat Ospanov.', 'mill.txt'),
]
const index = buildSearchIndex(articles, createFlexsearchIndex)
const context = { rarity: rarityIn(index), annotationsOf: annotateArticle }

function answersTo(text: string) {
  const question = analyzeQuestion(text)
  const query = buildQuery(question, index)
  const sentences = rankSentences(rankPassages(index, query)).slice(0, 8)
  return extractAnswers(question, query, sentences, context)
}

describe('extractAnswers', () => {
  test.each([
    ['When was the harbour of Karatas opened?', /1871/],
    ['Who opened the harbour of Karatas?', /Daniyar Seitkali/],
    ['How many piers does the harbour have?', /14/],
    ['Why did the fishermen leave the harbour?', /dried out/],
    ['What did the regional council repair?', /northern pier/],
    ['How much did the repairs cost?', /\$2 million/],
    ['Who is the owner of the mill?', /Marat Ospanov/],
    ['What does the mill of Sarkand grind?', /barley/],
  ])('%s', (question, answer) => {
    expect(answersTo(question)[0]?.text).toMatch(answer)
  })

  test('answers a yes/no question with the phrase that decides it', () => {
    expect(answersTo('Did the council repair the northern pier?')[0]?.text).toMatch(
      /^repaired the northern pier/,
    )
  })

  test('never answers with a pronoun among several sentences', () => {
    const texts = answersTo('What lies near the village of Aksu?').map(({ text }) => text)
    expect(texts).not.toContain('It')
    expect(texts.length).toBeGreaterThan(0)
  })

  test('gives nothing where there are no sentences', () => {
    const question = analyzeQuestion('Who?')
    expect(extractAnswers(question, buildQuery(question, index), [], context)).toEqual([])
  })

  const words =
    'who when what where why how many did the harbour mill open repair cost in 1871 Karatas piers кто ?'
  test('gives verbatim stretches of its sentences, with shares of one, the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 12 }), (asked) => {
        const answers = answersTo(asked.join(' '))
        for (const { article, sentence, start, end, text, probability, typeFit } of answers) {
          const span = article.sentences[sentence]
          expect(article.text.slice(start, end)).toBe(text)
          expect(start).toBeGreaterThanOrEqual(span?.start ?? Infinity)
          expect(end).toBeLessThanOrEqual(span?.end ?? 0)
          expect(probability >= 0 && probability <= 1 && typeFit >= 0 && typeFit <= 1).toBe(true)
        }
        expect(answers.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(
          1 + 1e-9,
        )
        expect(answersTo(asked.join(' '))).toEqual(answers)
      }),
      { numRuns: 50 },
    )
  })
})
