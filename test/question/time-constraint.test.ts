import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/text/language.js'
import { TIME_RULES, timeConstraint } from '../../src/question/time-constraint.js'

const NOW = '2026-03-15'

test.each<[string, Language, string, string, string]>([
  ['Who was the ombudsman in 2021?', 'en', 'in 2021', '2021-01-01', '2021-12-31'],
  ['What changed since November 2019?', 'en', 'since November 2019', '2019-11-01', NOW],
  ['Who chaired it before 2020?', 'en', 'before 2020', '0001-01-01', '2019-12-31'],
  ['Who led it during the 1990s?', 'en', 'during the 1990s', '1990-01-01', '1999-12-31'],
  [
    'Which laws passed between 2019 and 2021?',
    'en',
    'between 2019 and 2021',
    '2019-01-01',
    '2021-12-31',
  ],
  ['Who spoke on January 23, 2025?', 'en', 'on January 23, 2025', '2025-01-23', '2025-01-23'],
  ['Who spoke on 29 February 2024?', 'en', 'on 29 February 2024', '2024-02-29', '2024-02-29'],
  ['What was adopted last year?', 'en', 'last year', '2025-01-01', '2025-12-31'],
  ['Who met last month?', 'en', 'last month', '2026-02-01', '2026-02-28'],
  ['What happened after March 1, 2020?', 'en', 'after March 1, 2020', '2020-03-02', NOW],
  ['Кто был министром в 2021 году?', 'ru', 'в 2021 году', '2021-01-01', '2021-12-31'],
  ['Что изменилось с ноября 2019 года?', 'ru', 'с ноября 2019 года', '2019-11-01', NOW],
  ['Что приняли в прошлом году?', 'ru', 'в прошлом году', '2025-01-01', '2025-12-31'],
  ['2021 жылы омбудсмен кім болды?', 'kk', '2021 жылы', '2021-01-01', '2021-12-31'],
  ['2019 жылдан бері не өзгерді?', 'kk', '2019 жылдан бері', '2019-01-01', NOW],
  ['Былтыр қандай заң қабылданды?', 'kk', 'Былтыр', '2025-01-01', '2025-12-31'],
])('%s', (text, lang, words, from, to) => {
  const found = timeConstraint(text, lang, NOW)
  expect(
    found && { words: text.slice(found.start, found.end), from: found.from, to: found.to },
  ).toEqual({
    words,
    from,
    to,
  })
})

test.each<[string, Language]>([
  ['In what year was it signed?', 'en'],
  ['How many of the 2000 seats are taken?', 'en'],
  ['Who spoke on 31 February 2024?', 'en'],
  ['В каком году открыли суд?', 'ru'],
  ['Қай жылы ашылды?', 'kk'],
])('%s names no time', (text, lang) => {
  expect(timeConstraint(text, lang, NOW)).toBeNull()
})

test('without a today, relative times are no constraint and open ends stay open', () => {
  expect(timeConstraint('What was adopted last year?', 'en')).toBeNull()
  expect(timeConstraint('What changed since 2019?', 'en')?.to).toBe('9999-12-31')
})

test.each(
  LANGUAGES.flatMap((lang) => TIME_RULES[lang].map((rule) => [rule.name, lang, rule] as const)),
)('%s decides its examples', (name, lang, rule) => {
  const deciding = rule.examples.map(
    (text) => TIME_RULES[lang].find((other) => other.pattern.test(text))?.name,
  )
  expect(deciding.length).toBeGreaterThan(0)
  expect(new Set(deciding)).toEqual(new Set([name]))
})
