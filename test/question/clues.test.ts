import { expect, test } from 'vitest'
import { analyzeQuestion } from '../../src/question/analyze-question.js'

const cluesOf = (text: string): readonly string[] =>
  analyzeQuestion(text, { now: '2026-03-15' }).clues.map((clue) => `${clue.kind}: ${clue.text}`)

test.each([
  ['Who chairs the Constitutional Court?', ['word: chairs', 'name: Constitutional Court']],
  ['What did the Ministry of Justice publish?', ['name: Ministry of Justice', 'word: publish']],
  ['who chairs the constitutional court', ['word: chairs', 'word: constitutional', 'word: court']],
  ['What is UNDP?', ['name: UNDP']],
  ['How many points does the 2023 plan have?', ['word: points', 'date: 2023', 'word: plan']],
  ['Who spoke at the 48th session?', ['word: spoke', 'ordinal: 48th', 'word: session']],
  ['What does “rule of law” mean?', ['quoted: rule of law', 'word: mean']],
  ['Who paid 450 million tenge?', ['word: paid', 'number: 450', 'word: million', 'word: tenge']],
  ['What was adopted last year?', ['word: adopted']],
  ['Кто возглавляет Верховный суд?', ['word: возглавляет', 'name: Верховный', 'word: суд']],
  ['Какой отчёт представили третьим?', ['word: отчёт', 'word: представили', 'ordinal: третьим']],
  ['Астанада қандай форум өтті?', ['name: Астанада', 'word: форум', 'word: өтті']],
  ['waht did the court say', ['word: court']],
])('%s', (text, clues) => {
  expect(cluesOf(text)).toEqual(clues)
})

test('names, numbers, ordinals, dates and quotations are hard, other words soft', () => {
  const { clues } = analyzeQuestion(
    'Did Gilmore quote “no one” 3 times at the second forum in 2021?',
  )
  expect(clues.map((clue) => [clue.text, clue.strength])).toEqual([
    ['Gilmore', 'hard'],
    ['quote', 'soft'],
    ['no one', 'hard'],
    ['3', 'hard'],
    ['times', 'soft'],
    ['second', 'hard'],
    ['forum', 'soft'],
    ['2021', 'hard'],
  ])
})

test.each([
  ['Жоспар қашан қабылданды?', 'Жоспар', 'soft'],
  ['Азимова қандай қызмет атқарады?', 'Азимова', 'hard'],
  ['Жоспар қашан?', 'Жоспар', 'soft'],
  ['Омарова қашан сайланды?', 'Омарова', 'hard'],
  ['Тоқаев қашан сөйледі?', 'Тоқаев', 'hard'],
  ['Казахстанская делегация когда приехала?', 'Казахстанская', 'soft'],
  ['Основа плана какая?', 'Основа', 'soft'],
  ['Надзорный орган кто возглавляет?', 'Надзорный', 'soft'],
  ['Гилмор когда приехал?', 'Гилмор', 'soft'],
  ['Кто встретил Омарова?', 'Омарова', 'hard'],
])('a capital that only opens the sentence makes no hard name: %s', (text, name, strength) => {
  expect(analyzeQuestion(text).clues.find((clue) => clue.text === name)?.strength).toBe(strength)
})

test('a month, its day and its year are one date', () => {
  expect(cluesOf('Who spoke on 23 January 2025 in Geneva?')).toEqual([
    'word: spoke',
    'date: 23 January 2025',
    'name: Geneva',
  ])
})
