import { describe, expect, test } from 'vitest'
import { findTranslations } from '../../../src/retrieval/translation/find-translations.js'
import type { Language } from '../../../src/text/language.js'
import { terms } from '../../../src/text/terms.js'

/** What each stretch of the text is in English: the best translation, "-" where it is left out, "?" where unknown. */
function read(text: string, lang: Language): string {
  const all = terms(text)
  const found: string[] = []
  for (let at = 0; at < all.length;) {
    const next = findTranslations(all, at, { text, lang })
    found.push(next ? (next.translations[0] ?? '-') : '?')
    at += next?.length ?? 1
  }
  return found.join(', ')
}

describe('Russian', () => {
  test.each([
    ['Верховный суд и Генеральная прокуратура', 'supreme court, prosecutor general'],
    ['права человека в ЕС', 'human rights, eu'],
    ['братья брали города', 'brother, take, city'],
    ['люди, дети и годы', 'person, child, year'],
    ['рынка, рынок', 'market, market'],
    ['возникла и возникнуть', 'arise, arise'],
    ['является законом', '-, law'],
    ['Иванов', '?'],
  ])('“%s” is %s', (text, english) => {
    expect(read(text, 'ru')).toBe(english)
  })
})

describe('Kazakh', () => {
  test.each([
    ['Жоғарғы Соттың төрағасы', 'supreme court, chair'],
    ['Казакстандагы адам кукыктары', 'kazakhstan, human rights'],
    ['qazaqstan prezidenti', 'kazakhstan, president'],
    ['коррупциямен күрес', 'corruption, struggle'],
    ['NASA-ның есебі', '?, -, report'],
  ])('“%s” is %s', (text, english) => {
    expect(read(text, 'kk')).toBe(english)
  })
})

describe('numbers', () => {
  test.each([
    ['48-я сессия', '48th, session'],
    ['22-й и 11-го', '22nd, -, 11th, -'],
    ['75-летие', '75th, anniversary'],
    ['в 1970-х', '1970s, -'],
    ['42 страны', '42, country'],
  ])('“%s” is %s', (text, english) => {
    expect(read(text, 'ru')).toBe(english)
  })

  test.each([
    ['75-жылдығы', '75th, anniversary'],
    ['1-ші орын', '1st, -, place'],
    ['2023 жыл', '2023, year'],
  ])('“%s” is %s', (text, english) => {
    expect(read(text, 'kk')).toBe(english)
  })
})

test('English is left to itself', () => {
  expect(read('The court met in 2023', 'en')).toBe('?, ?, ?')
})
