import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../eval/judge-reply.js'
import { judgeReply } from '../../eval/judge-reply.js'
import type { SetQuestion } from '../../eval/question-set.js'
import type { Reply } from '../../eval/reply.js'
import { evidenceAt, questionOf, replyOf, unanswerable } from './builders.js'

interface OutcomeCase {
  readonly name: string
  readonly question: Partial<SetQuestion>
  readonly reply: Partial<Reply>
  readonly outcome: Outcome
}

const nearest: Partial<Reply> = { grade: 'nearest', answered: false, answer: null }

describe('outcome', () => {
  test.each<OutcomeCase>([
    { name: 'answered from the gold', question: {}, reply: {}, outcome: 'right' },
    {
      name: 'answered from elsewhere',
      question: {},
      reply: { citations: [evidenceAt(50, 90), evidenceAt(0, 40)] },
      outcome: 'wrong answer',
    },
    { name: 'only offered a passage', question: {}, reply: nearest, outcome: 'wrong refusal' },
    {
      name: 'kept silent, rightly',
      question: unanswerable,
      reply: nearest,
      outcome: 'right refusal',
    },
    { name: 'made an answer up', question: unanswerable, reply: {}, outcome: 'false answer' },
  ])('$name: $outcome', ({ question, reply, outcome }) => {
    expect(judgeReply(questionOf(question), replyOf(reply)).outcome).toBe(outcome)
  })
})

describe('rank', () => {
  test.each([
    { name: 'the excerpt ends with the gold', citations: [evidenceAt(0, 15)], rank: 1 },
    { name: 'the excerpt cuts the gold off', citations: [evidenceAt(0, 14)], rank: 0 },
    { name: 'the excerpt starts inside the gold', citations: [evidenceAt(11, 40)], rank: 0 },
    {
      name: 'the same place of another article',
      citations: [evidenceAt(0, 40, { article: 'b.txt' })],
      rank: 0,
    },
    { name: 'an excerpt of 400 characters', citations: [evidenceAt(0, 400)], rank: 1 },
    { name: 'an excerpt too long to be one', citations: [evidenceAt(0, 401)], rank: 0 },
    { name: 'second best', citations: [evidenceAt(50, 90), evidenceAt(0, 40)], rank: 2 },
    {
      name: 'context between is not counted',
      citations: [evidenceAt(50, 90), evidenceAt(90, 99, { role: 'context' }), evidenceAt(0, 40)],
      rank: 2,
    },
    {
      name: 'context is no evidence',
      citations: [evidenceAt(0, 40, { role: 'context' })],
      rank: 0,
    },
  ])('$name: $rank', ({ citations, rank }) => {
    expect(judgeReply(questionOf(), replyOf({ citations })).rank).toBe(rank)
  })

  test('any of several gold places will do', () => {
    const question = questionOf({
      gold: [
        { article: 'b.txt', start: 0, end: 5 },
        { article: 'a.txt', start: 60, end: 70 },
      ],
    })
    expect(judgeReply(question, replyOf({ citations: [evidenceAt(50, 90)] })).rank).toBe(1)
  })

  test('a passage that is only offered has its rank', () => {
    expect(judgeReply(questionOf(), replyOf(nearest)).rank).toBe(1)
  })
})

test('the type is told right, or not', () => {
  expect(judgeReply(questionOf(), replyOf()).typed).toBe(true)
  expect(judgeReply(questionOf(), replyOf({ type: 'what' })).typed).toBe(false)
})
