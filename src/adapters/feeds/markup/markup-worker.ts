import { parentPort } from 'node:worker_threads'
import { READER, type Download, type FeedContext } from './markup-reader.js'

/** What the thread is asked, one thing at a time. */
export type MarkupTask =
  | { readonly kind: 'feed'; readonly download: Download; readonly context: FeedContext }
  | { readonly kind: 'page'; readonly download: Download }

parentPort?.on('message', (task: MarkupTask) => {
  const { kind, download } = task
  const answer = kind === 'feed' ? READER.feed(download, task.context) : READER.page(download)
  parentPort?.postMessage(answer, [])
})
