import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { annotateArticle } from '../../../src/annotate/annotate-article.js'
import { rarityIn } from '../../../src/answer/extraction/extraction-context.js'
import { readSentences } from '../../../src/answer/extraction/situations.js'
import { FEATURES, FIRST_SLOTS, slotsOf } from '../../../src/answer/extraction/slots.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'
import { buildQuery } from '../../../src/retrieval/build-query.js'
import { rankPassages } from '../../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../../src/retrieval/rank-sentences.js'
import { buildSearchIndex } from '../../../src/retrieval/search-index.js'
import { articleOf, textOf } from './read-sentence.js'

/** The name of a feature's value for a candidate of a one-sentence text. */
function valueOf(
  feature: string,
  text: string,
  asked: string,
  candidate: string,
): string | undefined {
  const index = buildSearchIndex([articleOf(text)], createFlexsearchIndex)
  const question = analyzeQuestion(asked)
  const query = buildQuery(question, index)
  const ranked = rankSentences(rankPassages(index, query))
  const context = { rarity: rarityIn(index), annotationsOf: annotateArticle }
  const [situation] = readSentences(question, query, ranked, context).situations
  if (!situation) return undefined
  const { analysis } = situation.match
  const at = analysis.proposals.findIndex((run) => textOf(analysis, run) === candidate)
  const number = FEATURES.findIndex(({ name }) => name === feature)
  const slot = slotsOf(situation)[at * FEATURES.length + number] ?? -1
  return at < 0 ? undefined : FEATURES[number]?.values[slot - (FIRST_SLOTS[number] ?? 0)]
}

const FERRY = 'In 1954 the engineer Marat Ospanov built the ferry, which the storm destroyed.'
const OFFICE = 'The Northern Harbour Council (NHC) repaired two piers, a bridge and a mill.'

describe('question features', () => {
  test.each([
    ['link to verb', FERRY, 'Who built the ferry?', 'Marat Ospanov', 'subject'],
    ['link to verb', FERRY, 'What did Marat Ospanov build?', 'the ferry', 'object'],
    ['link to verb', FERRY, 'What did Marat Ospanov build?', 'the storm', 'none'],
    [
      'link to verb',
      'The ferry was built by Marat Ospanov.',
      'Who built the ferry?',
      'Marat Ospanov',
      'agent',
    ],
    [
      'link to verb',
      'The ferry was built by Marat Ospanov.',
      'What was built?',
      'The ferry',
      'passive subject',
    ],
    [
      'link to verb',
      'Dina, who built the ferry, left.',
      'Who built the ferry?',
      'Dina',
      'relative subject',
    ],
    ['focus', FERRY, 'Which engineer built the ferry?', 'Marat Ospanov', 'just before'],
    ['focus', FERRY, 'Which engineer built the ferry?', 'In 1954', 'just after'],
    ['focus', FERRY, 'Which river took the ferry?', 'Marat Ospanov', 'absent'],
    ['head asked', FERRY, 'Which engineer built the ferry?', 'the ferry', 'asked'],
    ['head asked', FERRY, 'Which engineer built the ferry?', 'the engineer', 'focus'],
    ['head asked', FERRY, 'Which engineer built the ferry?', 'Marat Ospanov', 'new'],
    ['new name', FERRY, 'Who built the ferry?', 'Marat Ospanov', 'new'],
    ['new name', FERRY, 'What did Marat Ospanov build?', 'Marat Ospanov', 'asked'],
    [
      'tied',
      OFFICE,
      'What does NHC stand for?',
      'The Northern Harbour Council',
      'before an asked bracket',
    ],
    ['tied', OFFICE, 'What does NHC stand for?', 'two piers', 'no'],
    [
      'spells',
      OFFICE,
      'What does NHC stand for?',
      'The Northern Harbour Council',
      'spells an asked word',
    ],
    ['spells', OFFICE, 'What does NHC stand for?', 'Harbour Council', 'no'],
    [
      'spells',
      OFFICE,
      'What is the Northern Harbour Council called?',
      'NHC',
      'is spelt by asked words',
    ],
    [
      'number',
      OFFICE,
      'Which things were repaired?',
      'two piers, a bridge and a mill',
      'several: list',
    ],
    ['number', OFFICE, 'Which thing was repaired?', 'a bridge', 'one: other'],
    ['preposition', FERRY, 'In which year was the ferry built?', '1954', 'before'],
    ['preposition', FERRY, 'In which year was the ferry built?', 'In 1954', 'first'],
    ['preposition', FERRY, 'Who built the ferry?', '1954', 'none asked'],
    ['expected right', FERRY, 'Who built the ferry?', 'Marat Ospanov', 'the word'],
    ['expected right', FERRY, 'Who built the ferry?', 'the storm', 'no'],
    ['between left', FERRY, 'What did Ospanov build?', 'the ferry', 'nothing'],
    ['pronoun', 'He built the ferry.', 'Who built the ferry?', 'He', 'in the only sentence'],
    ['pronoun', 'He built the ferry.', 'Who built the ferry?', 'ferry', 'no'],
    ['cuts name', FERRY, 'Who built the ferry?', 'Marat', 'right'],
    ['cuts name', FERRY, 'Who built the ferry?', 'Ospanov', 'left'],
    ['place in sentence', FERRY, 'Who built the ferry?', 'In 1954', 'begins'],
    ['enclosed', OFFICE, 'What repaired two piers?', 'NHC', 'brackets'],
  ])(
    '%s: of "%s", asked "%s", "%s" has the value "%s"',
    (feature, text, asked, candidate, value) => {
      expect(valueOf(feature, text, asked, candidate)).toBe(value)
    },
  )
})
