import { describe, expect, test } from 'vitest'
import { classify } from '../../src/question/classification.js'
import { ANSWER_TYPES } from '../../src/question/answer-type.js'
import { englishReading } from '../../src/question/english/english-reading.js'
import { kazakhReading } from '../../src/question/kazakh/kazakh-reading.js'
import type { Reading } from '../../src/question/reading.js'
import { russianReading } from '../../src/question/russian/russian-reading.js'

const LANGUAGES: readonly (readonly [string, (text: string) => Reading])[] = [
  ['English', englishReading],
  ['Russian', russianReading],
  ['Kazakh', kazakhReading],
]

function decidingRule(reading: Reading): string | null {
  return classify(reading.line, reading.rules, reading.lexicon)?.rule ?? null
}

describe.each(LANGUAGES)('%s rules', (_, read) => {
  const { rules } = read('')

  test('have names of their own', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length)
  })

  test.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s decides its examples and nothing that it should leave',
    (name, rule) => {
      const misread = rule.examples.filter((text) => decidingRule(read(text)) !== name)
      const taken = (rule.counterexamples ?? []).filter((text) => decidingRule(read(text)) === name)
      expect({ examples: rule.examples.length > 0, misread, taken }).toEqual({
        examples: true,
        misread: [],
        taken: [],
      })
    },
  )

  test('yield labels of the taxonomy', () => {
    const labels = rules.flatMap((rule) => rule.yields.answerType ?? [])
    expect(labels.filter((label) => !ANSWER_TYPES.includes(label))).toEqual([])
  })
})
