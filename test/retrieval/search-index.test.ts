import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { articleId, type Article } from '../../src/corpus/article.js'
import { rankPassages } from '../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../src/retrieval/rank-sentences.js'
import {
  buildSearchIndex,
  documentFrequency,
  updateSearchIndex,
  type IndexChanges,
  type SearchIndex,
} from '../../src/retrieval/search-index.js'
import { termOf } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, queryOf } from './builders/search.js'

/** Families, near spellings, names and numbers, so that every expansion has something to find and to lose. */
const WORDS = [
  'constitution',
  'constitutional',
  'constituted',
  'organisation',
  'organisations',
  'organised',
  'Azimova',
  'Azimov',
  'Sarsembayev',
  'Tokayev',
  'court',
  'courts',
  'border',
  'order',
  '1990',
  '1991',
  'сот',
]
const ASKED = [
  ...WORDS,
  'constitusional',
  'organisatoins',
  'organzation',
  'Азимовой',
  'Сарсембаевтың',
  'Токаев',
  'кourt',
]
const IDS = ['a', 'b', 'c', 'd', 'e', 'f']

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `In ${words.join(' ')} it was.`)
const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(sentence, { minLength: 8, maxLength: 20 }) },
)
const article = fc
  .record({
    id: fc.constantFrom(...IDS),
    paragraphs: fc.array(paragraph, { maxLength: 3 }),
    title: fc.option(fc.constantFrom(...WORDS)),
  })
  .map(({ id, paragraphs, title }) =>
    newsOf(
      id,
      paragraphs.map((sentences) => sentences.join(' ')),
      title,
    ),
  )
const articles = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: IDS.length })
const changes: fc.Arbitrary<IndexChanges> = fc.record({
  add: articles,
  remove: fc.subarray(IDS.map(articleId)),
})
const question = fc
  .array(fc.constantFrom(...ASKED), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))

function updated(index: SearchIndex, change: IndexChanges): SearchIndex {
  return updateSearchIndex(index, change, createFlexsearchIndex)
}

/** What an index holds in the end, by definition. */
function articlesAfter(
  before: readonly Article[],
  { add, remove }: IndexChanges,
): readonly Article[] {
  const gone = new Set([...remove, ...add.map(({ id }) => id)])
  return [...before.filter(({ id }) => !gone.has(id)), ...add]
}

/** All that a question gets from an index: its query and both rankings, without what numbers segments. */
function outcome(index: SearchIndex, text: string, limit: number): unknown {
  const query = queryOf(index, text)
  const passages = rankPassages(index, query, { limit })
  return {
    query,
    passages: passages.map(({ passage, score, features, titleRarity }) => ({
      at: `${passage.article.id} ${passage.start} ${passage.end}`,
      score,
      features,
      titleRarity,
    })),
    sentences: rankSentences(passages).map(({ article: { id }, index: sentenceIndex, score }) => ({
      at: `${id} ${sentenceIndex}`,
      score,
    })),
  }
}

describe('an updated index', () => {
  test('ranks exactly like a fresh one of the same articles', () => {
    fc.assert(
      fc.property(
        articles,
        fc.array(changes, { minLength: 1, maxLength: 4 }),
        fc.array(question, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(1, 2, 3, 50),
        (first, steps, questions, limit) => {
          let index = indexOf(first)
          let held: readonly Article[] = first
          for (const step of steps) {
            index = updated(index, step)
            held = articlesAfter(held, step)
          }
          const fresh = indexOf(held.toReversed())
          expect(index.passageCount).toBe(fresh.passageCount)
          for (const text of questions) {
            expect(outcome(index, text, limit)).toEqual(outcome(fresh, text, limit))
          }
        },
      ),
      { numRuns: 120 },
    )
  })

  test('leaves the old one as it was', () => {
    fc.assert(
      fc.property(articles, changes, changes, question, (first, step, next, text) => {
        const old = indexOf(first)
        const before = outcome(old, text, 50)
        const later = updated(old, step)
        const afterOne = outcome(later, text, 50)
        updated(later, next)
        expect(outcome(old, text, 50)).toEqual(before)
        expect(outcome(later, text, 50)).toEqual(afterOne)
      }),
      { numRuns: 50 },
    )
  })
})

describe('examples of updates', () => {
  const old = indexOf([
    newsOf('a', ['The court sat in Astana.']),
    newsOf('b', ['The envoy met judges.']),
  ])

  test.each([
    [
      'a word of an added article is found',
      { add: [newsOf('c', ['The envoy left.'])], remove: [] },
      'envoy',
      2,
    ],
    ['a word of a removed article is not', { add: [], remove: [articleId('a')] }, 'court', 0],
    [
      'a replaced article lost its words',
      { add: [newsOf('a', ['Rain fell.'])], remove: [] },
      'court',
      0,
    ],
    [
      'removing what is not there changes nothing',
      { add: [], remove: [articleId('x')] },
      'court',
      1,
    ],
    [
      'an article removed and added at once stays',
      { add: [newsOf('a', ['The court rose.'])], remove: [articleId('a')] },
      'court',
      1,
    ],
    [
      'of two articles added under one name the last counts',
      { add: [newsOf('c', ['A court.']), newsOf('c', ['An envoy.'])], remove: [] },
      'court',
      1,
    ],
  ] as const)('%s', (_, change, word, frequency) => {
    expect(documentFrequency(updated(old, change), termOf(word))).toBe(frequency)
  })

  test('an index can lose all its articles and gain new ones', () => {
    const empty = updated(old, { add: [], remove: [articleId('a'), articleId('b')] })
    expect(empty.passageCount).toBe(0)
    expect(rankPassages(empty, queryOf(empty, 'court envoy'))).toEqual([])
    const again = updated(empty, { add: [newsOf('a', ['The court sat.'])], remove: [] })
    expect(rankPassages(again, queryOf(again, 'court')).length).toBe(1)
  })

  test('an index begins empty', () => {
    const empty = buildSearchIndex([], createFlexsearchIndex)
    expect(rankPassages(empty, queryOf(empty, 'court'))).toEqual([])
    expect(empty.averageLength).toBeGreaterThan(0)
  })
})

/** Counts how many passages are indexed, to see what an update costs. */
function counting(): { readonly create: typeof createFlexsearchIndex; added: number } {
  const counter = {
    added: 0,
    create: () => {
      const index = createFlexsearchIndex()
      return {
        ...index,
        add(passage: number, words: readonly string[]) {
          counter.added += 1
          index.add(passage, words)
        },
      }
    },
  }
  return counter
}

describe('the cost of updates', () => {
  test('adding to a large index does not index it anew', () => {
    const counter = counting()
    const base = Array.from({ length: 300 }, (_, i) => newsOf(`${i}`, ['The court sat.']))
    const index = buildSearchIndex(base, counter.create)
    counter.added = 0
    updateSearchIndex(index, { add: [newsOf('new', ['An envoy.'])], remove: [] }, counter.create)
    expect(counter.added).toBe(1)
  })

  test('articles that arrive one by one are each indexed a few times', () => {
    const counter = counting()
    let index = buildSearchIndex([], counter.create)
    const articleCount = 256
    for (let i = 0; i < articleCount; i += 1) {
      const add = [newsOf(`${i}`, ['The court sat.'])]
      index = updateSearchIndex(index, { add, remove: [] }, counter.create)
    }
    expect(counter.added).toBeLessThanOrEqual(articleCount * (Math.log2(articleCount) + 1))
    expect(index.segments.length).toBeLessThanOrEqual(Math.log2(articleCount) + 1)
    expect(documentFrequency(index, 'court')).toBe(articleCount)
  })

  test('an article that changes again and again does not grow the index', () => {
    let index = indexOf([newsOf('a', ['The court sat.']), newsOf('b', ['An envoy.'])])
    for (let i = 0; i < 100; i += 1) {
      index = updated(index, { add: [newsOf('a', [`The court sat ${i} times.`])], remove: [] })
    }
    const held = index.segments.reduce((sum, { segment }) => sum + segment.passages.length, 0)
    expect(held).toBeLessThanOrEqual(8)
    expect(index.passageCount).toBe(2)
  })
})
