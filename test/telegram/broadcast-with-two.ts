import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { openStore } from '../../src/adapters/store/open-store.js'
import { storeFile } from '../../src/adapters/store/store-file.js'
import { startBotApi } from '../bot-api/start-bot-api.js'
import { newFolder, spawnBot } from './bot-process.js'
import {
  audit,
  chatsOf,
  isDone,
  readersOf,
  subscribe,
  unreported,
  type Audit,
} from './broadcast-world.js'

export interface TwoOptions {
  readonly readers: number
  readonly channels: number
  /** How often the one that sends is killed, and another one started. */
  readonly rounds: number
  readonly patience: number
  readonly perSecond: number
  /** For how long the sending process is paused, milliseconds: the lock is tried once a second. */
  readonly paused: number
}

export interface TwoReport extends Audit {
  /** Messages sent while the sending process was paused, and the other one was not. */
  readonly sentWhilePaused: number
  /** Milliseconds from each kill to the next message. */
  readonly takenOverWithin: readonly number[]
  readonly unreported: number
}

const LIMITS = { overallPerSecond: 120, chatPerSecond: 1, groupPerMinute: 20 }
/** Runs two bots on one database; the one that sends is paused once, and killed, again and again. */
export async function broadcastWithTwo(options: TwoOptions): Promise<TwoReport> {
  const api = await startBotApi({ enforceLimits: LIMITS })
  const folder = newFolder()
  const places = [...readersOf(api, options.readers), ...chatsOf(api, options.channels, 'channel')]
  subscribe(folder, places, Date.now())
  const environment = {
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    DATA_DIR: folder,
    LOG_LEVEL: 'fatal',
    BROADCAST_PER_SECOND: String(options.perSecond),
  }
  const chats = new Set<unknown>(places.map(({ chat }) => chat.id))
  const sent = () =>
    api.callsOf('sendMessage').filter(({ params }) => chats.has(params['chat_id'])).length
  const moreThan = async (count: number): Promise<void> => {
    const patience = { timeout: options.patience, interval: 10 }
    await expect.poll(sent, patience).toBeGreaterThan(count)
  }

  const started = [spawnBot(environment)]
  const store = openStore(storeFile(folder))
  try {
    let sender = started[0]
    await moreThan(5)
    const takenOverWithin: number[] = []
    let sentWhilePaused = 0
    for (let round = 0; round < options.rounds; round++) {
      const other = spawnBot(environment)
      started.push(other)
      // It has started when it polls, which ends the poll of the first one.
      await pause(2_000)
      if (round === 0) {
        sender?.kill('SIGSTOP')
        await pause(100)
        const before = sent()
        await pause(options.paused)
        sentWhilePaused = sent() - before
        sender?.kill('SIGCONT')
        await moreThan(before)
      }
      sender?.kill('SIGKILL')
      await sender?.exit
      const [before, start] = [sent(), performance.now()]
      if (isDone(store)) break
      await moreThan(before)
      takenOverWithin.push(Math.round(performance.now() - start))
      sender = other
    }
    const settled = { timeout: options.patience, interval: 250 }
    await expect.poll(() => isDone(store), settled).toBe(true)
    await expect.poll(() => unreported(api, store, places), settled).toBe(0)
    for (const bot of started) bot.kill('SIGTERM')
    await Promise.all(started.map(({ exit }) => exit))
    const rest = { sentWhilePaused, takenOverWithin, unreported: unreported(api, store, places) }
    return { ...audit(api, store, places), ...rest }
  } finally {
    for (const bot of started) bot.kill('SIGKILL')
    store.close()
    await api.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
