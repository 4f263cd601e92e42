import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitQuestions } from '../../src/question/split-questions.js'

test.each([
  [
    'Who is the chairman? When was he appointed?',
    ['Who is the chairman?', 'When was he appointed?'],
  ],
  [
    'Who is the chairman and when was he appointed?',
    ['Who is the chairman', 'when was he appointed?'],
  ],
  [
    'Кто подписал закон и когда он вступит в силу?',
    ['Кто подписал закон', 'когда он вступит в силу?'],
  ],
  ['Форум қайда өтті және кім қатысты?', ['Форум қайда өтті', 'кім қатысты?']],
])('%s is two questions', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts)
})

test.each([
  'Who opened and closed the session?',
  'When and where was the forum held?',
  'What did the court say about who may vote and when?',
  'Who is Darkhan?',
  'Is it true? Yes',
  'Кто и когда подписал закон?',
])('%s is one question', (text) => {
  expect(splitQuestions(text)).toEqual([text])
})

test('an empty text holds no question', () => {
  expect(splitQuestions('  \n ')).toEqual([])
})

test('parts are pieces of the text, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('who', 'is', 'Mira', 'and', 'when', '?', ' ', 'кім', 'және', '😀')),
      (words) => {
        const text = words.join(' ')
        let from = 0
        for (const part of splitQuestions(text)) {
          const at = text.indexOf(part, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + part.length
        }
      },
    ),
  )
})
