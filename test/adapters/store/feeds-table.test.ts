import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FeedStore, StoredFeed } from '../../../src/adapters/feeds/feed-store.js'
import { feedsTable } from '../../../src/adapters/store/feeds-table.js'
import { openDatabase } from '../../../src/adapters/store/open-database.js'

let database: Database.Database
let feeds: FeedStore

beforeEach(() => {
  database = openDatabase(':memory:')
  feeds = feedsTable(database)
})

afterEach(() => {
  database.close()
})

const FEED: StoredFeed = {
  url: 'https://steppe.example/rss',
  addedBy: 7,
  whole: true,
  title: 'Steppe Courier',
  movedTo: 'https://steppe.example/feed',
  etag: 'W/"1"',
  modified: 'Sun, 01 Mar 2026 00:00:00 GMT',
  interval: 3_600_000,
  readAt: 1_772_323_200_000,
  nextAt: null,
  failures: 2,
  problem: 'answers 500',
}
const ITEM = {
  id: null,
  feed: FEED.url,
  file: 'feeds/a.txt',
  given: 'g',
  written: 'w',
  tries: null,
}

test('a feed is kept as it was saved last', () => {
  feeds.save(FEED)
  expect(feeds.get(FEED.url)).toEqual(FEED)
  const changed = { ...FEED, whole: false, nextAt: 5, problem: null, addedBy: null, interval: null }
  feeds.save(changed)
  expect(feeds.all()).toEqual([changed])
  expect(feeds.get('https://other.example/')).toBeNull()
})

test('items are known by each of their keys, and outlive their feed', () => {
  feeds.save(FEED)
  feeds.saveItem(ITEM, ['link', 'guid'], 1)
  feeds.saveItem({ ...ITEM, file: null, written: null, tries: 1 }, ['other'], 2)
  expect(feeds.item(['none', 'guid'])).toMatchObject({ file: 'feeds/a.txt', tries: null })
  expect(feeds.item(['link'])).toEqual(feeds.item(['guid']))
  expect(feeds.item(['other'])).toMatchObject({ file: null, written: null, tries: 1 })
  expect(feeds.item(['none'])).toBeNull()
  expect(feeds.item([])).toBeNull()
  feeds.drop(FEED.url)
  expect(feeds.all()).toEqual([])
  expect(feeds.item(['guid'])).not.toBeNull()
  expect(feeds.articlesOf(FEED.url)).toBe(1)
  expect(feeds.itemsOf(FEED.url)).toEqual([feeds.item(['guid'])])
})

test('the first key that is known decides', () => {
  feeds.saveItem(ITEM, ['link'], 1)
  feeds.saveItem({ ...ITEM, file: 'feeds/b.txt' }, ['guid'], 1)
  expect(feeds.item(['guid', 'link'])?.file).toBe('feeds/b.txt')
  expect(feeds.item(['link', 'guid'])?.file).toBe('feeds/a.txt')
})

test('a key stays with the item that had it first', () => {
  feeds.saveItem(ITEM, ['text'], 1)
  feeds.saveItem({ ...ITEM, file: 'feeds/b.txt' }, ['guid', 'text'], 1)
  expect(feeds.item(['text'])?.file).toBe('feeds/a.txt')
  expect(feeds.item(['guid'])?.file).toBe('feeds/b.txt')
})

test('an item that is saved again is the same item, with more keys', () => {
  feeds.saveItem(ITEM, ['guid'], 1)
  const known = feeds.item(['guid'])
  feeds.saveItem({ ...ITEM, id: known?.id ?? null, given: 'h' }, ['link'], 2)
  expect(feeds.item(['link'])).toEqual({ ...known, given: 'h' })
  expect(feeds.item(['guid'])).toEqual({ ...known, given: 'h' })
  expect(feeds.articlesOf(FEED.url)).toBe(1)
})
