import { describe, expect, test } from 'vitest'
import { createMessages } from '../../src/messages/messages.js'
import type { Locale } from '../../src/messages/locale.js'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'

const messages = createMessages(readLocaleFiles())

describe('dates, as precise as they are known', () => {
  const day = { value: '2023-03-01', precision: 'day' } as const
  const month = { value: '2023-03', precision: 'month' } as const
  const year = { value: '2023', precision: 'year' } as const
  test.each([
    ['en', 'date', day, '1 March 2023'],
    ['en', 'date', month, 'March 2023'],
    ['en', 'date', year, '2023'],
    ['en', 'reported', day, 'Reported on 1 March 2023'],
    ['en', 'reported', month, 'Reported in March 2023'],
    ['en', 'as-of', year, 'as of 2023'],
    ['ru', 'date', day, '1 марта 2023 г.'],
    ['ru', 'date', month, 'март 2023 г.'],
    ['ru', 'reported', day, 'Сообщение от 1 марта 2023 г.'],
    ['ru', 'reported', month, 'Сообщение за март 2023 г.'],
    ['ru', 'as-of', day, 'на 1 марта 2023 г.'],
    ['kk', 'date', day, '2023 жылғы 1 наурыз'],
    ['kk', 'date', month, '2023 жылғы наурыз'],
    ['kk', 'date', year, '2023 жыл'],
    ['kk', 'reported', day, '2023 жылғы 1 наурызда хабарланған'],
    ['kk', 'as-of', month, '2023 жылғы наурыздағы дерек'],
  ] as const)('%s %s of %o is %s', (locale, style, date, expected) => {
    expect(messages.in(locale).date(date, style)).toBe(expected)
  })
})

describe('plural forms', () => {
  test.each([
    ['en', 1, 'What I do know: one article.'],
    ['en', 5, 'What I do know: 5 articles.'],
    ['en', 1200, 'What I do know: 1,200 articles.'],
    ['ru', 1, 'Что у меня есть: 1 статья.'],
    ['ru', 3, 'Что у меня есть: 3 статьи.'],
    ['ru', 5, 'Что у меня есть: 5 статей.'],
    ['ru', 11, 'Что у меня есть: 11 статей.'],
    ['ru', 21, 'Что у меня есть: 21 статья.'],
    ['kk', 1, 'Менде бары: бір мақала.'],
    ['kk', 5, 'Менде бары: 5 мақала.'],
  ] as const)('%s with %i', (locale, articles, expected) => {
    expect(messages.in(locale).text('coverage-articles', { articles })).toBe(expected)
  })
})

test.each([
  ['en', 'Kazinform, ANI and El.kz'],
  ['ru', 'Kazinform, ANI и El.kz'],
  ['kk', 'Kazinform, ANI және El.kz'],
] satisfies readonly (readonly [Locale, string])[])('a list in %s: %s', (locale, expected) => {
  expect(messages.in(locale).list(['Kazinform', 'ANI', 'El.kz'])).toBe(expected)
})

test('a variable that looks like markup or Fluent stays as it is', () => {
  const text = '<b>{ $month }</b> & “quotes”'
  expect(messages.in('en').text('quoted', { text })).toBe(`“${text}”`)
})
