import { expect, test } from 'vitest'
import type { OpenQuestion } from '../../src/conversation/feedback.js'
import { groupOpenQuestions } from '../../src/conversation/group-open-questions.js'

function asked(
  question: string,
  reason: OpenQuestion['reason'] = 'unanswered',
  day = '2026-01-31',
) {
  return { id: 1, question, lang: 'en', type: 'who', answerType: 'HUM:ind', reason, day } as const
}

const counts = (questions: readonly OpenQuestion[]) =>
  groupOpenQuestions(questions).map((one) => [one.question, one.unanswered, one.disliked])

test.each([
  ['Who won?', 'who won', 1],
  ['Who  won ?', 'Who won!', 1],
  ['КТО ПОБЕДИЛ?', 'кто победил', 1],
  ['Who won?', 'Who lost?', 2],
  ['Who won in 2021?', 'Who won in 2022?', 2],
])('“%s” and “%s” are %i', (one, other, groups) => {
  expect(counts([asked(one), asked(other)])).toHaveLength(groups)
})

test('a group is shown as it was asked last, and counts each reason', () => {
  const questions = [
    asked('who won', 'disliked', '2026-02-02'),
    asked('Who won?'),
    asked('WHO WON'),
  ]
  expect(counts(questions)).toEqual([['who won', 2, 1]])
  expect(groupOpenQuestions(questions)[0]?.day).toBe('2026-02-02')
})

test('those asked most often go first, then those asked last', () => {
  const questions = ['new', 'often', 'old', 'often'].map((text) => asked(text))
  expect(counts(questions).map(([text]) => text)).toEqual(['often', 'new', 'old'])
})
