import type { Address } from './part.js'
import { createSecondWindow } from './second-window.js'
import type { SendOutcome } from './sender.js'
import { afterOutcome, isTroubled, NO_TROUBLE } from './trouble.js'

/**
 * When broadcast messages may leave, so that Telegram's limits hold at its end too, where messages arrive a little
 * earlier or later. Times are milliseconds since any fixed moment, and never go back.
 *
 * @see https://core.telegram.org/bots/faq#broadcasting-to-users
 */
export interface Pacer {
  /** When a message may leave, to whatever place. */
  next(now: number): number
  /** When a message may leave for this place. */
  earliest(address: Address, now: number): number
  /** A message leaves. */
  left(address: Address, now: number): void
  /** There was nothing to send up to now: lost time is not made up for. */
  rest(now: number): void
  /** A reply to a reader leaves, which waits for nobody: broadcasts make room where there are many. */
  replied(now: number): void
  /** Chats that may get no message yet. */
  busy(now: number): ReadonlySet<number>
  /** When the first of them may; `Infinity` where there are none. */
  nextFree(now: number): number
  /** How many messages may be under way together. */
  readonly most: number
  /** How many messages are worth claiming at once: each claim waits for the disk, and what is claimed may be lost. */
  readonly batch: number
  /** Nothing is to be sent before. */
  readonly heldUntil: number
  /** What became of a message: Telegram may be slower than it says, or not there. */
  learn(chatId: number, outcome: SendOutcome, now: number): void
}

/** So many messages may become uncertain when the process is killed. */
export const MOST_IN_FLIGHT = 8

/** As many messages as the rate allows are spread evenly over this, a second and some more: 99 % of the rate. */
const SECOND = 1_010
/** Where one was late, those after it catch up, twice as fast: so much time is made up for, at most. */
const CATCH_UP = 1_000
/** Replies are counted for so long. */
const REPLY = 1_010
/** Counted from the answer, when the message before has surely arrived. */
const CHAT_SECOND = 1_010
const GROUP_MINUTE = 60_100
const GROUP_MESSAGES = 20
/** Broadcasts are five sixths of all: Telegram's 30 a second are 25 and 5 replies. */
const ALL = 6 / 5
/** Those that leave within so many milliseconds are claimed together. */
const BATCH = 20

/** Refused for sending too fast, the rate is halved, and doubles with each minute without that. */
const MOST_SLOWED = 8
const RECOVERY = 60_000

/** @param perSecond - messages to all chats together */
export function createPacer(perSecond: number): Pacer {
  const all = Math.ceil(perSecond * ALL)
  const window = createSecondWindow(all)
  const replies: number[] = []
  const chats = new Map<number, { readonly times: number[]; readonly isGroup: boolean }>()
  let [due, last] = [-Infinity, -Infinity]
  let trouble = NO_TROUBLE
  let slowed = { factor: 1, at: 0 }

  const slowness = (now: number): number =>
    Math.max(1, slowed.factor * 0.5 ** Math.floor((now - slowed.at) / RECOVERY))

  function overallFree(now: number): number {
    while (replies[0] !== undefined && replies[0] <= now - REPLY) replies.shift()
    const slow = slowness(now)
    const here = Math.max(1, Math.floor(perSecond / slow))
    const there = Math.max(1, Math.floor(all / slow) - replies.length)
    const evenly = last + ((SECOND / perSecond) * slow) / 2
    return Math.max(due, evenly, window.free(here, there, now))
  }

  const next = (now: number): number => Math.max(now, trouble.until, overallFree(now))

  function chatFree(chatId: number): number {
    const chat = chats.get(chatId)
    if (chat === undefined) return -Infinity
    const second = (chat.times.at(-1) ?? -Infinity) + CHAT_SECOND
    const minute = (chat.times.at(-GROUP_MESSAGES) ?? -Infinity) + GROUP_MINUTE
    return chat.isGroup ? Math.max(second, minute) : second
  }

  function forgetIdle(now: number): void {
    for (const [chatId, { times, isGroup }] of chats) {
      const kept = isGroup ? GROUP_MINUTE : CHAT_SECOND
      if ((times.at(-1) ?? -Infinity) + kept <= now) chats.delete(chatId)
    }
  }

  return {
    batch: Math.min(MOST_IN_FLIGHT, Math.max(1, Math.ceil((perSecond * BATCH) / 1_000))),
    get most() {
      return isTroubled(trouble) ? 1 : MOST_IN_FLIGHT
    },
    get heldUntil() {
      return trouble.until
    },
    next,
    earliest: ({ chatId }, now) => Math.max(next(now), chatFree(chatId)),
    left({ chatId, audience }, now) {
      due =
        Math.max(due, last === -Infinity ? now : now - CATCH_UP) +
        (SECOND / perSecond) * slowness(now)
      last = now
      window.left(chatId, now)
      const chat = chats.get(chatId) ?? { times: [], isGroup: audience === 'group' }
      chat.times.push(now)
      if (chat.times.length > GROUP_MESSAGES) chat.times.shift()
      chats.set(chatId, chat)
    },
    rest(now) {
      due = Math.max(due, now)
    },
    replied: (now) => void replies.push(now),
    busy(now) {
      forgetIdle(now)
      return new Set([...chats.keys()].filter((chatId) => chatFree(chatId) > now))
    },
    nextFree(now) {
      const waits = [...chats.keys()].map(chatFree).filter((free) => free > now)
      return Math.min(...waits)
    },
    learn(chatId, outcome, now) {
      window.answered(chatId, now)
      chats.get(chatId)?.times.splice(-1, 1, now)
      const { until } = trouble
      trouble = afterOutcome(trouble, chatId, outcome, now)
      const isTooFast = outcome.kind === 'not sent' && outcome.retryAfter !== null
      if (isTooFast && trouble.until > until) {
        slowed = { factor: Math.min(MOST_SLOWED, slowness(now) * 2), at: now }
      }
    },
  }
}
