import type { BroadcastDeps } from './broadcast-deps.js'
import type { Broadcaster } from './broadcaster.js'
import type { ComposeFor } from './compose-for.js'
import { issueForNow } from './draft-issue.js'
import type { PostingRights } from './posting-rights.js'

export interface SendNowDeps extends Pick<BroadcastDeps, 'store' | 'clock'> {
  readonly compose: ComposeFor
  readonly rights: PostingRights
  readonly wake: () => void
}

const NEVER = new AbortController().signal
/** The schedule may write an edition in the same moment: then what is new is another. */
const TRIES = 3

/** Writes an edition that somebody asked for, if who asks and the bot may post there at this moment. */
export function createSendNow({
  store,
  clock,
  compose,
  rights,
  wake,
}: SendNowDeps): Broadcaster['sendNow'] {
  return async ({ id }, requestedBy) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const target = store.targets.byId(id)
      if (target === null) return { kind: 'nothing new' }
      const right = await rights.ask(target, requestedBy, NEVER)
      if (right !== 'granted') return { kind: 'refused', who: REFUSED[right] }
      const now = clock.date()
      const composed = await compose(target, now)
      if (composed.articles.length === 0) return { kind: 'nothing new' }
      const [edition] = store.outbox.issue([issueForNow(target, composed, requestedBy, now)])
      if (edition === null || edition === undefined) continue
      wake()
      return { kind: 'sending', edition, parts: composed.messages.length }
    }
    return { kind: 'nothing new' }
  }
}

const REFUSED = { 'admin left': 'user', 'no right': 'bot', unknown: 'unknown' } as const
