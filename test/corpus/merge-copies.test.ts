import { expect, test } from 'vitest'
import { parseArticle } from '../../src/corpus/parse-article.js'
import { mergeCopies } from '../../src/corpus/merge-copies.js'
import type { Article } from '../../src/corpus/article.js'

function article(name: string, text: string): Article {
  const outcome = parseArticle({ name, text, sidecar: null })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

test('copies are one article with several names, look-alikes are not', () => {
  const merged = mergeCopies([
    article('a.txt', 'The court met.'),
    article('b.txt', 'The court met. '),
    article('c.txt', 'The court met.'),
    article('sub/a.txt', 'The court met.'),
  ])
  expect(merged.map(({ id, names }) => [id, names])).toEqual([
    ['a.txt', ['a.txt', 'c.txt', 'sub/a.txt']],
    ['b.txt', ['b.txt']],
  ])
})
