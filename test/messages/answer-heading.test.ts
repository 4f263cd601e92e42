import { describe, expect, test } from 'vitest'
import { aCitation, anArticle, aPhrase, aQuestion } from '../builders/answers.js'
import { bridge, opening, shown } from './shown.js'

describe('a date', () => {
  const when = {
    question: aQuestion('When did the bridge open?', { type: 'when' }),
    citations: [aCitation(bridge, opening)],
  }
  const day = { value: '2023-01-30', precision: 'day' } as const

  test.each([
    ['en', true, 'Jan. 30', '30 January 2023'],
    ['en', false, 'Jan. 30', '30 January 2023 (year inferred)'],
    ['ru', false, 'Jan. 30', '30 января 2023 г. (год предположительный)'],
    ['kk', false, 'Jan. 30', '2023 жылғы 30 қаңтар (жылы болжамды)'],
  ] as const)('in %s, certain: %s, of the words “%s” is %s', (locale, certain, words, line) => {
    const answers = [aPhrase(bridge, words)]
    expect(shown({ ...when, answers, date: { ...day, certain } }, locale)).toMatch(
      `${words}\n${line}\n\n`,
    )
  })

  test('is not repeated where the words tell it', () => {
    const dated = anArticle(['The bridge opened on 30 January 2023.'])
    const answers = [aPhrase(dated, '30 January 2023')]
    const answer = { ...when, answers, date: { ...day, certain: true } }
    expect(shown(answer)).toMatch(/^30 January 2023\n\n│/)
    expect(shown(answer, 'ru')).toMatch(/^30 January 2023\n30 января 2023 г\.\n\n│/)
  })

  test('of the report stands in for one that the article leaves out', () => {
    expect(shown(when)).toMatch(/^Reported on 1 March 2023\n\n│/)
    expect(shown(when, 'ru')).toMatch(/^Сообщение от 1 марта 2023 г\.\n\n│/)
    expect(shown({ ...when, question: aQuestion('Who?') })).toMatch(/^│/)
  })
})
