import { parentPort } from 'node:worker_threads'
import type { AnnouncedItem } from '../items/is-about.js'
import { READER, type Download, type FeedContext } from './markup-reader.js'

/** What the thread is asked, one thing at a time. */
export type MarkupTask =
  | { readonly kind: 'feed'; readonly download: Download; readonly context: FeedContext }
  | { readonly kind: 'page'; readonly download: Download; readonly item: AnnouncedItem }

parentPort?.on('message', (task: MarkupTask) => {
  const { download } = task
  const answer =
    task.kind === 'feed' ? READER.feed(download, task.context) : READER.page(download, task.item)
  parentPort?.postMessage(answer, [])
})
