import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { restoreSegment, snapshotOf } from '../../src/retrieval/segment-snapshot.js'
import { buildSegment, type Segment } from '../../src/retrieval/segment.js'
import { anyArticle } from '../builders/any-article.js'
import { seedLibrary } from '../builders/seed-library.js'
import { newsOf } from './builders/news-of.js'

function restored(segment: Segment): Segment {
  return restoreSegment(snapshotOf(segment), segment.articles, createFlexsearchIndex)
}

/** The postings of a term as they are read: missing slots are empty ones. */
function postingsIn({ index, termNumbers }: Segment) {
  return [...termNumbers.keys()].map((term) => {
    const slots = Array.from(index.postings(term), (passages) => passages ?? [])
    while (slots.at(-1)?.length === 0) slots.pop()
    return [term, slots]
  })
}

function partsOf(segment: Segment) {
  const { index: _index, ...columns } = segment
  const { termNumbers, wordNumbers } = segment
  return { columns, order: [[...termNumbers], [...wordNumbers]], postings: postingsIn(segment) }
}

describe('a segment from its snapshot', () => {
  test('is the segment of the seeds in every part', async () => {
    const { index } = await seedLibrary()
    for (const { segment } of index.segments) {
      expect(partsOf(restored(segment))).toStrictEqual(partsOf(segment))
    }
  })

  test('is the segment of any articles', () => {
    const articles = fc.uniqueArray(anyArticle, { selector: ({ id }) => id, maxLength: 6 })
    fc.assert(
      fc.property(articles, (some) => {
        const segment = buildSegment(some, createFlexsearchIndex)
        expect(partsOf(restored(segment))).toStrictEqual(partsOf(segment))
      }),
      { numRuns: 60 },
    )
  })

  test('holds words that are names of properties', () => {
    const news = newsOf('a', ['The constructor of __proto__ said toString, and constructor again.'])
    const segment = buildSegment([news], createFlexsearchIndex)
    expect(partsOf(restored(segment))).toStrictEqual(partsOf(segment))
  })
})
