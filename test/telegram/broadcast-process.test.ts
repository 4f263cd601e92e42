import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startBotApi } from '../bot-api/start-bot-api.js'
import { newFolder, spawnBot } from './bot-process.js'
import { audit, chatsOf, readersOf, subscribe, withStore } from './broadcast-world.js'
import { broadcastWithTwo } from './broadcast-with-two.js'
import { killBroadcasts } from './kill-broadcasts.js'

/** Each runs several bots, one after the other. */
const PATIENT = { timeout: 120_000 }

test(
  'subscribers and channels get a digest once, below the limits, and a reader an answer meanwhile, though the bot is stopped once',
  PATIENT,
  async () => {
    const enforceLimits = { overallPerSecond: 120, chatPerSecond: 1, groupPerMinute: 20 }
    const api = await startBotApi({ enforceLimits })
    const folder = newFolder()
    const places = [
      ...readersOf(api, 80),
      ...chatsOf(api, 10, 'channel'),
      ...chatsOf(api, 10, 'group'),
    ]
    subscribe(folder, places, Date.now())
    const environment = {
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      DATA_DIR: folder,
      BROADCAST_PER_SECOND: '100',
    }
    const first = spawnBot(environment)
    const arrived = () => places.filter(({ chat }) => api.replies(chat).length > 0).length
    const until = async (count: number): Promise<void> => {
      await expect.poll(arrived, { timeout: 50_000, interval: 20 }).toBeGreaterThanOrEqual(count)
    }
    await first.whileItRuns(until(20))
    const user = api.user({ languageCode: 'en' })
    const chat = api.privateChat(user)
    api.sendText(chat, user, 'Who is Eamon Gilmore?')
    await first.whileItRuns(api.waitForReplies(chat))
    first.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    expect(arrived()).toBeLessThan(places.length)
    const bot = spawnBot(environment)
    await bot.whileItRuns(until(places.length))
    bot.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
    expect(api.rates.violations).toEqual([])
    const found = withStore(folder, (store) => audit(api, store, places))
    const none = { repeats: 0, doubled: 0, uncertain: 0, missed: 0 }
    expect(found).toEqual({ ...none, sent: places.length, wrong: [] })
    await api.close()
    rmSync(folder, { recursive: true })
  },
)

test(
  'a bot that is killed amid broadcasts, with faults, misses and doubles nothing untold',
  PATIENT,
  async () => {
    const places = { readers: 40, groups: 10, channels: 20 }
    const options = { ...places, kills: 2, faults: 5, life: 150, patience: 50_000 }
    const { wrong, unreported, ...report } = await killBroadcasts(options)
    expect({ wrong, unreported }).toEqual({ wrong: [], unreported: 0 })
    expect(report.leftOnTheWay).toBeLessThanOrEqual(8)
    expect(report.sent + report.uncertain).toBeGreaterThanOrEqual(70)
  },
)

test('of two bots on one database only one sends, until it is killed', PATIENT, async () => {
  const places = { readers: 80, channels: 60 }
  const options = { ...places, rounds: 1, patience: 50_000, perSecond: 30, paused: 1_200 }
  const { wrong, unreported, ...report } = await broadcastWithTwo(options)
  expect({ wrong, unreported }).toEqual({ wrong: [], unreported: 0 })
  expect(report.sentWhilePaused).toBe(0)
  expect(report.sent + report.uncertain).toBe(140)
})
