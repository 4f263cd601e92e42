import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { withDeadline } from '../../with-deadline.js'
import type { FeedReading, PageStory } from './feed-document.js'
import type { MarkupReader } from './markup-reader.js'
import type { MarkupTask } from './markup-worker.js'

export interface MarkupThread extends MarkupReader {
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>
}

/** A document was too much work: it took too long, or too much memory. */
export class MarkupTooHardError extends Error {
  readonly code = 'MARKUP_TOO_HARD'

  constructor(options?: ErrorOptions) {
    super('takes too long to read', options)
    this.name = 'MarkupTooHardError'
  }
}

/** Milliseconds for one document: a page of 1 MB takes 0.7, one nested 20,000 deep would take 10 s. */
const PATIENCE = 8_000
/** Milliseconds without work before the thread, and its 60 MB, are given back. */
const REST = 60_000
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/**
 * Reads documents in a thread of its own, one after the other, so that answers do not wait meanwhile, and no document
 * can keep the process busy or eat its memory. The thread runs while there is work.
 */
export function createMarkupThread(patience = PATIENCE): MarkupThread {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let rest: NodeJS.Timeout | undefined
  let isClosed = false

  async function end(): Promise<void> {
    const ended = worker
    worker = null
    await ended?.terminate()
  }

  async function run(task: MarkupTask): Promise<unknown> {
    if (isClosed) throw new MarkupTooHardError()
    clearTimeout(rest)
    worker ??= newWorker()
    try {
      return await answerOf(worker, task, patience)
    } catch (error) {
      await end()
      throw new MarkupTooHardError({ cause: error })
    } finally {
      rest = setTimeout(() => void end(), REST)
      rest.unref()
    }
  }

  function inTurn(task: MarkupTask): Promise<unknown> {
    const answer = last.then(() => run(task))
    last = answer.catch(() => {})
    return answer
  }

  return {
    feed: async (download, context) =>
      (await inTurn({ kind: 'feed', download, context })) as FeedReading,
    page: async (download, item) =>
      (await inTurn({ kind: 'page', download, item })) as PageStory | null,
    async close() {
      isClosed = true
      clearTimeout(rest)
      await end()
    },
  }
}

function newWorker(): Worker {
  const url = new URL('./markup-worker.js', import.meta.url)
  const worker = new Worker(url, { resourceLimits: MEMORY, env: {} })
  // It may fail while it is ended, and nobody waits.
  worker.on('error', () => {})
  return worker
}

async function answerOf(worker: Worker, task: MarkupTask, patience: number): Promise<unknown> {
  const done = new AbortController()
  return await withDeadline([done.signal], patience, async ({ signal }) => {
    const answered = once(worker, 'message', { signal })
    const ended = once(worker, 'exit', { signal }).then(() => {
      throw new Error('the thread has ended')
    })
    try {
      worker.postMessage(task, [])
      const [answer] = await Promise.race([answered, ended])
      return answer
    } finally {
      done.abort()
    }
  })
}
