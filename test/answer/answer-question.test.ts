import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerQuestion, LONGEST_QUESTION } from '../../src/answer/answer-question.js'
import type { Answer } from '../../src/answer/answer.js'
import { answerText } from '../../src/answer/answer-text.js'
import type { Library } from '../../src/answer/library.js'
import { articleId } from '../../src/corpus/article.js'
import { seedLibrary } from '../builders/seed-library.js'

const NOW = '2026-11-22'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const ask = (text: string, limit?: number): Answer =>
  answerQuestion(library, text, { now: NOW, limit })

describe('plain questions about the seeds', () => {
  test.each([
    ['Who is Eamon Gilmore?', 'EU Special Representative for Human Rights'],
    ['who is eamon gilmore', 'EU Special Representative for Human Rights'],
    ['Who is the Minister of Justice of Kazakhstan?', 'Yerlan Sarsembayev'],
    ['Who is the First Deputy Minister of Foreign Affairs?', 'Kairat Umarov'],
    ['When was the Constitutional Court established?', '2022'],
    ['How many people have been held accountable for torture?', '42'],
    ['Where did Kazakhstan defend its fourth National Report?', 'Geneva'],
    ['Why has administrative justice been launched?', 'improve judicial proceedings'],
  ])('%s — %s', (question, expected) => {
    const { grade, answers, citations } = ask(question)
    expect(grade).toBe('answer')
    expect(answers[0]?.text ?? citations[0]?.excerpt).toContain(expected)
  })
})

describe('foreign and untold questions', () => {
  test.each([
    'Who won the World Cup in 2018?',
    'What is the capital of France?',
    'How much does a litre of milk cost?',
    'When did Elvira Azimova resign?',
    'Who is the Commissioner for Human Rights of Uzbekistan?',
    'Who was the chairman of the Constitutional Court in 2015?',
  ])('%s — no answer', (question) => {
    expect(ask(question).grade).not.toBe('answer')
  })
})

describe('odd texts', () => {
  test.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['???', 'no words'],
    ['😀😀', 'no words'],
    ['who is the', 'no words'],
    ['court '.repeat(1000), 'too long'],
  ])('%j is refused: %s', (text, refusal) => {
    expect(ask(text)).toMatchObject({ grade: 'none', refusal, citations: [], confidence: 0 })
  })

  test('a text of the longest length is answered', () => {
    const text = `Who is Eamon Gilmore? ${'really '.repeat(600)}`.slice(0, LONGEST_QUESTION)
    expect(text).toHaveLength(LONGEST_QUESTION)
    expect(ask(text).citations.length).toBeGreaterThanOrEqual(0)
  })

  test('two questions in one text get two answers', () => {
    const answers = answerText(
      library,
      'Who is Eamon Gilmore? When was the Constitutional Court established?',
      { now: NOW },
    )
    expect(answers.map(({ question }) => question.type)).toEqual(['who', 'when'])
  })
})

describe('dated facts', () => {
  test('a person is told with each office, newest evidence first', () => {
    const { facts } = ask('Who is Elvira Azimova?')
    expect(facts.map(({ office }) => office)).toEqual([
      'Chairman of the Constitutional Court',
      'Commissioner (Ombudsperson) for Human Rights',
    ])
  })

  test('the holder of an office is the newest, earlier ones follow', () => {
    const { answers } = ask('Who is the Commissioner for Human Rights?')
    expect(answers.map(({ text }) => text)).toEqual(['Artur Lastaev', 'Elvira Azimova'])
  })

  test('a deputy does not answer for the minister', () => {
    const { answers } = ask('Who is the Minister of Foreign Affairs?')
    expect(answers).toEqual([])
  })

  test('each fact names the citation that says it', () => {
    const { facts, citations } = ask('Who is Elvira Azimova?')
    for (const { office, citation } of facts) {
      expect(citations[citation]?.excerpt).toContain(office)
    }
  })
})

describe('options', () => {
  test('within searches only the articles named', () => {
    const within = [articleId('003_6a340b9f012d0bbe.txt')]
    const { citations } = answerQuestion(library, 'Who attended the meeting?', { now: NOW, within })
    expect(new Set(citations.map(({ article }) => article.id))).toEqual(new Set(within))
  })

  test('limit ranks that many sentences, each once, whatever the grade', () => {
    const { citations } = ask('Who won the World Cup of human rights?', 10)
    const places = citations.map(({ article, start }) => `${article.id}:${start}`)
    expect(places).toHaveLength(10)
    expect(new Set(places).size).toBe(10)
  })
})

describe('whatever is asked', () => {
  const words = fc.constantFrom(
    ...'who when what where why how many is the court Azimova Gilmore torture 2023 Kazakhstan кто қашан ? , " \u202e 😀'.split(
      ' ',
    ),
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  )

  test('excerpts are the text at their span, refusals cite nothing, confidence is a share', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { grade, citations, answers, confidence } = ask(text)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(grade === 'none' && citations.length > 0).toBe(false)
        expect(grade !== 'answer' && answers.length > 0).toBe(false)
        for (const { article, start, end, excerpt, phrases } of citations) {
          expect(article.text.slice(start, end)).toBe(excerpt)
          expect(excerpt.length).toBeLessThanOrEqual(400)
          for (const phrase of phrases) {
            expect(phrase.start).toBeGreaterThanOrEqual(start)
            expect(phrase.end).toBeLessThanOrEqual(end)
          }
        }
        for (const answer of answers) {
          expect(answer.article.text.slice(answer.start, answer.end)).toBe(answer.text)
          expect(
            citations.some(
              ({ article, start, end }) =>
                article === answer.article && start <= answer.start && end >= answer.end,
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same question gives the same answer', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(ask(text)).toEqual(ask(text))
      }),
      { numRuns: 30 },
    )
  })
})
