import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termOf, terms, wordOf } from '../../src/text/terms.js'

function termsOf(text: string): string {
  return terms(text)
    .map(({ term }) => term)
    .join(' ')
}

describe('the word of a token', () => {
  test.each([
    ['Kazakhstan’s', 'kazakhstan'],
    ["Jones'", 'jones'],
    ['O’Sullivan', "o'sullivan"],
    ['O’Sullivan’s', "o'sullivan"],
    ['U.S.', 'us'],
    ['12,345', '12345'],
    ['1,234,567.5', '1234567.5'],
    ['10\u00a0000', '10000'],
    ['10\u202f000', '10000'],
    ['1,2345', '1,2345'],
    ['5.28', '5.28'],
    ['ﷺ', 'صلىاللهعليهوسلم'],
  ])('%s is %s', (token, word) => {
    expect(wordOf(token)).toBe(word)
  })
})

describe('texts with the same terms', () => {
  test.each([
    ['court rulings', 'The courts ruled', 'English endings'],
    ['the president’s address', 'presidents addressed', 'possessives'],
    ['Cоnstitution of 1995', 'Constitution 1995', 'a Cyrillic о'],
    ['10,000 people', '10\u00a0000 people', 'thousands'],
    ['судебная реформа', 'о судебной реформе', 'Russian endings'],
    ['права человека', 'правам человека', 'Russian cases'],
    ['елка', 'ёлка', 'ё'],
    ['қазақстан үкіметі', 'Қазақстанның үкіметінде', 'Kazakh endings'],
    ['құқық қорғау', 'құқықтарды қорғау', 'Kazakh plurals'],
  ])('%s = %s (%s)', (one, other) => {
    expect(termsOf(one)).not.toBe('')
    expect(termsOf(one)).toBe(termsOf(other))
  })
})

describe('texts with different terms', () => {
  test.each([
    ['1990', '1991'],
    ['1990', '199'],
    ['2000', '20000'],
    ['5.28', '528'],
    ['1.5', '15'],
    ['border', 'order'],
    ['Azimov', 'Azimovich'],
    ['сот', 'сок'],
    ['заң', 'зал'],
  ])('%s ≠ %s', (one, other) => {
    expect(termsOf(one)).not.toBe(termsOf(other))
  })
})

describe('words that carry no meaning', () => {
  test.each([
    ['Who is the head of it?', 'head'],
    ['He told us about the US and IT', 'told us it'],
    ['the U.S. and the us', 'us'],
    ['WHO SHOT US?', 'shot'],
    ['Кто и когда подписал?', 'подписа'],
    ['Кім және қашан қол қойды?', 'қол қой'],
    ['don’t', ''],
    ['', ''],
  ])('%s: %s', (text, expected) => {
    expect(termsOf(text)).toBe(expected)
  })
})

describe('terms', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 30 })
  const words = fc
    .array(
      fc.constantFrom('The', 'courts', 'О', 'праве', 'елдің', '10\u00a0000', 'U.S.', '—', '1,5'),
    )
    .map((parts) => parts.join(' '))

  test('hold no white space and are never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { term, word } of terms(text)) expect(`${word}|${term}`).toMatch(/^\S+\|\S+$/u)
      }),
      { numRuns: 1_000 },
    )
  })

  test('point at the token they come from, which gives the same word and term', () => {
    fc.assert(
      fc.property(words, fc.nat(30), (text, start) => {
        for (const found of terms(text, Math.min(start, text.length))) {
          expect(text.slice(found.start, found.end)).toBe(found.text)
          expect(found.word).toBe(wordOf(found.text))
          expect(found.term).toBe(termOf(found.word))
        }
      }),
    )
  })

  test('are the same whatever was analysed before', () => {
    const before = termOf('constitutional')
    for (let i = 0; i < 120_000; i += 1) termOf(`word${i}`)
    expect(termOf('constitutional')).toBe(before)
  })
})
