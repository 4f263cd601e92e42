import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyzeQuestion } from '../../src/question/analyze-question.js'
import { ANSWER_TYPES, type AnswerType } from '../../src/question/answer-type.js'
import type { QuestionType } from '../../src/question/question.js'

describe('what is asked for', () => {
  test.each<[string, QuestionType, AnswerType]>([
    ['What year was the plan adopted?', 'when', 'NUM:date'],
    ['Which city hosted the forum?', 'where', 'LOC:city'],
    ['What is the name of the chairman?', 'who', 'HUM:ind'],
    ['How much did the hall cost?', 'how many', 'NUM:money'],
    ['How long did the session last?', 'how many', 'NUM:period'],
    ['How far is the border?', 'how many', 'NUM:dist'],
    ['How often do they meet?', 'how many', 'NUM:other'],
    ['How tall is the tower?', 'how many', 'NUM:dist'],
    ['How old is the deputy?', 'how many', 'NUM:period'],
    ['Which company built the bridge?', 'what', 'HUM:gr'],
    ['Who owns the company?', 'who', 'HUM:gr'],
    ['Has the law been signed?', 'yes/no', 'DESC:desc'],
    ['wen did the court open', 'when', 'NUM:date'],
    ['waht is the memorandum about', 'what', 'DESC:desc'],
    ['wich minister spoke', 'who', 'HUM:ind'],
    ['whos the ombudsman', 'who', 'HUM:ind'],
    ['The court was established when?', 'when', 'NUM:date'],
    ['The forum was held in what city?', 'where', 'LOC:city'],
    ['In 2023, who opened the forum?', 'who', 'HUM:ind'],
    ['Tell me who opened the forum', 'who', 'HUM:ind'],
    ['Could you tell me when the forum opened?', 'when', 'NUM:date'],
    ['Name the city that hosted the forum', 'where', 'LOC:city'],
    ['List the members of the delegation.', 'who', 'HUM:ind'],
    ['who is Тоқаев', 'who', 'HUM:desc'],
    ['В каком году приняли закон?', 'when', 'NUM:date'],
    ['В каком городе прошёл форум?', 'where', 'LOC:city'],
    ['Какова площадь области?', 'how many', 'NUM:volsize'],
    ['Как зовут председателя?', 'who', 'HUM:ind'],
    ['Скока статей в плане', 'how many', 'NUM:count'],
    ['kogda otkrylsya forum', 'when', 'NUM:date'],
    ['Форум қай қалада өтті?', 'where', 'LOC:other'],
    ['Меморандумга ким кол койды', 'who', 'HUM:ind'],
    ['forum qashan otti', 'when', 'NUM:date'],
    ['Заң не үшін қабылданды?', 'why', 'DESC:reason'],
    ['Өзеннің ұзындығы қанша?', 'how many', 'NUM:dist'],
  ])('%s: %s, %s', (text, type, answerType) => {
    expect(analyzeQuestion(text)).toMatchObject({ type, answerType })
  })
})

describe('the noun that tells what is asked for', () => {
  test.each<[string, AnswerType]>([
    ['Which comic strip centers on a family of foxes?', 'ENTY:cremat'],
    ['What saga chronicles the years of drought?', 'ENTY:cremat'],
    ['What foods contain iodine?', 'ENTY:food'],
    ['Which treaty ended the siege?', 'ENTY:cremat'],
    ['What swindler fled the country in a balloon?', 'HUM:ind'],
    ['What left-handed swimmer won the race?', 'HUM:ind'],
    ['What 19th-century Kazakh poet wrote the book?', 'HUM:ind'],
    ['What type of dumpling sells best?', 'ENTY:food'],
    ['Which of the two rivers is longer?', 'LOC:other'],
    ["What is the governor's favourite dumpling?", 'ENTY:food'],
    ['What are three lakes of the region?', 'LOC:other'],
    ['What city in the north has a zoo?', 'LOC:city'],
    ['What does the river flow into?', 'LOC:other'],
    ["What is Aidar Omarov Jr.'s birthday?", 'NUM:date'],
  ])('%s: %s', (text, answerType) => {
    expect(analyzeQuestion(text).answerType).toBe(answerType)
  })
})

describe('bare words', () => {
  test.each<[string, QuestionType, AnswerType]>([
    ['Eamon Gilmore', 'who', 'HUM:desc'],
    ['action plan human rights', 'what', 'DESC:desc'],
    ['Роман Василенко', 'who', 'HUM:desc'],
    ['', 'what', 'DESC:desc'],
    ['🤷', 'what', 'DESC:desc'],
  ])('%s', (text, type, answerType) => {
    expect(analyzeQuestion(text)).toMatchObject({ type, answerType, keywords: true })
  })
})

const parts = (text: string): Record<string, unknown> => {
  const question = analyzeQuestion(text)
  const at = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end)
  return {
    wh: at(question.whPhrase),
    role: question.role,
    focus: question.focus?.head ?? null,
    verb: at(question.verb),
    left: question.left.map(at),
    right: question.right.map(at),
  }
}

describe('grammar of an English question', () => {
  test.each([
    [
      'What laws did parliament adopt in March?',
      {
        wh: 'What laws',
        role: 'object',
        focus: 'law',
        verb: 'adopt',
        left: ['parliament', 'adopt'],
        right: ['March'],
      },
    ],
    [
      'Who signed the memorandum?',
      {
        wh: 'Who',
        role: 'subject',
        focus: null,
        verb: 'signed',
        left: [],
        right: ['signed', 'memorandum'],
      },
    ],
    [
      'Which city hosted the forum?',
      {
        wh: 'Which city',
        role: 'subject',
        focus: 'city',
        verb: 'hosted',
        left: [],
        right: ['hosted', 'forum'],
      },
    ],
    [
      'Who is the chairman of the court?',
      {
        wh: 'Who',
        role: 'copula',
        focus: 'chairman',
        verb: 'is',
        left: ['chairman', 'court'],
        right: [],
      },
    ],
    [
      'When did the session open?',
      {
        wh: 'When',
        role: 'adverbial',
        focus: null,
        verb: 'open',
        left: ['session', 'open'],
        right: [],
      },
    ],
    [
      'In what year was the plan adopted?',
      {
        wh: 'what year',
        role: 'adverbial',
        focus: 'year',
        verb: 'adopted',
        left: ['plan', 'adopted'],
        right: [],
      },
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('grammar of a Russian or Kazakh question', () => {
  test.each([
    ['Кто подписал меморандум?', { wh: 'Кто', role: 'subject', focus: null, verb: 'подписал' }],
    ['Кто министр юстиции?', { wh: 'Кто', role: 'copula', focus: 'министр', verb: null }],
    [
      'В каком городе прошёл форум?',
      { wh: 'каком городе', role: 'adverbial', focus: 'город', verb: 'прошёл' },
    ],
    [
      'Какую должность занимает Азимова?',
      { wh: 'Какую должность', role: 'object', focus: 'должность', verb: 'занимает' },
    ],
    ['Форум қай қалада өтті?', { wh: 'қай қалада', role: 'adverbial', verb: 'өтті' }],
    [
      'Конституциялық сот төрағасы кім?',
      { wh: 'кім', role: 'copula', focus: 'төраға', verb: null },
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toMatchObject(expected)
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'who',
    'what',
    'the',
    'Кто',
    'қай',
    'жылы',
    'name',
    'of',
    "'s",
    '?',
    '"',
    '«',
    '😀',
    'مرحبا',
    '\u202E',
    '-',
    '42',
    'U.S.',
    'in',
    '2021',
    'did',
    'И',
    'ма',
    '\n',
    "don't",
    '.',
    'Almaty',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words).map((list) => list.join(' ')),
  )

  test('has a reading whose spans lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const question = analyzeQuestion(text, { now: '2026-03-15' })
        expect(ANSWER_TYPES).toContain(question.answerType)
        const spans = [
          question.whPhrase,
          question.verb,
          question.focus,
          question.time,
          ...question.clues,
          ...question.left,
          ...question.right,
        ]
        for (const span of spans) {
          expect(
            span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length),
          ).toBe(true)
        }
        for (const clue of question.clues) expect(text.slice(clue.start, clue.end)).toBe(clue.text)
      }),
    )
  })

  test('is read the same way twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyzeQuestion(text)).toEqual(analyzeQuestion(text))
      }),
    )
  })

  test.each([
    'who is '.repeat(600).slice(0, 4096),
    'а'.repeat(4096),
    `${'what kind of thing is it, and '.repeat(140)}?`,
    '" '.repeat(2048),
    'x'.repeat(20_000),
  ])('however long is read within half a second', (text) => {
    const start = performance.now()
    analyzeQuestion(text)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
