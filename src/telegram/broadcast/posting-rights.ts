import type { Clock } from '../api/clock.js'
import type { ChatRights, RightsPlace } from '../rights/chat-rights.js'

/** Whether a digest may be posted: for whom, and by the bot. */
export type PostingRight = 'granted' | 'admin left' | 'no right' | 'unknown'

export interface PostingRights {
  /** Asks Telegram whether this user may have digests posted there, and whether the bot may post. Never rejects. */
  ask(place: RightsPlace, userId: number, signal: AbortSignal): Promise<PostingRight>
  /** As `ask`, unless both were granted within a minute. */
  confirm(place: RightsPlace, userId: number, signal: AbortSignal): Promise<PostingRight>
}

/** Milliseconds for which rights that were granted are relied on: from making a digest to sending it. */
const FRESH = 60_000
const REMEMBERED = 1000

export function createPostingRights(rights: ChatRights, clock: Pick<Clock, 'now'>): PostingRights {
  const granted = new Map<string, number>()

  async function find(
    place: RightsPlace,
    userId: number,
    signal: AbortSignal,
  ): Promise<PostingRight> {
    const user = await rights.ofUser(place, userId, signal)
    if (user !== 'granted') return user === 'denied' ? 'admin left' : 'unknown'
    const bot = await rights.ofBot(place, signal)
    return bot === 'denied' ? 'no right' : bot
  }

  async function ask(
    place: RightsPlace,
    userId: number,
    signal: AbortSignal,
  ): Promise<PostingRight> {
    const key = keyOf(place, userId)
    const right = await find(place, userId, signal)
    granted.delete(key)
    if (right === 'granted') granted.set(key, clock.now())
    const [oldest] = granted.keys()
    if (granted.size > REMEMBERED && oldest !== undefined) granted.delete(oldest)
    return right
  }

  return {
    ask,
    async confirm(place, userId, signal) {
      const at = granted.get(keyOf(place, userId)) ?? -Infinity
      return clock.now() - at <= FRESH ? 'granted' : await ask(place, userId, signal)
    },
  }
}

function keyOf({ chatId }: RightsPlace, userId: number): string {
  return `${chatId} ${userId}`
}
