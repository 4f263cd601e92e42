import type { Database } from 'better-sqlite3'
import type { FeedStore, StoredFeed, StoredItem } from '../feeds/feed-store.js'

interface FeedRow extends Omit<StoredFeed, 'whole'> {
  readonly whole: number
}

const FEED = `SELECT url, added_by AS addedBy, whole, title, moved_to AS movedTo, etag, modified, interval, read_at AS readAt,
  next_at AS nextAt, failures, problem FROM feeds`

function feedOf(row: FeedRow): StoredFeed {
  return { ...row, whole: row.whole === 1 }
}

export function feedsTable(database: Database): FeedStore {
  const selectAll = database.prepare<[], FeedRow>(`${FEED} ORDER BY url`)
  const select = database.prepare<[string], FeedRow>(`${FEED} WHERE url = ?`)
  const upsert = database.prepare<FeedRow>(
    `INSERT OR REPLACE INTO feeds
     (url, added_by, whole, title, moved_to, etag, modified, interval, read_at, next_at, failures, problem)
     VALUES (:url, :addedBy, :whole, :title, :movedTo, :etag, :modified, :interval, :readAt, :nextAt, :failures, :problem)`,
  )
  const remove = database.prepare<[string]>('DELETE FROM feeds WHERE url = ?')
  const count = database
    .prepare<[string], number>(
      'SELECT count(*) FROM feed_items WHERE feed = ? AND file IS NOT NULL',
    )
    .pluck()
  const selectItems = database.prepare<[string], StoredItem>(
    `SELECT id, feed, file, given, written, tries FROM feed_items
     WHERE feed = ? AND file IS NOT NULL ORDER BY id`,
  )
  const selectItem = database.prepare<[string], StoredItem>(
    `SELECT id, feed, file, given, written, tries
     FROM feed_item_keys JOIN feed_items ON id = item_id WHERE key = ?`,
  )
  const insertItem = database.prepare(
    `INSERT INTO feed_items (feed, file, given, written, tries, at)
     VALUES (:feed, :file, :given, :written, :tries, :now)`,
  )
  const updateItem = database.prepare(
    `UPDATE feed_items SET feed = :feed, file = :file, given = :given, written = :written, tries = :tries
     WHERE id = :id`,
  )
  const insertKey = database.prepare<[string, number | bigint]>(
    'INSERT OR IGNORE INTO feed_item_keys (key, item_id) VALUES (?, ?)',
  )
  const saveItem = database.transaction(
    (...[item, keys, now]: Parameters<FeedStore['saveItem']>) => {
      const { id, feed, file, given, written, tries } = item
      const values = { feed, file, given, written, tries }
      let itemId: number | bigint
      if (id === null) itemId = insertItem.run({ ...values, now }).lastInsertRowid
      else {
        updateItem.run({ ...values, id })
        itemId = id
      }
      for (const key of keys) insertKey.run(key, itemId)
    },
  )

  return {
    all: () => selectAll.all().map(feedOf),
    get(url) {
      const row = select.get(url)
      return row === undefined ? null : feedOf(row)
    },
    save: (feed) => void upsert.run({ ...feed, whole: Number(feed.whole) }),
    drop: (url) => void remove.run(url),
    articlesOf: (url) => count.get(url) ?? 0,
    itemsOf: (url) => selectItems.all(url),
    item(keys) {
      for (const key of keys) {
        const found = selectItem.get(key)
        if (found !== undefined) return found
      }
      return null
    },
    saveItem: (item, keys, now) => saveItem(item, keys, now),
  }
}
