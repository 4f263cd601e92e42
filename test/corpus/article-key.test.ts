import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleKey, articleOfKey } from '../../src/corpus/article-key.js'
import { articleId } from '../../src/corpus/article.js'
import { anArticle } from '../builders/answers.js'

const names = ['a.txt', 'a1.txt', '2023/a.txt', 'Көпір ашылды.md', ''].map(articleId)

test('a key is 13 letters and digits, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(articleKey(articleId(name))).toMatch(/^[0-9a-z]{13}$/)
    }),
  )
})

test('names that are alike have keys of their own', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => articleId(`news/${n}.txt`))
  expect(new Set([...names, ...many].map(articleKey)).size).toBe(names.length + many.length)
})

test('buttons of older versions still open their article: the key of a name never changes', () => {
  expect(articleKey(articleId('seeds/one.txt'))).toBe('0jgzfzn9kyq20')
})

test('an article is found by each of its names, and no other one is', () => {
  const [id, copy] = [articleId('one.txt'), articleId('copy.txt')]
  const article = anArticle(['Rain fell.'], { id, names: [id, copy] })
  const other = anArticle(['Snow fell.'], { id: articleId('other.txt') })
  expect(articleOfKey([article, other], articleKey(id))).toBe(article)
  expect(articleOfKey([article, other], articleKey(copy))).toBe(article)
  expect(articleOfKey([other], articleKey(id))).toBeNull()
})
