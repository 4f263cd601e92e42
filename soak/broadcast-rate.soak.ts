import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startBotApi, type BotApi } from '../test/bot-api/start-bot-api.js'
import { telegramLimits } from '../test/bot-api/rate-meter.js'
import { newFolder, spawnBot } from '../test/telegram/bot-process.js'
import {
  audit,
  readersOf,
  subscribe,
  withStore,
  type Place,
} from '../test/telegram/broadcast-world.js'
import { QUESTIONS, readers } from './load.js'

/** Milliseconds between two questions, which different readers ask: each of them one in four seconds. */
const EVERY = 500
const ASKING = 8

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

/** Asks until `stopped`; milliseconds from each question to its answer. */
async function ask(api: BotApi, stopped: AbortSignal): Promise<readonly number[]> {
  const times: Promise<number>[] = []
  const everybody = readers(api, ASKING)
  for (let asked = 0; !stopped.aborted; asked++) {
    const reader = everybody[asked % ASKING]
    if (reader === undefined) throw new Error('no reader')
    const start = performance.now()
    const answers = Math.floor(asked / ASKING) + 1
    api.sendText(reader.chat, reader.user, QUESTIONS[asked % QUESTIONS.length] ?? '')
    const answered = api.waitForReplies(reader.chat, answers, { timeoutMs: 30_000 })
    times.push(answered.then(() => performance.now() - start))
    await pause(EVERY)
  }
  return await Promise.all(times)
}

/** When messages arrived in these chats, milliseconds, in order. */
function arrivals(api: BotApi, places: readonly Place[]): readonly number[] {
  const chats = new Set<unknown>(places.map(({ chat }) => chat.id))
  return api
    .callsOf('sendMessage')
    .filter(({ params, outcome }) => chats.has(params['chat_id']) && outcome.kind === 'accepted')
    .map(({ at }) => at)
}

test.each([
  { perSecond: 100, overallPerSecond: 120, subscribers: 10_000 },
  { perSecond: 25, overallPerSecond: telegramLimits.overallPerSecond, subscribers: 10_000 },
])(
  '$subscribers subscribers at $perSecond a second, questions answered meanwhile',
  { timeout: 900_000 },
  async ({ perSecond, overallPerSecond, subscribers }) => {
    const api = await startBotApi({ enforceLimits: { ...telegramLimits, overallPerSecond } })
    const folder = newFolder()
    const places = readersOf(api, subscribers)
    subscribe(folder, places, Date.now())
    const bot = spawnBot({
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      DATA_DIR: folder,
      LOG_LEVEL: 'info',
      BROADCAST_PER_SECOND: String(perSecond),
    })
    await bot.whileItRuns(
      expect.poll(() => arrivals(api, places).length, { timeout: 60_000 }).toBeGreaterThan(0),
    )
    const stop = new AbortController()
    const asking = ask(api, stop.signal)
    await bot.whileItRuns(
      expect
        .poll(() => arrivals(api, places).length, { timeout: 800_000, interval: 500 })
        .toBe(subscribers),
    )
    stop.abort()
    const waits = await bot.whileItRuns(asking)
    bot.kill('SIGTERM')
    expect(await bot.exit).toBe(0)

    const times = arrivals(api, places)
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000
    const rate = (subscribers - 1) / seconds
    const [p50, p95] = [quantile(waits, 0.5), quantile(waits, 0.95)]
    console.log(
      `${subscribers} digests in ${seconds.toFixed(1)} s: ${rate.toFixed(2)} a second, ` +
        `${((100 * rate) / perSecond).toFixed(1)} % of ${perSecond}; at most ${api.rates.peaks.overallPerSecond} ` +
        `messages within a second, ${api.rates.violations.length} refused; ${waits.length} questions answered ` +
        `meanwhile, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, slowest ${Math.max(...waits).toFixed(0)} ms`,
    )
    const result = withStore(folder, (store) => audit(api, store, places))
    expect(result).toEqual({
      sent: subscribers,
      repeats: 0,
      doubled: 0,
      uncertain: 0,
      missed: 0,
      wrong: [],
    })
    expect(api.rates.violations).toEqual([])
    expect(rate).toBeGreaterThan(perSecond * 0.97)
    expect(p95).toBeLessThan(300)
    await api.close()
    rmSync(folder, { recursive: true })
  },
)
