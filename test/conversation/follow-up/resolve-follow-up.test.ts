import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TurnBefore } from '../../../src/conversation/follow-up/follow-up.js'
import { resolveFollowUp } from '../../../src/conversation/follow-up/resolve-follow-up.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'
import { ENGLISH, KAZAKH, RUSSIAN, type Conversation } from './conversations.js'

function turnOf({ before, answer, people }: Omit<Conversation, 'text' | 'becomes'>): TurnBefore {
  const question = analyzeQuestion(before, { now: '2026-03-01' })
  return { question, answer: answer ?? null, people: people ?? [], article: null }
}

const ALL = [...ENGLISH, ...RUSSIAN, ...KAZAKH]

describe.each([
  ['English', ENGLISH],
  ['Russian', RUSSIAN],
  ['Kazakh', KAZAKH],
])('%s', (_, conversations) => {
  test.each(conversations)('$before $text → $becomes', ({ text, becomes, ...before }) => {
    expect(resolveFollowUp(text, [turnOf(before)])?.question ?? null).toBe(becomes)
  })
})

describe('a follow-up', () => {
  test('is nothing without a question before it', () => {
    expect(resolveFollowUp('Since when?', [])).toBeNull()
  })

  test('looks for people further back than the last question', () => {
    const turns = [
      turnOf({ before: 'When was the committee founded?' }),
      turnOf({ before: 'Who chairs the committee?', people: ['Dana Omarova'] }),
    ]
    expect(resolveFollowUp('What did she say?', turns)?.question).toBe('What did Dana Omarova say?')
  })

  test('asks its parts one by one', () => {
    const turn = turnOf({ before: 'Who opened the bridge?', answer: 'Dana Omarova' })
    expect(resolveFollowUp('When? And where?', [turn])?.question).toBe(
      'When did Dana Omarova open the bridge? Where did Dana Omarova open the bridge?',
    )
  })

  const asked = fc.constantFrom(...ALL)

  test('resolved once stands for itself', () => {
    fc.assert(
      fc.property(asked, ({ text, becomes, ...before }) => {
        const turn = turnOf(before)
        const question = resolveFollowUp(text, [turn])?.question
        // "they" of a rewritten question may still be resolved from what is before.
        if (question === undefined || /\[|\bthey\b/.test(question)) return
        expect(resolveFollowUp(question, [turn])?.question ?? question).toBe(question)
        expect(becomes).not.toBeNull()
      }),
    )
  })

  test('after any words is a question of bounded length, or none', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          ...ALL.flatMap(({ text, before }) => [...text.split(' '), ...before.split(' ')]),
        ),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(words, words, (before, text) => {
        const found = resolveFollowUp(text.join(' '), [
          turnOf({ before: before.join(' '), people: ['Dana Omarova'], answer: 'Dana Omarova' }),
        ])
        const length = found?.question.length ?? 1
        expect(found === null || found.question.includes('?')).toBe(true)
        expect(length).toBeLessThan(4 * (before.join(' ').length + text.join(' ').length + 60))
      }),
      { numRuns: 300 },
    )
  })
})
