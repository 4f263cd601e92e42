import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { annotateArticle } from '../../../src/annotate/annotate-article.js'
import { rarityIn } from '../../../src/answer/extraction/extraction-context.js'
import { scoreCandidates } from '../../../src/answer/extraction/score-candidates.js'
import { readSentences } from '../../../src/answer/extraction/situations.js'
import { FEATURES, SLOT_COUNT, slotsOf } from '../../../src/answer/extraction/slots.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'
import { buildQuery } from '../../../src/retrieval/build-query.js'
import { rankPassages } from '../../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../../src/retrieval/rank-sentences.js'
import { buildSearchIndex } from '../../../src/retrieval/search-index.js'
import { articleOf } from './read-sentence.js'

const article = articleOf(
  `The old ferry, which Marat Ospanov built in 1954, carried 60 people over the Ili (a river in the
   south) every day. It sank because the crew, the owner and two guests had left "the pumps" open.`,
)
const index = buildSearchIndex([article], createFlexsearchIndex)

function situationsOf(text: string) {
  const question = analyzeQuestion(text)
  const query = buildQuery(question, index)
  const sentences = rankSentences(rankPassages(index, query))
  const context = { rarity: rarityIn(index), annotationsOf: annotateArticle }
  return readSentences(question, query, sentences, context).situations
}

test.each([
  'Who built the ferry?',
  'When was the ferry built?',
  'How many people did the ferry carry over the Ili?',
  'Why did the ferry sink?',
  'Which river did it carry people over?',
])('the scores for "%s" are the sums of the weights of the slots', (question) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const weights = Float32Array.from(
        { length: SLOT_COUNT },
        (_, i) => Math.sin(i * 7919 + seed) / 4,
      )
      for (const situation of situationsOf(question)) {
        const slots = slotsOf(situation)
        scoreCandidates(situation, weights).forEach((score, candidate) => {
          if (score === -Infinity) return
          const own = slots.subarray(candidate * FEATURES.length, (candidate + 1) * FEATURES.length)
          expect(score).toBeCloseTo(
            own.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0),
            6,
          )
        })
      }
    }),
    { numRuns: 10 },
  )
})
