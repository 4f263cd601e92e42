import { describe, expect, test } from 'vitest'
import { bodyKey, keyItems } from '../../../../src/adapters/feeds/items/item-keys.js'
import type { FeedItem } from '../../../../src/adapters/feeds/markup/feed-document.js'

const FEED = 'https://steppe.example/rss'

const TEXT = ['The court met in Aktau on Friday and heard the case of the bridge. '.repeat(4)]

function item(fields: Partial<FeedItem>): FeedItem {
  const nothing = { guid: null, link: null, title: null, day: null, source: null, language: null }
  return { ...nothing, paragraphs: [], isWhole: true, ...fields }
}

const shares = (one: FeedItem, other: FeedItem, feeds = [FEED, FEED]) => {
  const [a] = keyItems([one], feeds[0] ?? FEED)
  const [b] = keyItems([other], feeds[1] ?? FEED)
  return (a?.keys ?? []).some((key) => b?.keys.includes(key))
}

describe('an item is known again', () => {
  test.each<[string, Partial<FeedItem>, Partial<FeedItem>]>([
    ['by its guid', { guid: '1', title: 'a' }, { guid: '1', title: 'b' }],
    [
      'by its link',
      { link: 'https://steppe.example/news/1', title: 'a' },
      { link: 'https://steppe.example/news/1', title: 'b' },
    ],
    [
      'by its link, with another guid',
      { link: 'https://steppe.example/news/1', guid: 'a' },
      { link: 'https://steppe.example/news/1', guid: 'b' },
    ],
    [
      'by its text',
      { title: 'Court', paragraphs: TEXT, guid: 'a' },
      { title: 'COURT!', paragraphs: TEXT, guid: 'b' },
    ],
    ['by its title, with nothing else', { title: 'Court' }, { title: 'Court' }],
    ...[
      'http://steppe.example/news/1',
      'https://www.steppe.example/news/1',
      'https://STEPPE.example/news/1/',
      'https://steppe.example/news/1?utm_source=rss&utm_medium=feed',
      'https://steppe.example/news/1?fbclid=x#utm_source=rss',
      'https://steppe.example/news/1#xtor=RSS-1',
    ].map((link): [string, Partial<FeedItem>, Partial<FeedItem>] => [
      `by ${link}`,
      { link: 'https://steppe.example/news/1' },
      { link },
    ]),
  ])('%s', (_, one, other) => {
    expect(shares(item(one), item(other))).toBe(true)
  })

  test.each<[string, Partial<FeedItem>, Partial<FeedItem>]>([
    ['another guid', { guid: '1', title: 'a' }, { guid: '2', title: 'a' }],
    [
      'another page',
      { link: 'https://steppe.example/news?id=1' },
      { link: 'https://steppe.example/news?id=2' },
    ],
    [
      'another part of a page',
      { link: 'https://steppe.example/live#1' },
      { link: 'https://steppe.example/live#2' },
    ],
    [
      'another port',
      { link: 'https://steppe.example/1' },
      { link: 'https://steppe.example:8443/1' },
    ],
    [
      'a front page, which is nobody’s',
      { guid: '1', link: 'https://steppe.example/' },
      { guid: '2', link: 'https://steppe.example/' },
    ],
    [
      'a page of what is new, which shows others tomorrow',
      { guid: '1', link: 'https://steppe.example/live' },
      { guid: '2', link: 'https://steppe.example/live' },
    ],
    [
      'a short text, which two may share',
      { guid: '1', title: 'Photo', paragraphs: ['Photo of the day'] },
      { guid: '2', title: 'Photo', paragraphs: ['Photo of the day'] },
    ],
  ])('not by %s', (_, one, other) => {
    expect(shares(item(one), item(other))).toBe(false)
  })

  test('by its guid in its own feed only, by its text on its own site only', () => {
    const other = 'https://other.example/rss'
    expect(shares(item({ guid: '1' }), item({ guid: '1' }), [FEED, other])).toBe(false)
    expect(
      shares(item({ title: 'a', paragraphs: TEXT }), item({ title: 'a', paragraphs: TEXT }), [
        FEED,
        other,
      ]),
    ).toBe(false)
    expect(bodyKey(TEXT, FEED)).not.toBe(bodyKey(TEXT, other))
  })
})

test.each<[string, readonly Partial<FeedItem>[], number]>([
  [
    'the same twice',
    [
      { guid: '1', link: 'https://s.example/1' },
      { guid: '1', link: 'https://s.example/1' },
    ],
    1,
  ],
  [
    'two versions of one',
    [
      { guid: '1', link: 'https://s.example/1', title: 'new' },
      { guid: '1', link: 'https://s.example/1', title: 'old' },
    ],
    1,
  ],
  [
    'one guid for different links',
    [
      { guid: '1', link: 'https://s.example/1' },
      { guid: '1', link: 'https://s.example/2' },
    ],
    2,
  ],
  [
    'one guid for different titles',
    [
      { guid: '1', title: 'a' },
      { guid: '1', title: 'b' },
    ],
    2,
  ],
  [
    'one link for different titles',
    [
      { link: 'https://s.example/1', title: 'a' },
      { link: 'https://s.example/1', title: 'b' },
    ],
    2,
  ],
  [
    'two guids for one link and title',
    [
      { guid: '1', link: 'https://s.example/1' },
      { guid: '2', link: 'https://s.example/1' },
    ],
    1,
  ],
  ['two items of nothing', [{}, {}], 1],
])('in one feed, %s', (_, items, count) => {
  const keyed = keyItems(items.map(item), FEED)
  expect(keyed).toHaveLength(count)
  expect(new Set(keyed.flatMap(({ keys }) => keys)).size).toBe(
    keyed.flatMap(({ keys }) => keys).length,
  )
})
