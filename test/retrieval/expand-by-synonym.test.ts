import { describe, expect, test } from 'vitest'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { expandTerm } from '../../src/retrieval/expand-term.js'
import { termOf, terms } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, questionOf } from './builders/search.js'

const corpus = 'hosted organised held organization venue mission million order'
const index = indexOf([newsOf('a', [`In ${corpus} it was.`])])

function alternativesOf(word: string) {
  const [term] = terms(word)
  if (!term) throw new Error(`${word} is no term`)
  return expandTerm(term, index)
}

function weightOf(word: string, other: string): number {
  return alternativesOf(word).alternatives.find(({ term }) => term === termOf(other))?.weight ?? 0
}

describe('the weight of an alternative', () => {
  test('is less the less it is alike', () => {
    const weights = [
      weightOf('hosted', 'hosted'),
      weightOf('hold', 'held'),
      weightOf('hosted', 'organised'),
      weightOf('hosted', 'venue'),
    ]
    expect(weights[0]).toBe(1)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(new Set(weights).size).toBe(weights.length)
    expect(weights.at(-1)).toBeGreaterThan(0)
  })

  test('counts only what the corpus knows', () => {
    const found = alternativesOf('hosted').alternatives.map(({ term }) => term)
    expect(found).toEqual(expect.arrayContaining([termOf('held')]))
    expect(found).not.toContain(termOf('conducted'))
  })
})

describe('spelling', () => {
  test.each([
    ['missions', 'millions'],
    ['border', 'order'],
    ['ordered', 'bordered'],
  ])('a real word is not repaired: %s to %s', (word) => {
    expect(alternativesOf(word).repairedTo).toBeNull()
  })

  test('a slip is repaired', () => {
    expect(alternativesOf('milion').repairedTo).toBe('million')
  })
})

test('a name has no synonyms', () => {
  const text = 'Who is Host?'
  const clue = { start: 7, end: 11, text: 'Host', kind: 'name', strength: 'hard' } as const
  const found = (clues: readonly (typeof clue)[]) =>
    buildQuery({ ...questionOf(text), clues }, index).terms[0]?.alternatives.length
  expect(found([clue])).toBe(1)
  expect(found([])).toBeGreaterThan(1)
})
