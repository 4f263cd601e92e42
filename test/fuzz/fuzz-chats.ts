import * as fc from 'fast-check'
import type { BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat } from '../bot-api/wire.js'
import { anyUpdate, marksIn, type Place } from '../builders/any-update.js'

/** Private chats, groups, supergroups, forums and channels in turn, each with somebody who writes there. */
export function makePlaces(api: BotApi, count: number): readonly Place[] {
  return Array.from({ length: count }, (_, n): Place => {
    const user = api.user({ languageCode: ['en', 'ru', 'kk', 'de'][n % 4] ?? 'en' })
    const members = { members: [user], owner: user }
    if (n % 6 === 0) return { chat: api.group(members), user, topicId: null }
    if (n % 6 === 1) return { chat: api.supergroup(members), user, topicId: null }
    if (n % 6 === 2) {
      const chat = api.supergroup({ ...members, forum: true })
      return { chat, user, topicId: api.topic(chat, 'News') }
    }
    if (n % 6 === 3) return { chat: api.channel(members), user, topicId: null }
    return { chat: api.privateChat(user, { start: true }), user, topicId: null }
  })
}

/** Sends updates from random places; returns the ids of the presses among them. */
export async function sendUpdates(
  api: BotApi,
  places: readonly Place[],
  {
    count,
    seed,
    patience,
  }: { readonly count: number; readonly seed: number; readonly patience: number },
): Promise<readonly string[]> {
  const any = fc.nat(places.length - 1).chain((n) => anyUpdate(places[n] ?? fail(), api.bot))
  const presses: string[] = []
  for (const [n, update] of fc.sample(any, { numRuns: count, seed }).entries()) {
    api.rawUpdate(withOwnId(update, `${seed}-${n}`, presses))
    // As many as wait at Telegram for a bot that keeps up.
    if (n % 100 === 99) await api.waitForPoll({ timeoutMs: patience })
  }
  await api.waitForPoll({ timeoutMs: patience })
  return presses
}

function fail(): never {
  throw new Error('no places')
}

/** Presses with an id get one of their own, since each has to be answered. */
function withOwnId(
  update: Readonly<Record<string, unknown>>,
  id: string,
  presses: string[],
): Readonly<Record<string, unknown>> {
  const press = update['callback_query'] as { readonly id?: unknown } | null | undefined
  if (typeof press?.id !== 'string') return update
  presses.push(id)
  return { callback_query: { ...press, id } }
}

/** Presses that the bot has not answered. */
export function unanswered(api: BotApi, presses: readonly string[]): readonly string[] {
  const answered = new Set(
    api.callsOf('answerCallbackQuery').map(({ params }) => params['callback_query_id']),
  )
  return presses.filter((id) => !answered.has(id))
}

/** Messages that repeat what was asked in another chat. */
export function strays(api: BotApi, places: readonly Place[]): readonly object[] {
  return places.flatMap(({ chat }) =>
    api
      .messages(chat)
      .filter(({ text = '' }) => marksIn(text).some((id) => id !== chat.id))
      .map(({ text }) => ({ chat: chat.id, text })),
  )
}

/** Channels, where the bot has nothing to say. */
export function channelsOf(places: readonly Place[]): readonly WireChat[] {
  return places.map(({ chat }) => chat).filter(({ type }) => type === 'channel')
}
