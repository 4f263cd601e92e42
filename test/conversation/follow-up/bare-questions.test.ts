import { describe, expect, test } from 'vitest'
import { ENGLISH_BARE_QUESTIONS } from '../../../src/conversation/follow-up/english/bare-questions.js'
import { KAZAKH_BARE_QUESTIONS } from '../../../src/conversation/follow-up/kazakh/bare-questions.js'
import { bareWords } from '../../../src/conversation/follow-up/resolve-follow-up.js'
import { RUSSIAN_BARE_QUESTIONS } from '../../../src/conversation/follow-up/russian/bare-questions.js'

const TABLES = [
  ['en', ENGLISH_BARE_QUESTIONS],
  ['ru', RUSSIAN_BARE_QUESTIONS],
  ['kk', KAZAKH_BARE_QUESTIONS],
] as const

describe.each(TABLES)('%s', (lang, rules) => {
  const decides = (text: string): string | undefined => {
    const [word = '', ...more] = bareWords(text, lang)
    return more.length > 0 ? undefined : rules.find(({ pattern }) => pattern.test(word))?.asks
  }

  test('asks each thing by one rule', () => {
    expect(new Set(rules.map(({ asks }) => asks)).size).toBe(rules.length)
  })

  test.each(rules)(
    '"$asks" reads its examples and nothing that is a question of its own',
    (rule) => {
      expect(rule.examples.map((text) => [text, decides(text)])).toEqual(
        rule.examples.map((text) => [text, rule.asks]),
      )
      expect(rule.counterexamples.map((text) => [text, decides(text)])).toEqual(
        rule.counterexamples.map((text) => [text, undefined]),
      )
    },
  )
})
