import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { openStore } from '../../src/adapters/store/open-store.js'
import { storeFile } from '../../src/adapters/store/store-file.js'
import type { FaultKind } from '../bot-api/faults.js'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import { newFolder, spawnBot } from './bot-process.js'
import {
  audit,
  chatsOf,
  isDone,
  readersOf,
  subscribe,
  unreported,
  withStore,
  writeLongCorpus,
  type Audit,
  type Place,
} from './broadcast-world.js'

export interface KillOptions {
  readonly kills: number
  readonly readers: number
  readonly groups: number
  readonly channels: number
  /** How many of a thousand messages each fault meets. */
  readonly faults: number
  /** The longest life of a process after its first message, milliseconds. */
  readonly life: number
  /** How long the last process has for what is left. */
  readonly patience: number
}

export interface KillReport extends Audit {
  readonly broadcasts: number
  /** Messages that a fault has met, by kind. */
  readonly faults: Readonly<Record<string, number>>
  /** Processes that had sent something when they were killed. */
  readonly killedAmid: number
  /** The most parts that a kill has left on their way. */
  readonly leftOnTheWay: number
  /** Uncertain posts that nobody was told of. */
  readonly unreported: number
}

const LIMITS = { overallPerSecond: 120, chatPerSecond: 1, groupPerMinute: 20 }

const FAULTS: readonly FaultKind[] = [
  { kind: 'too-many-requests', retryAfter: 1 },
  { kind: 'bad-gateway' },
  { kind: 'bad-gateway', accepted: true },
  { kind: 'reset' },
  { kind: 'reset', accepted: true },
  { kind: 'hang' },
  { kind: 'hang', accepted: true },
]

/** Breaks some messages in every way, until it is lifted. */
function breakMessages(api: BotApi, thousandth: number) {
  const handles = FAULTS.map((fault) => ({
    fault,
    handle: api.fault({
      ...fault,
      method: 'sendMessage',
      times: Infinity,
      when: () => Math.random() * 1_000 < thousandth,
    }),
  }))
  return {
    met: (): Record<string, number> =>
      Object.fromEntries(
        handles.map(({ fault, handle }) => [
          'accepted' in fault ? `${fault.kind}, accepted` : fault.kind,
          handle.met,
        ]),
      ),
    lift: () => {
      for (const { handle } of handles) handle.lift()
    },
  }
}

/** All are due again, and get the newest articles again. */
function callAgain(folder: string, places: readonly Place[]): void {
  withStore(folder, (store) => {
    for (const { chat } of places) {
      for (const { id } of store.targets.ofChat(chat.id)) {
        store.targets.update(id, { nextSlot: Date.now(), covered: null })
      }
    }
  })
}

/**
 * Runs the bot over digests that are due, kills it (SIGKILL) at random moments while the server breaks messages, and
 * lets the last one finish in peace; then compares the record of the server with the database.
 */
export async function killBroadcasts(options: KillOptions): Promise<KillReport> {
  const api = await startBotApi({ enforceLimits: LIMITS })
  const folder = newFolder()
  const corpus = writeLongCorpus(join(folder, 'corpus'))
  const places = [
    ...readersOf(api, options.readers),
    ...chatsOf(api, options.groups, 'group'),
    ...chatsOf(api, options.channels, 'channel'),
  ]
  const [short, long] = [
    places.filter((_, index) => index % 3 > 0),
    places.filter((_, index) => index % 3 === 0),
  ]
  subscribe(folder, short, Date.now())
  subscribe(folder, long, Date.now(), { articles: 20 })
  const environment = {
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    DATA_DIR: folder,
    CORPUS_DIR: corpus,
    LOG_LEVEL: 'fatal',
    BROADCAST_PER_SECOND: '100',
  }
  const chats = new Set<unknown>(places.map(({ chat }) => chat.id))
  const sentTo = () =>
    api.callsOf('sendMessage').filter(({ params }) => chats.has(params['chat_id'])).length

  const breaking = breakMessages(api, options.faults)
  let [broadcasts, killedAmid, leftOnTheWay] = [1, 0, 0]
  for (let kill = 0; kill < options.kills; kill++) {
    const before = sentTo()
    const bot = spawnBot(environment)
    // Some are killed while they start, or while nothing is on its way.
    const end = performance.now() + (kill % 10 === 9 ? Math.random() * 3_000 : 20_000)
    while (sentTo() === before && performance.now() < end) await bot.whileItRuns(pause(5))
    await bot.whileItRuns(pause(Math.random() * options.life))
    if (sentTo() > before) killedAmid++
    bot.kill('SIGKILL')
    await bot.exit
    const isOver = withStore(folder, (store) => {
      leftOnTheWay = Math.max(leftOnTheWay, store.outbox.abandoned('').length)
      return isDone(store)
    })
    if (isOver) {
      callAgain(folder, places)
      broadcasts++
    }
  }
  const faults = breaking.met()
  breaking.lift()

  const bot = spawnBot(environment)
  const store = openStore(storeFile(folder))
  try {
    const { patience: timeout } = options
    const settled = { timeout, interval: 250 }
    await bot.whileItRuns(expect.poll(() => isDone(store), settled).toBe(true))
    await bot.whileItRuns(
      expect
        .poll(() => unreported(api, store, places), settled)
        .toBe(0)
        .catch(() => {}),
    )
    bot.kill('SIGTERM')
    await bot.exit
    const found = audit(api, store, places)
    const rest = { unreported: unreported(api, store, places), faults, broadcasts }
    return { ...found, ...rest, killedAmid, leftOnTheWay }
  } finally {
    bot.kill('SIGKILL')
    store.close()
    await api.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
