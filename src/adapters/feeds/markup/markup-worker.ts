import { parentPort } from 'node:worker_threads'
import { READER, type Download } from './markup-reader.js'

/** What the thread is asked, one thing at a time. */
export type MarkupTask =
  | { readonly kind: 'feed'; readonly download: Download; readonly now: number }
  | { readonly kind: 'page'; readonly download: Download }

parentPort?.on('message', (task: MarkupTask) => {
  const { kind, download } = task
  const answer = kind === 'feed' ? READER.feed(download, task.now) : READER.page(download)
  parentPort?.postMessage(answer, [])
})
