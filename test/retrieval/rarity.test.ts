import { expect, test } from 'vitest'
import { idfsOf } from '../../src/retrieval/search-index.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, plainQuery } from './builders/search.js'

const index = indexOf([
  newsOf('a', ['crimson tape']),
  newsOf('b', ['crimson ink']),
  newsOf('c', ['crimson wine']),
  newsOf('d', ['red wine']),
])

function rarityOf(term: string): number {
  return idfsOf(index, plainQuery(term))[0] ?? 0
}

test('a rare word stays rare beside frequent words that are only like it', () => {
  expect(rarityOf('red|crimson*0.4')).toBe(rarityOf('red'))
  expect(rarityOf('red|crimson*0.4')).toBeGreaterThan(rarityOf('crimson'))
})

test('alternatives as good as the word share one document frequency with it', () => {
  expect(rarityOf('red|crimson*0.9')).toBeLessThan(rarityOf('crimson'))
})

test('a word that the corpus has only likenesses of is as rare as one seen once', () => {
  expect(rarityOf('crimson*0.4')).toBe(rarityOf('red'))
})
