import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { leansOnBefore } from '../../src/answer/leans-on-before.js'
import { analyzeQuestion } from '../../src/question/analyze-question.js'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { buildSearchIndex } from '../../src/retrieval/search-index.js'

const index = buildSearchIndex([], createFlexsearchIndex)

function leans(text: string): boolean {
  const question = analyzeQuestion(text, { now: '2026-11-22' })
  return leansOnBefore(question, buildQuery(question, index))
}

describe('leansOnBefore', () => {
  test.each([
    'When did it happen?',
    'And who replaced him?',
    'And how many of them were there?',
    'where was that',
  ])('%s', (text) => expect(leans(text)).toBe(true))
  test.each([
    'When did the meeting happen?',
    'Who replaced Gilmore?',
    'Who replaced him as minister of justice?',
    'memorandum',
  ])('not: %s', (text) => expect(leans(text)).toBe(false))
})
