import type { Update } from 'telegraf/types'
import type { ChatQueues } from './chat-queues.js'
import { hasSoundChat, readUpdates } from './read-updates.js'
import type { SeenUpdates } from './seen-updates.js'
import type { Supervise, Supervised } from './supervise.js'
import { supersededQueries } from './superseded-queries.js'
import type { Timings } from '../api/timings.js'
import { updateKey } from './update-key.js'
import { waitAtMost } from '../api/wait-at-most.js'

/** All that the bot handles so far; Telegram keeps the list until the next one. */
const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
]

/** As many updates may wait for their handlers before the next poll waits too. */
const MAX_PENDING = 1000

export interface PollDeps {
  readonly supervise: Supervise
  readonly queues: ChatQueues
  readonly seen: SeenUpdates
  readonly handle: (update: Update) => Promise<void>
  readonly timings: Timings
  readonly stopping: AbortSignal
}

export interface Poll {
  /** Polls until the bot is stopped or its token refused. */
  run(): Promise<Exclude<Supervised, { kind: 'ok' }>>
  /** The id up to which all updates are handled, for a last `getUpdates`; undefined where none came. */
  handledBefore(): number | undefined
}

/**
 * Long polling whose next request, which confirms the updates of the last one, waits for their handlers: a
 * crash loses no question. Only what takes longer than `timings.confirmation` does not hold up the rest.
 */
export function createPoll(deps: PollDeps): Poll {
  const { supervise, queues, seen, handle, timings, stopping } = deps
  let offset: number | undefined
  /** Of the last poll, in order, those that are not handled yet. */
  let unhandled = new Set<number>()

  function accept(updates: readonly Update[]): Promise<unknown> {
    const batch = new Set<number>()
    unhandled = batch
    const behind = new Set(updates.map(updateKey).filter((key) => queues.isBusy(key)))
    const superseded = supersededQueries(updates)
    const waitedFor: Promise<void>[] = []
    for (const update of updates) {
      offset = update.update_id + 1
      if (!seen.add(update.update_id) || superseded.has(update.update_id)) continue
      if (!hasSoundChat(update)) continue
      const key = updateKey(update)
      batch.add(update.update_id)
      const done = queues
        .add(key, () => handle(update))
        .then(() => void batch.delete(update.update_id))
      if (!behind.has(key)) waitedFor.push(done)
    }
    return Promise.all(waitedFor)
  }

  return {
    async run() {
      const { pollSeconds, pollGrace, confirmation } = timings
      while (!stopping.aborted) {
        const polled = await supervise(
          'getUpdates',
          { offset, timeout: pollSeconds, limit: 100, allowed_updates: ALLOWED_UPDATES },
          pollSeconds * 1000 + pollGrace,
        )
        if (polled.kind !== 'ok') return polled
        const handled = accept(readUpdates(polled.result))
        await waitAtMost(handled, confirmation, stopping)
        await waitAtMost(queues.fewerThan(MAX_PENDING), timings.handler, stopping)
      }
      return { kind: 'stopped' }
    },
    handledBefore() {
      const [first] = unhandled
      return first ?? offset
    },
  }
}
