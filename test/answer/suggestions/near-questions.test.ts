import { beforeAll, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../../src/answer/answer-question.js'
import type { Library } from '../../../src/answer/library.js'
import { nearQuestions } from '../../../src/answer/suggestions/near-questions.js'
import { seedLibrary } from '../../builders/seed-library.js'

const NOW = '2026-11-22'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const near = (text: string) =>
  nearQuestions(library, answerQuestion(library, text, { now: NOW }), { lang: 'en', now: NOW })

describe('what the articles answer instead', () => {
  test.each<readonly [asked: string, about: string]>([
    ['Where was Elvira Azimova born?', 'Elvira Azimova'],
    ['When did Matteo Mecacci resign?', 'Matteo Mecacci'],
    ['How many judges sit on the Constitutional Court?', 'Constitutional Court'],
  ])('%s: something about %s', (asked, about) => {
    expect(near(asked).join(' ')).toContain(about)
  })

  test('something at all, for a foreign question', () => {
    expect(near('Who won the World Cup in 2018?').length).toBeGreaterThan(0)
  })

  test('nothing beside an answer', () => {
    expect(near('Who is Eamon Gilmore?')).toEqual([])
  })

  test('every question offered is answered', () => {
    const offered = [
      'Where was Elvira Azimova born?',
      'Who won the World Cup in 2018?',
      'When did Roman Vassilenko marry?',
    ].flatMap(near)
    expect(offered.length).toBeGreaterThan(2)
    const refused = offered.filter(
      (text) => answerQuestion(library, text, { now: NOW }).grade !== 'answer',
    )
    expect(refused).toEqual([])
  })
})
