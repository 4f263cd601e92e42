import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../../../src/answer/answer-question.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { articleOf } from '../../builders/article-of.js'

const TEXT =
  'HUB met in May. The Harbour Users Board paid for the lock. Envoys of the Organization for Security and Co-operation in Europe, the OSCE, and of the Organization for Security and Cooperation in Europe came.'

function answerTo(asked: string): string | undefined {
  const library = buildLibrary([articleOf(TEXT)], createFlexsearchIndex)
  const { grade, answers } = answerQuestion(library, asked, { now: '2026-01-01' })
  return grade === 'answer' ? answers[0]?.text : undefined
}

describe('what an acronym stands for', () => {
  test.each<readonly [asked: string, name: string]>([
    ['What is HUB?', 'Harbour Users Board'],
    ['What does HUB stand for?', 'Harbour Users Board'],
    ['What does OSCE mean?', 'Organization for Security and Cooperation in Europe'],
    ['Что такое ОБСЕ?', 'Organization for Security and Cooperation in Europe'],
    ['ЕҚЫҰ деген не?', 'Organization for Security and Cooperation in Europe'],
  ])('%s %s', (asked, name) => {
    expect(answerTo(asked)?.replace('Co-op', 'Coop')).toBe(name)
  })

  test.each(['What did HUB pay for?', 'What is NATO?'])('not: %s', (asked) => {
    expect(answerTo(asked)).not.toBe('Harbour Users Board')
  })
})
