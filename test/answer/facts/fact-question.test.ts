import { describe, expect, test } from 'vitest'
import { readFactQuestion } from '../../../src/answer/facts/fact-question.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'

const read = (text: string) => readFactQuestion(analyzeQuestion(text, { now: '2026-11-22' }))

describe('questions for the holder of an office', () => {
  test.each([
    ['Who is the Minister of Justice?', ['minister'], [], ['justice']],
    ['who is the minister of justice', ['minister'], [], ['justice']],
    [
      'Who is the first deputy minister of foreign affairs?',
      ['minister'],
      ['deputy', 'first'],
      ['foreign'],
    ],
    ['Who was the mayor of Almaty in 2021?', ['mayor'], [], []],
    ['What is the name of the head of the Red Crescent?', ['chair'], [], ['crescent', 'red']],
    ['Who chairs the Supreme Court?', ['chair'], ['supreme'], ['court']],
  ])('%s', (question, roles, ranks, domain) => {
    expect(read(question)).toMatchObject({ kind: 'holder', office: { roles, ranks, domain } })
  })
})

describe('questions for what a person is', () => {
  test.each(['Who is Eamon Gilmore?', 'who is Gilmore', 'Who was Kairat Umarov?'])(
    '%s',
    (question) => {
      expect(read(question)).toMatchObject({ kind: 'person' })
    },
  )
})

describe('questions for something else', () => {
  test.each([
    'When was the minister appointed?',
    'Who signed the memorandum?',
    'Who is the minister?',
    'How many ministers are there?',
    'Where is the Ministry of Justice?',
  ])('%s', (question) => {
    expect(read(question)).toBeNull()
  })
})
