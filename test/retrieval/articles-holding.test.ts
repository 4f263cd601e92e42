import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { articleId } from '../../src/corpus/article.js'
import { articlesHolding } from '../../src/retrieval/articles-holding.js'
import { buildSearchIndex, updateSearchIndex } from '../../src/retrieval/search-index.js'
import { newsOf } from './builders/news-of.js'

const LONG = 'The harbour was built before the war, and it was built by many hands. '.repeat(12)
const index = updateSearchIndex(
  buildSearchIndex(
    [
      newsOf('apart', [`Azimova spoke. ${LONG}`, `${LONG} A court sat.`]),
      newsOf('one', ['Azimova spoke.']),
      newsOf('gone', ['Azimova spoke in court.']),
    ],
    createFlexsearchIndex,
  ),
  { add: [newsOf('later', ['The court heard Azimova.'])], remove: [articleId('gone')] },
  createFlexsearchIndex,
)

describe('the articles that hold terms', () => {
  test.each([
    [
      ['azimova', 'court'],
      ['apart', 'later'],
    ],
    [
      ['court', 'azimova', 'court'],
      ['apart', 'later'],
    ],
    [['azimova'], ['apart', 'later', 'one']],
    [['azimova', 'nothing'], []],
    [[], ['apart', 'later', 'one']],
  ])('%j are %j', (terms, expected) => {
    const found = articlesHolding(index, terms).map(({ id }) => id)
    expect(found.toSorted()).toEqual(expected)
  })
})
