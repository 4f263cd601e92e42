import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { findCandidates } from '../../src/retrieval/candidates.js'
import { impactOf, impactSlot } from '../../src/retrieval/passage-index.js'
import type { Query } from '../../src/retrieval/query.js'
import { idfsOf, updateSearchIndex, type SearchIndex } from '../../src/retrieval/search-index.js'
import { terms } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, plainQuery } from './builders/search.js'

const WORDS = ['court', 'law', 'envoy', 'treati', 'reform', '1995', 'сот', 'заң']
const BEYOND_ALL = 1_000

const texts = fc.array(
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 30 },
)
const query = fc
  .array(
    fc.uniqueArray(
      fc.constantFrom('court', 'law*0.4', 'envoy*0.9', 'treati*0.2', '1995', 'сот', 'none'),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((sets) => plainQuery(...sets.map((set) => set.join('|'))))

interface Scored {
  readonly id: string
  readonly impact: number
}

/** Looks at every passage: for each query term the sum of its alternatives. */
function fullScan(index: SearchIndex, { terms: queryTerms }: Query): readonly Scored[] {
  const idfs = idfsOf(index, { terms: queryTerms })
  const live = index.segments.flatMap(({ segment, removedPassages }) =>
    segment.passages.filter((_, number) => !removedPassages.has(number)),
  )
  return live
    .map(({ article, start, end }) => {
      const words = terms(article.text, start, end).map(({ term }) => term)
      let impact = 0
      queryTerms.forEach(({ alternatives, weight: share }, i) => {
        const gains = alternatives.map(({ term, weight }) => {
          const tf = words.filter((word) => word === term).length
          return tf === 0 ? 0 : impactOf(impactSlot(tf, words.length)) * weight
        })
        impact += gains.reduce((sum, gain) => sum + gain, 0) * (idfs[i] ?? 0) * share
      })
      return { id: article.id, impact }
    })
    .filter(({ impact }) => impact > 0)
    .sort((a, b) => b.impact - a.impact)
}

function found(index: SearchIndex, search: Query, limit: number): readonly Scored[] {
  return findCandidates(index, search, idfsOf(index, search), limit).map(
    ({ segment, passage, impact }) => ({ id: segment.passages[passage]?.article.id ?? '', impact }),
  )
}

function rounded(scored: readonly Scored[]): readonly string[] {
  return scored.map(({ id, impact }) => `${id} ${impact.toFixed(9)}`).sort()
}

function newsFrom(bodies: readonly string[], prefix = ''): readonly ReturnType<typeof newsOf>[] {
  return bodies.map((body, i) => newsOf(`${prefix}${i}`, [body]))
}

describe('candidates', () => {
  test('are those of a full scan', () => {
    fc.assert(
      fc.property(texts, query, (bodies, search) => {
        const index = indexOf(newsFrom(bodies))
        expect(rounded(found(index, search, BEYOND_ALL))).toEqual(rounded(fullScan(index, search)))
      }),
      { numRuns: 100 },
    )
  })

  test('come strongest first, and a smaller limit keeps the first of them', () => {
    fc.assert(
      fc.property(texts, query, fc.integer({ min: 1, max: 10 }), (bodies, search, limit) => {
        const index = indexOf(newsFrom(bodies))
        const all = found(index, search, BEYOND_ALL)
        expect(all.map(({ impact }) => impact)).toEqual(
          all.map(({ impact }) => impact).toSorted((a, b) => b - a),
        )
        expect(found(index, search, limit)).toEqual(all.slice(0, limit))
      }),
      { numRuns: 100 },
    )
  })

  test('leave out removed passages and hold later ones', () => {
    fc.assert(
      fc.property(texts, texts, query, fc.nat(30), (bodies, later, search, gone) => {
        const base = indexOf(newsFrom(bodies))
        const remove = [newsOf(`${gone}`, []).id]
        const changes = { add: newsFrom(later, 'later'), remove }
        const index = updateSearchIndex(base, changes, createFlexsearchIndex)
        expect(rounded(found(index, search, BEYOND_ALL))).toEqual(rounded(fullScan(index, search)))
        expect(found(index, search, BEYOND_ALL).map(({ id }) => id)).not.toContain(`${gone}`)
      }),
      { numRuns: 100 },
    )
  })

  test('are the same for the second search', () => {
    const index = indexOf(newsFrom(['court law', 'law law envoy', 'сот court']))
    const search = plainQuery('court', 'law|envoy*0.4')
    const first = found(index, search, BEYOND_ALL)
    found(index, plainQuery('envoy', 'law'), 1)
    expect(found(index, search, BEYOND_ALL)).toEqual(first)
  })

  test.each([
    ['a query without terms', plainQuery()],
    ['unknown words', plainQuery('nowhere', 'none')],
  ])('are none for %s', (_, search) => {
    expect(found(indexOf(newsFrom(['court law'])), search, 5)).toEqual([])
  })

  test('are none in an index of nothing', () => {
    expect(found(indexOf([]), plainQuery('court'), 5)).toEqual([])
  })
})
