import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { CHECKS } from '../../../src/answer/checks/checks.js'
import { findCandidateAnswers } from '../../../src/answer/find-candidate-answers.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { orderEvidence, weighEvidence } from '../../../src/answer/order-evidence.js'
import { refineAnswers } from '../../../src/answer/refine-answers.js'
import { supportOf } from '../../../src/answer/support.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'
import { buildQuery } from '../../../src/retrieval/build-query.js'
import { rankPassages } from '../../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../../src/retrieval/rank-sentences.js'
import { articleOf } from '../../builders/article-of.js'

/** The checks that the answer to a question over one article fails. */
function failed(text: string, asked: string): readonly string[] {
  const library = buildLibrary(
    [articleOf(text, { published: '2024-05-06' })],
    createFlexsearchIndex,
  )
  const question = analyzeQuestion(asked, { now: '2026-01-01' })
  const query = buildQuery(question, library.index)
  const ranked = rankSentences(rankPassages(library.index, query))
  const weighed = weighEvidence(question, query, ranked, library.index)
  const candidates = findCandidateAnswers(question, query, weighed, library)
  const evidence = orderEvidence(question, weighed, candidates)
  const [phrase = null] = refineAnswers(question, query, candidates, evidence)
  return supportOf(question, query, evidence[0], phrase, candidates, library.index).failedChecks
}

const DAM =
  'Karin Holm, head of the Harbour Board, opened the third Elvan dam on 4 May. The Elvan Board paid 30 workers.'

describe('what is wrong with an answer', () => {
  test.each<readonly [asked: string, failing: string]>([
    ['When did Karin Holm open the fifth Elvan dam?', 'another number, ordinal or year'],
    ['When did Karin Holm open the Elvan dam in 2019?', 'another number, ordinal or year'],
    ['Where does Karin Holm live?', 'only the names of the question'],
    ['When did Karin Holm resign?', 'only names the person'],
    ['Why did Karin Holm open the third Elvan dam?', 'no reason'],
    ['Who is the head of the Lindby Board?', 'another thing with a part of the name'],
  ])('%s: %s', (asked, failing) => {
    expect(failed(DAM, asked)).toContain(failing)
  })

  test.each<readonly [asked: string]>([
    ['When did Karin Holm open the third Elvan dam?'],
    ['When did Karin Holm open the 3rd dam?'],
    ['When did Karin Holm open the Elvan dam in 2024?'],
    ['Who opened the first dam?'],
    ['Who is the head of the Harbour Board?'],
    ['How many workers did the Elvan Board pay?'],
  ])('nothing: %s', (asked) => {
    expect(failed(DAM, asked)).toEqual([])
  })
})

test('every check has a name of its own', () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length)
})
