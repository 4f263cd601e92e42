import { describe, expect, test } from 'vitest'
import { frameLocale } from '../../src/messages/frame-locale.js'
import { localeOf } from '../../src/messages/locale.js'
import { aQuestion } from '../builders/answers.js'

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ru', 'ru'],
  ['RU-ru', 'ru'],
  ['kk_KZ', 'kk'],
  ['de', 'kk'],
  ['rupt', 'kk'],
  ['', 'kk'],
  [undefined, 'kk'],
] as const)('language code %s is locale %s, kk being the default', (code, expected) => {
  expect(localeOf(code, 'kk')).toBe(expected)
})

describe('the language of a frame', () => {
  test.each([
    ['a sentence tells', 'Кто такая Азимова?', 'ru', false, 'en', 'ru'],
    ['a Kazakh sentence tells', 'Азимова деген ким?', 'kk', false, 'ru', 'kk'],
    ['a Kazakh name in a Russian sentence', 'Кто такая Әлия?', 'ru', false, 'ru', 'ru'],
    ['a bare Latin name may be anybody’s', 'Eamon Gilmore', 'en', true, 'kk', 'kk'],
    ['English words tell', 'Who is Eamon Gilmore', 'en', false, 'kk', 'en'],
    ['a bare Cyrillic name may be Kazakh', 'Азимова', 'ru', true, 'kk', 'kk'],
    ['… but is not English', 'Азимова', 'ru', true, 'en', 'ru'],
    ['Kazakh letters tell', 'Әлия', 'kk', true, 'ru', 'kk'],
    ['no letters tell nothing', '👋 2023?', 'en', true, 'ru', 'ru'],
  ] as const)('%s: %s', (_why, text, lang, keywords, preferred, expected) => {
    expect(frameLocale(aQuestion(text, { lang, keywords }), preferred)).toBe(expected)
  })
})
