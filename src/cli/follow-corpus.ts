import { CorpusProblem } from '../adapters/corpus-watcher/corpus-problem.js'
import type { FolderReader } from '../adapters/corpus-watcher/folder-reader.js'
import { watchCorpus } from '../adapters/corpus-watcher/watch-corpus.js'
import type { Logger } from '../adapters/logger.js'
import type { RejectedFile } from '../corpus/article-file.js'
import { waitAtMost } from '../telegram/api/wait-at-most.js'
import type { Reloaded } from '../telegram/operators/reload.js'
import type { LiveLibrary } from './live-library.js'
import { rejectionLine } from './load-library.js'

export interface FollowCorpusOptions {
  readonly reader: FolderReader
  readonly live: Pick<LiveLibrary, 'update' | 'stop'>
  readonly logger: Logger
  /** Files that were told of already. */
  readonly rejected: readonly RejectedFile[]
  /** Tells operators. */
  readonly tell: (problem: CorpusProblem) => void
}

/** Keeps the library like its folder, and tells of each problem once, for as long as it lasts. */
export function followCorpus(options: FollowCorpusOptions): { stop(): Promise<void> } {
  const { reader, live, logger, tell } = options
  let known = new Set(options.rejected.map(rejectionLine))
  let failure: string | null = null

  function onFailure(reason: string): void {
    if (reason !== failure) {
      logger.warn({ reason }, 'the articles stay as they were')
      tell(new CorpusProblem(reason))
    }
    failure = reason
  }

  function onOutcome(outcome: Reloaded): void {
    if (outcome.kind === 'failed') return onFailure(outcome.reason)
    failure = null
    const { articles, added, changed, removed, rejected } = outcome
    if (added + changed + removed > 0) {
      logger.info({ articles, added, changed, removed }, 'articles updated')
    }
    const lines = rejected.map(rejectionLine)
    const news = rejected.filter((_, i) => !known.has(lines[i] ?? ''))
    known = new Set(lines)
    for (const { file, reason } of news) logger.warn({ file, reason }, 'left out a file')
    const [first] = news
    if (first === undefined) return
    const others = news.length === 1 ? '' : ` (and ${news.length - 1} more)`
    tell(new CorpusProblem(`${rejectionLine(first)}${others}`))
  }

  let isStopped = false
  const watcher = watchCorpus({
    folder: reader.folder,
    isNews: reader.isNews,
    async onSettled(settled) {
      const outcome = await live.update(settled)
      if (!isStopped) onOutcome(outcome)
    },
    onError: (error) => onFailure(error instanceof Error ? error.message : String(error)),
  })
  return {
    /** Within a second, even where a file system does not answer. */
    async stop() {
      isStopped = true
      const stopped = Promise.all([watcher.stop(), live.stop()])
      await waitAtMost(stopped, 1_000, new AbortController().signal)
    },
  }
}
