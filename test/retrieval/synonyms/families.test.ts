import { describe, expect, test } from 'vitest'
import { readFamilies, WORD_FAMILIES } from '../../../src/retrieval/synonyms/families.js'
import { termOf } from '../../../src/text/terms.js'
import { isStopWord } from '../../../src/text/stop-words.js'

const all = WORD_FAMILIES.flatMap(({ near, related }) => [...near, ...related])

test('a line is near synonyms, then related words', () => {
  expect(readFamilies('\nhost hold | venue\nwin victory\n')).toEqual([
    { near: ['host', 'hold'], related: ['venue'] },
    { near: ['win', 'victory'], related: [] },
  ])
})

describe('the tables of families', () => {
  test('are as large as English news needs', () => {
    expect(WORD_FAMILIES.length).toBeGreaterThan(600)
    expect(new Set(all).size).toBeGreaterThan(3500)
  })

  test('hold words in lower case, one by one', () => {
    expect(all.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([])
  })

  test('hold no stop words, which are not indexed', () => {
    expect(all.filter(isStopWord)).toEqual([])
  })

  test('say nothing twice in a line', () => {
    const twice = WORD_FAMILIES.filter(({ near, related }) => {
      const words = [...near, ...related]
      return new Set(words).size < words.length
    })
    expect(twice).toEqual([])
  })

  test('join different terms in every line', () => {
    const alone = WORD_FAMILIES.filter(
      ({ near, related }) => new Set([...near, ...related].map(termOf)).size < 2,
    )
    expect(alone).toEqual([])
  })
})
