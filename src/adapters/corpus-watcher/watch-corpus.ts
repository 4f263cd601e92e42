import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { agreementOf, type Agreement } from './agreement.js'
import { createFolderEvents } from './folder-events.js'
import { scanFolder, type FolderScan } from './scan-folder.js'
import { tellsOfChanges } from './tells-of-changes.js'
import { createWakeUp } from './wake-up.js'

/** Milliseconds. */
export interface WatchTimings {
  /** A file is whole when it has not changed for so long, from one look to the next. */
  readonly settle: number
  /** The same where what is seen of a file may be old: NFS remembers it for 3 s. */
  readonly settleUnheard: number
  /** What has settled is taken over after so long, although other files still change. */
  readonly patience: number
  /** Between looks at a folder whose changes are not told of. */
  readonly poll: number
  /** Between looks at one whose changes are: an event may be lost. */
  readonly pollHeard: number
}

const TIMINGS: WatchTimings = {
  settle: 500,
  settleUnheard: 3_500,
  patience: 5_000,
  poll: 2_000,
  pollHeard: 15_000,
}

/** Milliseconds per file from one look to the next, however many events there are, and from one poll to the next. */
const REST_PER_FILE = 0.03
const POLL_PER_FILE = 0.2

export interface WatchCorpusOptions {
  readonly folder: string
  /** Whether the folder is another than what is known of it. */
  readonly isNews: (scan: FolderScan) => boolean
  /** Takes over what has settled. */
  readonly onSettled: (settled: FolderScan) => Promise<unknown>
  /** The folder cannot be looked into, at this look. */
  readonly onError: (error: unknown) => void
  readonly timings?: WatchTimings
  /** Whether changes in a folder are told of. */
  readonly isHeard?: (path: string) => Promise<boolean>
}

export interface CorpusWatcher {
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>
}

/**
 * Watches a folder: on events where the system tells of changes, else by looking again and again. What
 * comes close together is one change.
 */
export function watchCorpus(options: WatchCorpusOptions): CorpusWatcher {
  const { folder, isNews, onSettled, onError } = options
  const { timings = TIMINGS, isHeard = tellsOfChanges } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const wakeUp = createWakeUp()
  const events = createFolderEvents(folder, wakeUp.now)
  let heard = false
  let poll = timings.poll

  let rested = 0
  let lookedAt = 0

  /** Waits until then. */
  async function until(moment: number): Promise<void> {
    const rest = moment - performance.now()
    if (rest > 0) await sleep(rest, undefined, { signal })
  }

  async function look(): Promise<FolderScan> {
    await until(rested)
    lookedAt = performance.now()
    const scan = await scanFolder(folder)
    const isListening = events.listen(scan.folders)
    const known = await Promise.all(scan.folders.map((name) => isHeard(join(folder, name))))
    heard = isListening && known.every(Boolean)
    const files = scan.stamps.size
    rested = performance.now() + files * REST_PER_FILE
    poll = Math.max(heard ? timings.pollHeard : timings.poll, files * POLL_PER_FILE)
    return scan
  }

  /** Looks until nothing changes any more, or patience is at its end. */
  async function settle(first: FolderScan): Promise<Agreement> {
    const began = performance.now()
    for (let earlier = first; ;) {
      // A look passes the files in the same order each time: so long lies between two looks at each.
      await until(lookedAt + (heard ? timings.settle : timings.settleUnheard))
      const later = await look()
      const agreement = agreementOf(earlier, later)
      if (agreement.isQuiet || performance.now() - began >= timings.patience) return agreement
      earlier = later
    }
  }

  /** Whether there is more to come. */
  async function takeOver(): Promise<boolean> {
    const scan = await look()
    if (!isNews(scan)) return false
    const { settled, isQuiet } = await settle(scan)
    await onSettled(settled)
    return !isQuiet
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        const isMore = await takeOver()
        if (!isMore) await wakeUp.wait(poll)
      } catch (error) {
        if (signal.aborted) return
        onError(error)
        // A folder that comes back is not told of.
        await wakeUp.wait(timings.poll)
      }
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      wakeUp.now()
      events.close()
      await running
    },
  }
}
