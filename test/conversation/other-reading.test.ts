import { beforeAll, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.js'
import type { Library } from '../../src/answer/library.js'
import { otherReading } from '../../src/conversation/other-reading.js'
import { seedLibrary } from '../builders/seed-library.js'

const now = '2026-11-22'

let seeds: Library
beforeAll(async () => {
  seeds = await seedLibrary()
})

function readings(text: string): readonly (string | undefined)[] {
  const answer = answerQuestion(seeds, text, { now })
  const other = otherReading(seeds, answer, now)
  return [answer, other].map((one) => one?.citations[0]?.article.id.slice(0, 3))
}

describe('a question that fits two things', () => {
  test.each([
    ['Who signed the memorandum?', '000', '004'],
    ['What does the memorandum promote?', '000', '004'],
    ['Кто подписал меморандум?', '000', '004'],
    ['Кто возглавил делегацию?', '001', '002'],
    ['Делегацияны кім басқарды?', '001', '002'],
  ])('%s is answered from one article and has another', (text, ...articles) => {
    expect(new Set(readings(text))).toEqual(new Set(articles))
  })
})

describe('a question that fits one', () => {
  test.each([
    // Named.
    'Who signed the memorandum with Matteo Mecacci?',
    'When was the Constitutional Court established?',
    'Who is Eamon Gilmore?',
    'Who led the delegation in January 2025?',
    // Told of once.
    'Who proposed recommendations on criminal legislation?',
    // Answered by yes or no.
    'Was a memorandum signed?',
    // Not answered at all.
    'Who won the football world cup?',
  ])('%s', (text) => {
    expect(readings(text)[1]).toBeUndefined()
  })
})
