import { beforeEach, describe, expect, test } from 'vitest'
import { articleId, type ArticleId } from '../../src/corpus/article.js'
import type { SeenArticles } from '../../src/digest/seen-articles.js'

const article = (id: string, checksum = `sum of ${id}`) => ({ id: articleId(id), checksum })

/** What every {@link SeenArticles} owes, as tests of the one that `createSeen` makes. */
export function describeSeenArticles(name: string, createSeen: () => SeenArticles): void {
  let seen: SeenArticles
  beforeEach(() => {
    seen = createSeen()
  })
  const seqOf = (id: string) => seen.of([articleId(id)]).get(articleId(id))?.seq

  describe(`${name} as a memory of articles`, () => {
    test('has met nothing at first', () => {
      expect(seen.latest()).toBe(0)
      expect(seen.of([articleId('a.txt')])).toEqual(new Map())
    })

    test('counts articles in the order in which it meets them', () => {
      seen.note([article('b.txt')], 100)
      seen.note([article('a.txt'), article('b.txt'), article('c.txt')], 200)
      const all = seen.of(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((id) => articleId(id)))
      const ordered = [...all].toSorted(([, a], [, b]) => a.seq - b.seq)
      expect(ordered.map(([id, { at }]) => [id, at])).toEqual<[ArticleId, number][]>([
        [articleId('b.txt'), 100],
        [articleId('a.txt'), 200],
        [articleId('c.txt'), 200],
      ])
      expect(seen.latest()).toBe(ordered.at(-1)?.[1].seq)
    })

    test('has met an article that changes, or is renamed', () => {
      seen.note([article('a.txt'), article('b.txt')], 100)
      const [a, b] = [seqOf('a.txt'), seqOf('b.txt')]
      seen.note([article('a.txt', 'corrected'), article('moved/b.txt', 'sum of b.txt')], 200)
      expect([seqOf('a.txt'), seqOf('moved/b.txt')]).toEqual([a, b])
      expect(seen.latest()).toBe(b)
    })

    test('has met an article that was away', () => {
      seen.note([article('a.txt')], 100)
      const before = seqOf('a.txt')
      seen.note([article('b.txt')], 200)
      seen.note([article('a.txt'), article('b.txt')], 300)
      expect(seqOf('a.txt')).toBe(before)
    })

    test('has not met another text under another name', () => {
      seen.note([article('a.txt')], 100)
      seen.note([article('b.txt', 'other')], 200)
      expect(seqOf('b.txt')).toBeGreaterThan(seqOf('a.txt') ?? Infinity)
    })
  })
}
