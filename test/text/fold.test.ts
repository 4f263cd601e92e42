import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.js'

describe('words that fold to the same form', () => {
  test.each([
    ['of', 'оf', 'a Cyrillic о'],
    ['constitution', 'Соnstitutiоn', 'a Cyrillic С and о'],
    ['president', 'РRЕSIDЕNТ', 'Cyrillic capitals'],
    ['сарсембаев', 'Сapсембаев', 'Latin a and p in a Cyrillic word'],
    ['мажилис', 'Мaжилиc', 'Latin a and c'],
    ["o'brien", 'O’Brien', 'a curly apostrophe'],
    ["o'brien", 'Oʼbrien', 'a modifier apostrophe'],
    ["o'brien", 'O`Brien', 'a grave accent'],
    ['munoz', 'Muñoz', 'a tilde'],
    ['munoz', 'Mun\u0303oz', 'a combining tilde'],
    ['lodz', 'Łódź', 'letters that do not decompose'],
    ['strasse', 'STRAẞE', 'a sharp s'],
    ['istanbul', 'İSTANBUL', 'a dotted capital I'],
    ['fish', 'ﬁsh', 'a ligature'],
    ['2023', '２０２３', 'full-width digits'],
    ['елка', 'Ёлка', 'ё'],
    ['елка', 'Е\u0308лка', 'a combining diaeresis'],
    ['замок', 'за\u0301мок', 'a stress mark'],
    ['тоқаев', 'ТОҚАЕВ', 'Kazakh capitals'],
  ])('%s: %s, with %s', (folded, written) => {
    expect(fold(written)).toBe(folded)
  })
})

describe('words that stay apart', () => {
  test.each([
    ['с', 'c', 'one letter of either script'],
    ['рост', 'poct', 'a word of look-alikes in either script'],
    ['кот', 'кит', 'different letters'],
    ['мой', 'мои', 'й is no accented и'],
    ['тоқаев', 'токаев', 'қ is no accented к'],
    ['ұлт', 'улт', 'Kazakh letters'],
    ['жыл', 'жил', 'ы and и'],
  ])('%s and %s: %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

/** Letters that mix scripts, accents and cases in the ways that folding has to sort out. */
const TRICKY = fc.string({
  unit: fc.constantFrom(...'aeoxyqrBHKsł éÉñёЁжЖаВсһҺЬьқҚіІї’`ıİßẞK1９\u00a0.\u0301\u0308'),
  maxLength: 8,
})

describe('folding', () => {
  test.each([
    ['of look-alikes and accents', TRICKY],
    ['of any text', fc.string({ unit: 'binary', maxLength: 12 })],
  ])('%s changes nothing the second time', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2_000 },
    )
  })

  test('does not depend on the letter case of one script', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзқңөұүһіabcdefghijk'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(letters, (word) => {
        fc.pre(!(/[a-z]/.test(word) && /[^a-z]/.test(word)))
        expect(fold(word.toUpperCase())).toBe(fold(word))
      }),
    )
  })
})
