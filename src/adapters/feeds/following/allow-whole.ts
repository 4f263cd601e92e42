import type { StoredFeed } from '../feed-store.js'
import { withWhole } from '../items/article-text.js'
import type { FeedDeps } from './feed-deps.js'

/**
 * Says in the files of a feed whether their whole text may be shown, and notes it for the feed when all say it: after
 * a crash it is begun again.
 */
export async function allowWhole(
  { url }: Pick<StoredFeed, 'url'>,
  whole: boolean,
  { store, writer, now }: Pick<FeedDeps, 'store' | 'writer' | 'now'>,
): Promise<void> {
  for (const item of store.itemsOf(url)) {
    const before = { file: item.file ?? '', checksum: item.written ?? '' }
    const written = await writer.replace(before, (text) => withWhole(text, whole))
    if (written !== null) store.saveItem({ ...item, written: written.checksum }, [], now())
  }
  const feed = store.get(url)
  if (feed !== null) store.save({ ...feed, whole })
}
