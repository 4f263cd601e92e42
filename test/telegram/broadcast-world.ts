import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../src/adapters/store/create-store.js'
import { openStore } from '../../src/adapters/store/open-store.js'
import { storeFile } from '../../src/adapters/store/store-file.js'
import { defaultSettings, type DigestSettings } from '../../src/digest/digest-settings.js'
import { WEEKDAYS } from '../../src/digest/schedule.js'
import type { Audience, DigestTarget } from '../../src/digest/digest-target.js'
import type { Part } from '../../src/delivery/part.js'
import type { BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat, WireMessage, WireUser } from '../bot-api/wire.js'

/** A place of a digest, as the server and the database know it. */
export interface Place {
  readonly chat: WireChat
  readonly audience: Audience
  /** Who is told of it: the reader, or the owner of the chat. */
  readonly responsible: WireUser
}

export function readersOf(api: BotApi, count: number): readonly Place[] {
  return Array.from({ length: count }, () => {
    const responsible = api.user({ languageCode: 'en' })
    const chat = api.privateChat(responsible, { start: true })
    return { chat, audience: 'private', responsible }
  })
}

/** Groups or channels, each of its own owner, who has started the bot. */
export function chatsOf(
  api: BotApi,
  count: number,
  audience: 'group' | 'channel',
): readonly Place[] {
  return readersOf(api, count).map(({ responsible: owner }, index) => {
    const options = { owner, title: `${audience} ${index + 1}` }
    const chat = audience === 'group' ? api.supergroup(options) : api.channel(options)
    return { chat, audience, responsible: owner }
  })
}

/** Uses the database of a bot that does not run. */
export function withStore<T>(folder: string, work: (store: Store) => T): T {
  const store = openStore(storeFile(folder))
  try {
    return work(store)
  } finally {
    store.close()
  }
}

/** Their digests are due at `slot`, and then not for hours. The first one takes the newest articles. */
export function subscribe(
  folder: string,
  places: readonly Place[],
  slot: number,
  settings: Partial<DigestSettings> = {},
): void {
  const zone = 'UTC'
  const time = new Date(slot + 12 * 3_600_000).toISOString().slice(11, 16)
  const schedule = { days: WEEKDAYS, time }
  withStore(folder, (store) => {
    for (const { chat, audience, responsible } of places) {
      store.targets.add({
        chatId: chat.id,
        topicId: null,
        audience,
        title: chat.title ?? '',
        username: null,
        settings: { ...defaultSettings(zone, 'en'), ...settings, schedule },
        responsible: responsible.id,
        state: { kind: 'active' },
        skipNext: false,
        nextSlot: slot,
        covered: null,
      })
    }
  })
}

/** All parts of a place, of all its editions. */
function partsAt(store: Store, { chat }: Place): readonly Part[] {
  return store.targets
    .ofChat(chat.id)
    .flatMap(({ id }: DigestTarget) => store.targets.editionsOf(id, 1_000))
    .flatMap(({ id }) => store.outbox.partsOf(id))
}

/** What is wrong at places, by the record of the server and the database. */
export interface Audit {
  /** Parts that were sent. */
  readonly sent: number
  /** Those that may have arrived twice, and the messages that did. */
  readonly repeats: number
  readonly doubled: number
  /** Posts that the bot says it does not know the end of, and those of them that did not arrive. */
  readonly uncertain: number
  readonly missed: number
  /** Whatever is not told by the above, in words. */
  readonly wrong: readonly string[]
}

/**
 * Compares what chats hold with what the bot has recorded. A message of a chat belongs to the part that was recorded
 * with its id; others have to be those of a repeated part, or of one of uncertain end.
 */
export function audit(api: BotApi, store: Store, places: readonly Place[]): Audit {
  const wrong: string[] = []
  let [sent, repeats, doubled, uncertain, missed] = [0, 0, 0, 0, 0]
  for (const place of places) {
    const parts = partsAt(store, place)
    const ofDigests = new Set(parts.map(textOf))
    const messages = api.replies(place.chat).filter(({ text }) => ofDigests.has(text ?? ''))
    const found = new Map(messages.map((message) => [message.message_id, message]))
    const name = `${place.audience} ${place.chat.id}`
    for (const part of parts) {
      const { state } = part
      if (state.kind === 'sent') {
        sent++
        const isThere = found.delete(state.messageId ?? 0)
        if (!isThere) wrong.push(`${name}: ${part.id} is recorded as sent and is not there`)
      } else if (state.kind !== 'uncertain') wrong.push(`${name}: ${part.id} is ${state.kind}`)
    }
    const open = parts.filter(({ state }) => state.kind === 'uncertain')
    uncertain += open.length
    for (const part of open) {
      const message = [...found.values()].find(({ text }) => text === textOf(part))
      if (message === undefined) missed++
      else found.delete(message.message_id)
    }
    for (const part of parts) {
      repeats += part.repeats
      for (let times = 0; times < part.repeats; times++) {
        const message = [...found.values()].find(({ text }) => text === textOf(part))
        if (message === undefined) continue
        found.delete(message.message_id)
        doubled++
      }
    }
    for (const message of found.values()) wrong.push(`${name}: ${shortly(message)} is too many`)
    if (place.audience === 'private' && open.length > 0) wrong.push(`${name}: misses a part`)
    if (place.audience !== 'private' && parts.some((part) => part.repeats > 0)) {
      wrong.push(`${name}: was sent a post again`)
    }
  }
  return { sent, repeats, doubled, uncertain, missed, wrong }
}

function textOf({ payload }: Part): string {
  const { text } = payload
  return typeof text === 'string' ? text : ''
}

function shortly({ message_id: id, text = '' }: WireMessage): string {
  return `${id} ${text.slice(0, 40)}`
}

/** Whether nothing is due, waits, or is on its way. */
export function isDone(store: Store): boolean {
  const due = store.targets.due(Date.now(), 1).length
  return due === 0 && store.outbox.nextWaiting() === null && store.outbox.abandoned('').length === 0
}

/** The uncertain posts whose admins have no message with a button to send them. */
export function unreported(api: BotApi, store: Store, places: readonly Place[]): number {
  return places
    .filter(({ audience }) => audience !== 'private')
    .flatMap((place) => {
      const chat = api.privateChat(place.responsible)
      const buttons = JSON.stringify(api.replies(chat).map(({ reply_markup }) => reply_markup))
      return partsAt(store, place).filter(
        ({ state, editionId, position }) =>
          state.kind === 'uncertain' && !buttons.includes(`dgsend:${editionId}:${position}`),
      )
    }).length
}

const PLACES = 'Aldan Borov Cheset Dunai Eskel Farab Gorod Hasan Ishim Jarkan Kolsai Lepsy'.split(
  ' ',
)
const WHO =
  'fishermen teachers nurses drivers bakers farmers judges miners students pilots painters masons'.split(
    ' ',
  )
const WHAT =
  'wells bridges ferries harvests museums glaciers libraries orchards trams stadiums archives markets beacons quarries'.split(
    ' ',
  )
const DID = 'measured repaired counted closed praised photographed inherited flooded'.split(' ')

/** A corpus of stories that have little in common, whose digest of twenty takes more than one message. */
export function writeLongCorpus(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (let number = 1; number <= 25; number++) {
    let step = number * 7
    const word = (list: readonly string[]) => list[(step += number + 3) % list.length] ?? ''
    const clause = () =>
      `${word(WHO)} of ${word(PLACES)} ${word(DID)} ${word(WHAT)} and ${word(WHAT)}`
    const sentence = () =>
      `In ${word(PLACES)} the ${clause()}, while the ${clause()} in ${step} days.`
    const body = Array.from({ length: 6 }, sentence).join(' ')
    const day = `2026-10-${String(number).padStart(2, '0')}`
    writeFileSync(
      join(folder, `story-${number}.txt`),
      `---\ntitle: The ${clause()} near ${word(PLACES)}\noutlet: Example Herald\ndate: ${day}\n---\n${body}\n`,
    )
  }
  return folder
}
