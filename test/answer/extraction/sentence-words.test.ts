import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceWords } from '../../../src/answer/extraction/sentence-words.js'

const wordsOf = (text: string) => sentenceWords(text, { start: 0, end: text.length })

describe('sentenceWords', () => {
  test.each([
    ['$4.5 million and 60%', '$4.5|million|and|60%'],
    ['Dr. J. Smith, of the U.S. Navy.', 'Dr.|J.|Smith|,|of|the|U.S.|Navy|.'],
    ["the court's well-known ruling", "the|court|'s|well-known|ruling"],
    ["O'Brien's 19th-century mill", "O'Brien|'s|19th-century|mill"],
    ['from 1922–26 or 1870-1939', 'from|1922|–|26|or|1870|-|1939'],
    ['flight MH-17 (lost)', 'flight|MH-17|(|lost|)'],
    ['he said “yes”', 'he|said|“|yes|”'],
  ])('%s', (text, words) => {
    expect(
      wordsOf(text)
        .map((word) => word.text)
        .join('|'),
    ).toBe(words)
  })

  test('holds every character but white space once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text)
        expect(words.map((word) => word.text).join('')).toBe(text.replace(/\s/gu, ''))
        expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true)
      }),
    )
  })
})
