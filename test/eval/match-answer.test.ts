import { expect, test } from 'vitest'
import { matchAnswer } from '../../eval/match-answer.js'

test.each([
  { answer: 'The Supreme Court.', accepted: ['supreme court'], exact: 1, f1: 1 },
  { answer: '60%', accepted: ['up to 60%', '60 %'], exact: 1, f1: 1 },
  { answer: 'Jan. 30', accepted: ['on Jan. 30'], exact: 0, f1: 0.8 },
  { answer: 'Minister Aliya Omarova', accepted: ['Aliya Omarova'], exact: 0, f1: 0.8 },
  { answer: 'Aliya Aliya', accepted: ['Aliya'], exact: 0, f1: 2 / 3 },
  { answer: 'Әлия Омарова', accepted: ['әлия омарова'], exact: 1, f1: 1 },
  { answer: 'Almaty', accepted: ['Astana'], exact: 0, f1: 0 },
  { answer: '—', accepted: ['Astana'], exact: 0, f1: 0 },
  { answer: null, accepted: ['Astana'], exact: 0, f1: 0 },
  { answer: 'Astana', accepted: [], exact: 0, f1: 0 },
])('$answer against $accepted', ({ answer, accepted, exact, f1 }) => {
  const match = matchAnswer(answer, accepted)
  expect(match.exact).toBe(exact)
  expect(match.f1).toBeCloseTo(f1)
})
